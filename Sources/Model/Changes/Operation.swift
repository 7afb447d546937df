/// One step of a change on one file of the book. Steps carry what they replace, so that they can be
/// refused when the file no longer says what the user saw. What takes a change back is made of the
/// texts before and after it (`docs/decisions/undo.md`).
public enum Operation: Hashable, Sendable {
  /// Paths are relative to the book.
  case create(path: String, RecordText)
  case delete(path: String, RecordText)
  /// Sets, or with nil removes, a key of the file itself or of one of its tables.
  case set(path: String, Place, key: String, to: FieldValue?, was: FieldValue?)
  case append(path: String, table: String, [Entry])
  case drop(path: String, table: String, index: Int, [Entry])
  /// The text of a whole file, as an editor left it.
  /// `was` is nil where there is none so far.
  case rewrite(path: String, to: String, was: String?)
  /// Copies a file of the user into `evidence/`.
  case keep(EvidenceFile)

  /// Where in a file a key stands.
  public enum Place: Hashable, Sendable {
    case root
    /// One table of an array of tables: `[[account]]`.
    case table(String, index: Int)
    /// A plain table, `[vcard]`; made where it is missing.
    case section(String)
  }

  /// The file of the book that it touches.
  public var path: String {
    switch self {
    case .create(let path, _), .delete(let path, _), .set(let path, _, _, _, _),
      .append(let path, _, _), .drop(let path, _, _, _),
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
