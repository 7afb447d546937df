/// One table, array or value of a document: where its bytes stand and what hangs on it.
///
/// Nodes lie in one array in the order in which the file mentions them first; the root is node 0,
/// so 0 as a link means "none". Offsets are bytes.
struct Node: Sendable {
  enum Kind: UInt8 {
    /// `[table]`, the tables on the way to one, tables made by dotted keys, an element of
    /// `.tables`.
    case table
    /// `[[tables]]`; its children are the elements.
    case tables
    case array, inlineTable
    case basicString, literalString, multilineBasicString, multilineLiteralString
    case integer, float, boolean
    case offsetDateTime, localDateTime, localDate, localTime
  }

  struct Flags: OptionSet {
    let rawValue: UInt8
    /// Defined by a header of its own (or the root, or an element of `[[tables]]`).
    static let header = Flags(rawValue: 1)
    /// Defined by dotted keys.
    static let dotted = Flags(rawValue: 2)
    /// The key holds escapes, so its bytes are not its text.
    static let escapedKey = Flags(rawValue: 4)
    /// The text holds escapes or line ends to fold, so its bytes are not its text.
    static let escapedText = Flags(rawValue: 8)
    /// The key stands in quotes, which `keyStart` and `keyEnd` leave out.
    static let quotedKey = Flags(rawValue: 16)
  }

  var kind: Kind
  var flags: Flags
  /// A short hash of the key's text, to tell most keys apart without reading them.
  var tag: UInt16
  /// The last part of the key, without quotes. Empty for the root and for elements.
  var keyStart: UInt32
  var keyEnd: UInt32
  /// The value with its quotes and brackets; of a table its header, or where it was first
  /// mentioned.
  var start: UInt32
  var end: UInt32
  var next: UInt32 = 0
  var firstChild: UInt32 = 0
  var lastChild: UInt32 = 0
  var childCount: UInt32 = 0
}

extension Node {
  var isTable: Bool { kind == .table || kind == .inlineTable }

  /// Written behind an equals sign or in an array, so `start..<end` is all of it.
  var isInline: Bool { kind != .table && kind != .tables }

  var isString: Bool {
    switch kind {
    case .basicString, .literalString, .multilineBasicString, .multilineLiteralString: true
    default: false
    }
  }

  var range: Range<Int> { Int(start)..<Int(end) }
  var keyRange: Range<Int> { Int(keyStart)..<Int(keyEnd) }
}
