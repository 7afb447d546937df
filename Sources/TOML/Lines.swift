/// Lines of a document that has been parsed. Offsets are bytes.
struct Lines {
  let bytes: [UInt8]

  /// Where the text begins: behind a byte-order mark.
  var start: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  /// The line end of the document: that of its first line, or a line feed.
  var lineEnd: String {
    guard let feed = bytes.firstIndex(of: UInt8(ascii: "\n")), feed > 0 else { return "\n" }
    return bytes[feed - 1] == UInt8(ascii: "\r") ? "\r\n" : "\n"
  }

  func byte(at offset: Int) -> UInt8 {
    bytes.indices.contains(offset) ? bytes[offset] : 0
  }

  /// Where the line of an offset begins.
  func lineStart(of offset: Int) -> Int {
    var start = offset
    while start > self.start, byte(at: start - 1) != UInt8(ascii: "\n") { start -= 1 }
    return start
  }

  /// Behind the line feed of the line of an offset, or the end of the document.
  func lineEnd(of offset: Int) -> Int {
    var end = offset
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    return min(end + 1, bytes.count)
  }

  /// Behind spaces and tabs.
  func skipSpace(from offset: Int) -> Int {
    var end = offset
    while byte(at: end) == UInt8(ascii: " ") || byte(at: end) == UInt8(ascii: "\t") { end += 1 }
    return end
  }

  /// Behind white space, line ends and comments, as they stand between the elements of an array.
  func skipTrivia(from offset: Int) -> Int {
    var end = offset
    while true {
      switch byte(at: end) {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"): end += 1
      case UInt8(ascii: "#"): end = lineEnd(of: end)
      default: return end
      }
    }
  }

  /// Whether nothing but white space stands from an offset to the end of its line.
  func isBlank(from offset: Int) -> Bool {
    let end = skipSpace(from: offset)
    return end >= bytes.count || isLineEnd(at: end)
  }

  /// Whether nothing but white space and a comment stands from an offset to the end of its line.
  func isBlankOrComment(from offset: Int) -> Bool {
    isBlank(from: offset) || byte(at: skipSpace(from: offset)) == UInt8(ascii: "#")
  }

  func isLineEnd(at offset: Int) -> Bool {
    byte(at: offset) == UInt8(ascii: "\n") || byte(at: offset) == UInt8(ascii: "\r")
  }

  /// Whether only white space stands before an offset in its line.
  func isFirstInLine(_ offset: Int) -> Bool {
    skipSpace(from: lineStart(of: offset)) == offset
  }

  /// The white space with which the line of an offset begins.
  func indentation(of offset: Int) -> String {
    let start = lineStart(of: offset)
    return String(decoding: bytes[start..<skipSpace(from: start)], as: UTF8.self)
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
