/// A table of records of equal length, kept as one text literal that needs no work at start-up.
///
/// Rows end in a line feed, so that the source stays readable. Reading beyond the end gives 0.
///
/// The lengths are part of the type, so that finding a record costs no division.
struct TableText<let stride: Int, let perRow: Int>: Sendable {
  let count: Int
  private let text: StaticString

  init(_ text: StaticString) {
    self.text = text
    let length = text.utf8CodeUnitCount
    count = (length - length / (stride * perRow + 1)) / stride
  }

  /// The byte of one record at one column, or 0 where there is none.
  @inline(__always)
  func byte(_ record: Int, _ column: Int) -> UInt8 {
    guard record >= 0, record < count, column >= 0, column < stride else { return 0 }
    // Inside the literal by the guard above, and a literal lives as long as the program.
    return text.utf8Start[record * stride + record / perRow + column]
  }

  /// The number that two digits of base 92 spell; see `ReadingTable`.
  @inline(__always)
  func number(_ record: Int, _ column: Int) -> Int {
    Self.digit(byte(record, column)) * 92 + Self.digit(byte(record, column + 1))
  }

  /// The records, of two digits each, whose number lies in a range. Faster than asking one by one.
  func records(numbered range: Range<Int>) -> [Int] {
    text.withUTF8Buffer { bytes in
      var found: [Int] = []
      var index = 0
      for record in 0..<count {
        // A line feed ends each row.
        if record % perRow == 0, record > 0 { index += 1 }
        guard index + 1 < bytes.count else { break }
        if range.contains(Self.digit(bytes[index]) * 92 + Self.digit(bytes[index + 1])) {
          found.append(record)
        }
        index += 2
      }
      return found
    }
  }

  /// The scalar that stands at a column, if one does.
  func scalar(_ record: Int, _ column: Int) -> Unicode.Scalar? {
    let lead = UInt32(byte(record, column))
    func next(_ offset: Int) -> UInt32 { UInt32(byte(record, column + offset) & 0x3F) }
    switch lead {
    case 0xE0...0xEF:
      return Unicode.Scalar((lead & 0x0F) << 12 | next(1) << 6 | next(2))
    case 0xF0...0xF4:
      return Unicode.Scalar((lead & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3))
    default: return nil
    }
  }

  /// The first record that begins with a scalar, in a table that is sorted by it.
  func firstRecord(of scalar: Unicode.Scalar) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if let found = self.scalar(middle, 0), found < scalar {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return self.scalar(low, 0) == scalar ? low : nil
  }

  @inline(__always)
  private static func digit(_ byte: UInt8) -> Int {
    // The quotation mark (0x22) and the backslash (0x5C) are no digits. Sums instead of cases, for
    // a branch on such bytes is guessed wrong every other time.
    max(0, Int(byte) - 0x21 - (byte > 0x22 ? 1 : 0) - (byte > 0x5C ? 1 : 0))
  }
}
