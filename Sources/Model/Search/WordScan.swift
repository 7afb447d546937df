/// One word of a folded text: a Chinese character, or a run of other letters and digits.
struct WordScan {
  let start: Int
  let end: Int
  /// The character, where the word is one.
  let han: Unicode.Scalar?

  /// The next word at or after a place; empty at the end of the text.
  static func next(in text: borrowing Span<UInt8>, from: Int, to limit: Int) -> WordScan {
    var start = from
    while start < limit, !isWordByte(text[start]) { start += 1 }
    guard start < limit else { return WordScan(start: limit, end: limit, han: nil) }
    if let (scalar, length) = han(in: text, at: start) {
      return WordScan(start: start, end: min(start + length, limit), han: scalar)
    }
    var end = start + 1
    while end < limit, isWordByte(text[end]), !isHanLead(text, end) { end += 1 }
    return WordScan(start: start, end: end, han: nil)
  }

  /// Letters, digits, and all beyond ASCII.
  @inline(__always)
  static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x30...0x39, 0x80...: true
    default: false
    }
  }

  /// Whether a Chinese character begins here: U+3400–9FFF, 〇, or U+20000 and up.
  @inline(__always)
  static func isHanLead(_ text: borrowing Span<UInt8>, _ index: Int) -> Bool {
    switch text[index] {
    case 0xE4...0xE9: true
    case 0xE3:
      index + 2 < text.count
        && (text[index + 1] >= 0x90 || (text[index + 1] == 0x80 && text[index + 2] == 0x87))
    case 0xF0: index + 3 < text.count && text[index + 1] >= 0xA0
    default: false
    }
  }

  @inline(__always)
  private static func han(
    in text: borrowing Span<UInt8>, at index: Int
  ) -> (Unicode.Scalar, Int)? {
    isHanLead(text, index) ? UTF8Bytes.scalar(in: text, at: index) : nil
  }
}
