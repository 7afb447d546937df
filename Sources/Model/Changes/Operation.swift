/// One step of a change on one file of the book. Steps carry what they replace, so that each has an
/// inverse and can be refused when the file no longer says what the user saw.
public enum Operation: Hashable, Sendable {
  /// Paths are relative to the book.
  case create(path: String, RecordText)
  case delete(path: String, RecordText)
  /// Sets, or with nil removes, a key of the file itself or of one of its tables.
  case set(path: String, Place, key: String, to: FieldValue?, was: FieldValue?)
  case append(path: String, table: String, [Entry])
  case drop(path: String, table: String, index: Int, [Entry])
  case insert(path: String, table: String, index: Int, [Entry])
  /// The text of a whole file, as an editor left it.
  case rewrite(path: String, to: String, was: String)
  /// Copies a file of the user into `evidence/`.
  case keep(EvidenceFile)

  /// Where in a file a key stands.
  public enum Place: Hashable, Sendable {
    case root
    case table(String, index: Int)
  }

  /// The file of the book that it touches.
  public var path: String {
    switch self {
    case .create(let path, _), .delete(let path, _), .set(let path, _, _, _, _),
      .append(let path, _, _), .drop(let path, _, _, _), .insert(let path, _, _, _),
      .rewrite(let path, _, _):
      path
    case .keep(let file): file.name
    }
  }
}

/// A file of the user that becomes evidence.
public struct EvidenceFile: Hashable, Sendable {
  /// Where the user has it; read, never changed.
  public let source: String
  /// `evidence/<sha256>.<ext>`, relative to the book.
  public let name: String

  public init(source: String, name: String) {
    self.source = source
    self.name = name
  }
}

extension Operation {
  /// What takes it back; nil for evidence, which is kept for ever and harms nobody.
  ///
  /// - Parameter count: how many tables of that name the file has after the step was made.
  public func inverse(tableCount count: Int = 0) -> Operation? {
    switch self {
    case .create(let path, let text): .delete(path: path, text)
    case .delete(let path, let text): .create(path: path, text)
    case .set(let path, let place, let key, let to, let was):
      .set(path: path, place, key: key, to: was, was: to)
    case .append(let path, let table, let entries):
      .drop(path: path, table: table, index: max(0, count - 1), entries)
    case .drop(let path, let table, let index, let entries):
      .insert(path: path, table: table, index: index, entries)
    case .insert(let path, let table, let index, let entries):
      .drop(path: path, table: table, index: index, entries)
    case .rewrite(let path, let to, let was): .rewrite(path: path, to: was, was: to)
    case .keep: nil
    }
  }
}
