/// One pass over a document: bytes in, nodes out.
///
/// The bytes are well-formed UTF-8, at most `Limits.bytes` of them, and outlive the parser. Reading
/// at or behind the end gives 0, which no document may hold, so the scanning loops need no other
/// check.
struct Parser {
  let bytes: UnsafeBufferPointer<UInt8>
  let count: Int
  let limits: Limits
  var offset = 0
  var nodes: [Node] = []
  var index = KeyIndex()
  /// The table of the last header, and how deep its path is.
  var table: UInt32 = 0
  var tableDepth = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ limits: Limits) {
    self.limits = limits
    self.bytes = bytes
    self.count = bytes.count
    nodes.reserveCapacity(min(bytes.count / 20 + 4, 1 << 16))
    nodes.append(
      Node(kind: .table, flags: .header, tag: 0, keyStart: 0, keyEnd: 0, start: 0, end: 0))
  }

  @inline(__always)
  func byte(at offset: Int) -> UInt8 {
    offset < count ? bytes[offset] : 0
  }

  @inline(__always)
  var current: UInt8 { byte(at: offset) }

  mutating func parse() throws(Failure) {
    if byte(at: 0) == 0xEF, byte(at: 1) == 0xBB, byte(at: 2) == 0xBF { offset = 3 }
    while true {
      skipSpace()
      switch current {
      case UInt8(ascii: "\n"): offset &+= 1
      case UInt8(ascii: "\r"), UInt8(ascii: "#"): try lineEnd()
      case UInt8(ascii: "["): try header()
      case 0 where offset >= count: return
      default:
        try keyValue(in: table, depth: tableDepth)
        try lineEnd()
      }
    }
  }

  /// Spaces and tabs.
  @inline(__always)
  mutating func skipSpace() {
    while current == UInt8(ascii: " ") || current == UInt8(ascii: "\t") { offset &+= 1 }
  }

  /// Spaces, a comment, and a line end or the end of the file.
  mutating func lineEnd() throws(Failure) {
    skipSpace()
    if current == UInt8(ascii: "#") { try comment() }
    switch current {
    case UInt8(ascii: "\n"): offset &+= 1
    case UInt8(ascii: "\r"): try carriageReturn()
    case 0 where offset >= count: break
    default:
      try rejectControl()
      throw Failure(.expectedLineEnd, offset, to: endOfWord(from: offset))
    }
  }

  /// A carriage return and the line feed that has to follow it.
  mutating func carriageReturn() throws(Failure) {
    guard byte(at: offset &+ 1) == UInt8(ascii: "\n") else {
      throw Failure(.bareCarriageReturn, offset)
    }
    offset &+= 2
  }

  /// To the line end behind a `#`.
  mutating func comment() throws(Failure) {
    while true {
      skipPlainText()
      let byte = current
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { return }
      if byte >= 0x20 && byte != 0x7F || byte == UInt8(ascii: "\t") {
        offset &+= 1
      } else if offset >= count {
        return
      } else {
        try rejectControl()
      }
    }
  }

  /// Whatever may stand between the elements of an array or an inline table.
  mutating func skipTrivia() throws(Failure) {
    while true {
      skipSpace()
      switch current {
      case UInt8(ascii: "\n"): offset &+= 1
      case UInt8(ascii: "\r"): try carriageReturn()
      case UInt8(ascii: "#"): try comment()
      default: return
      }
    }
  }

  /// Throws if a control character stands here that no document may hold outside of escapes.
  func rejectControl() throws(Failure) {
    guard offset < count else { return }
    switch bytes[offset] {
    case UInt8(ascii: "\t"), UInt8(ascii: "\n"): return
    case UInt8(ascii: "\r"): throw Failure(.bareCarriageReturn, offset)
    case 0..<0x20, 0x7F: throw Failure(.controlCharacter, offset)
    default: return
    }
  }

  /// Where text that stands in a wrong place ends: to quote it in a complaint.
  func endOfWord(from start: Int) -> Int {
    var end = start
    while end < count, bytes[end] > 0x20, bytes[end] != 0x7F,
      end == start || !",]}#=".utf8.contains(bytes[end])
    { end += 1 }
    return max(end, start + 1)
  }
}
