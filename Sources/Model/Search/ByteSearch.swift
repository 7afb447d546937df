/// Where a folded word stands in a folded text.
enum ByteSearch {
  enum Place: Equatable {
    /// At the beginning of a word, or anywhere if it begins with a character beyond ASCII.
    case wordStart
    case inside
  }

  /// The best place of `word` in `text`; nil if it does not occur or is empty. A single ASCII
  /// letter is found only at the beginning of a word.
  static func find(
    _ word: [UInt8], in text: borrowing Span<UInt8>, from start: Int, to end: Int
  ) -> Place? {
    guard let first = word.first, word.count <= end - start else { return nil }
    let last = end - word.count
    var best: Place?
    var index = start
    while index <= last {
      if text[index] == first, stands(word, in: text, at: index) {
        if isWordStart(text, index, start) { return .wordStart }
        if word.count > 1 { best = .inside }
      }
      index += 1
    }
    return best
  }

  /// Whether `word` stands in `text` at a place that has room for it.
  @inline(__always)
  static func stands(_ word: [UInt8], in text: borrowing Span<UInt8>, at index: Int) -> Bool {
    var offset = 1
    while offset < word.count {
      if word[offset] != text[index + offset] { return false }
      offset += 1
    }
    return true
  }

  @inline(__always)
  private static func isWordStart(
    _ text: borrowing Span<UInt8>, _ index: Int, _ start: Int
  ) -> Bool {
    guard index > start, text[index] < 0x80 else { return true }
    let before = text[index - 1]
    return before >= 0x80 || !WordScan.isWordByte(before)
  }
}
