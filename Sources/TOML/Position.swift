/// A place in a document.
public struct Position: Hashable, Sendable {
  /// The line, counted from 1. A line ends at a line feed.
  public let line: Int

  /// The column, counted from 1, in Unicode scalars. A tab is one, a byte-order mark is none.
  public let column: Int

  /// The number of bytes before this place.
  public let offset: Int

  public init(line: Int, column: Int, offset: Int) {
    self.line = line
    self.column = column
    self.offset = offset
  }
}

extension Position: CustomStringConvertible {
  /// `line:column`, as compilers write it.
  public var description: String { "\(line):\(column)" }
}

extension Position {
  /// The place of an offset in these bytes; an offset outside them counts as the nearest end.
  init(of offset: Int, in bytes: [UInt8]) {
    let end = min(max(offset, 0), bytes.count)
    var line = 1
    var lineStart = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? min(3, end) : 0
    for index in lineStart..<end where bytes[index] == UInt8(ascii: "\n") {
      line += 1
      lineStart = index + 1
    }
    var column = 1
    for index in lineStart..<end where bytes[index] & 0xC0 != 0x80 { column += 1 }
    self.init(line: line, column: column, offset: end)
  }
}
