/// The rows of a file of comma-separated values (RFC 4180): quoted fields may hold commas, line ends
/// and doubled quotes.
///
/// A quote that is never closed takes at most `limit` bytes: then its row ends at its first line end,
/// so that one stray quote does not swallow the file.
struct CSVRows: Sequence, IteratorProtocol {
  struct Row: Equatable {
    let fields: [String]
    /// Counted from 1.
    let line: Int
    /// Whether a quoted field had no end.
    let isUnclosed: Bool
  }

  static let limit = 1 << 20

  private let bytes: [UInt8]
  private var position = 0
  private var line = 1

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> Row? {
    while position < bytes.count, bytes[position] == .lineFeed || bytes[position] == .carriageReturn
    {
      passLineEnd()
    }
    guard position < bytes.count else { return nil }
    let start = line
    var fields: [String] = []
    var isUnclosed = false
    while true {
      let field = position < bytes.count && bytes[position] == .quote ? quoted() : nil
      if let field {
        // What stands behind a closing quote by mistake belongs to the field as well.
        fields.append(field + plain())
      } else {
        isUnclosed = isUnclosed || position < bytes.count && bytes[position] == .quote
        fields.append(plain())
      }
      guard position < bytes.count, bytes[position] == UInt8(ascii: ",") else { break }
      position += 1
    }
    passLineEnd()
    return Row(fields: fields, line: start, isUnclosed: isUnclosed)
  }

  private mutating func passLineEnd() {
    guard position < bytes.count else { return }
    let isPair =
      bytes[position] == .carriageReturn && position + 1 < bytes.count
      && bytes[position + 1] == .lineFeed
    position += isPair ? 2 : 1
    line += 1
  }

  /// Up to the next comma or line end.
  private mutating func plain() -> String {
    let start = position
    while position < bytes.count, bytes[position] != UInt8(ascii: ","),
      bytes[position] != .lineFeed, bytes[position] != .carriageReturn
    {
      position += 1
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// nil, with nothing passed, where the quote has no end.
  private mutating func quoted() -> String? {
    var text: [UInt8] = []
    var place = position + 1
    var lines = 0
    let end = Swift.min(bytes.count, place + Self.limit)
    while place < end {
      let byte = bytes[place]
      if byte == .quote {
        guard place + 1 < bytes.count, bytes[place + 1] == .quote else {
          position = place + 1
          line += lines
          return String(decoding: text, as: UTF8.self)
        }
        place += 1
      } else if byte == .lineFeed {
        lines += 1
      }
      text.append(byte)
      place += 1
    }
    return nil
  }
}
