/// Why a document cannot be edited as asked. The paths are written as in `Path.description`.
public enum EditError: Error, Hashable, Sendable {
  /// A path without steps.
  case emptyPath
  /// Nothing stands at the path.
  case nothing(at: String)
  /// An array has fewer elements.
  case noElement(at: String, count: Int)
  /// The path leads through something that is no table, or an index stands where a key has to.
  case notATable(at: String)
  /// The path leads to something that is no array of tables, or a key stands where an index has to.
  case notAnArray(at: String)
  /// A value cannot take the place of a table that has a header; remove that first.
  case isATable(at: String)
  /// The same key is given twice for one table.
  case repeatedKey(String)
  /// The text to insert is not one table of that name.
  case foreignSource
  /// The edited document could not be read again: too deep, too large, or the text to insert is
  /// wrong. The position is one of the edited text.
  case unreadable(ParseError)
}

extension EditError {
  /// Names the sentence for the user. Stable.
  public var code: String {
    switch self {
    case .emptyPath: "edit-empty-path"
    case .nothing: "edit-nothing"
    case .noElement: "edit-no-element"
    case .notATable: "edit-not-a-table"
    case .notAnArray: "edit-not-an-array"
    case .isATable: "edit-is-a-table"
    case .repeatedKey: "edit-repeated-key"
    case .foreignSource: "edit-foreign-source"
    case .unreadable: "edit-unreadable"
    }
  }

  /// What the sentence names.
  public var arguments: [String: String] {
    switch self {
    case .emptyPath, .foreignSource: [:]
    case .nothing(let path), .notATable(let path), .notAnArray(let path), .isATable(let path):
      ["path": path]
    case .noElement(let path, let count): ["path": path, "count": String(count)]
    case .repeatedKey(let key): ["key": key]
    case .unreadable(let error):
      ["code": error.code.rawValue, "position": error.position.description]
    }
  }
}
