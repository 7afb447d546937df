/// A TOML document that keeps its text.
///
/// Reads TOML 1.1, writes TOML 1.0. A value type; copies share the parsed text. An edit changes
/// only the bytes it must and leaves the document as it was when it throws.
///
/// Parsing takes time in proportion to the length, whatever the bytes; tables, arrays and dotted
/// keys may stand 128 deep in one another, and a document may have 1 GiB and 16,777,216 values.
public struct Document: Sendable {
  var storage: Storage

  /// Reads a whole file. A byte-order mark is allowed and kept.
  ///
  /// - Throws: `ParseError` for the first thing that is no TOML 1.1, with its place.
  public init(_ bytes: [UInt8]) throws(ParseError) {
    storage = try Storage(bytes)
  }

  /// Reads a text.
  public init(_ text: String) throws(ParseError) {
    try self.init(Array(text.utf8))
  }

  /// An empty document.
  public init() {
    storage = Storage()
  }

  /// The file, byte for byte what was read while nothing has been edited.
  public var bytes: [UInt8] { storage.bytes }

  public var text: String { String(decoding: storage.bytes, as: UTF8.self) }

  /// The table of the keys that stand before any header. Costs nothing.
  public var root: Table { Table(storage: storage, number: 0) }

  /// The place of a byte. Costs a walk through the bytes before it.
  public func position(of offset: Int) -> Position {
    Position(of: offset, in: storage.bytes)
  }
}

extension Document: Equatable {
  /// Documents are equal when their bytes are.
  public static func == (left: Document, right: Document) -> Bool {
    left.storage === right.storage || left.storage.bytes == right.storage.bytes
  }
}
