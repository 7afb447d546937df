/// Looks for a `RunPattern` from each word of a text.
enum RunSearch {
  /// `.initials` or `.pinyin` from the beginning of the text; `.pinyin` from a later word, where
  /// initials alone and single letters do not count; nil otherwise.
  static func rank(
    _ pattern: RunPattern, in text: borrowing Span<UInt8>, from start: Int, to end: Int
  ) -> MatchRank? {
    let first = pattern.letters[0]
    var best: MatchRank?
    var word = WordScan.next(in: text, from: start, to: end)
    var isInside = false
    while word.start < word.end {
      if canBegin(first, word, text),
        let rank = RunMatch.rank(pattern, in: text, from: word.start, to: end, isInside: isInside)
      {
        if rank == .initials { return rank }
        best = rank
      }
      // A text that follows the pattern once does not get better by doing it again.
      if best != nil { return best }
      isInside = true
      word = WordScan.next(in: text, from: word.end, to: end)
    }
    return best
  }

  /// A cheap test that spares most words the full one.
  @inline(__always)
  private static func canBegin(
    _ letter: UInt8, _ word: WordScan, _ text: borrowing Span<UInt8>
  ) -> Bool {
    guard let han = word.han, letter < 0x80 else {
      return letter == text[word.start] || letter == RunPattern.umlaut
    }
    for syllable in ReadingCodes(of: han) where syllable.letter(0) == letter { return true }
    return false
  }
}
