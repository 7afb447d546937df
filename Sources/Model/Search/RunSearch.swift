/// Looks for a `RunPattern` from each word of a text.
enum RunSearch {
  /// `.initials` or `.pinyin` from the beginning of the text; `.pinyin` from a later word, where
  /// initials alone and single letters do not count; nil otherwise.
  static func rank(
    _ pattern: RunPattern, in text: borrowing Span<UInt8>, from start: Int, to end: Int
  ) -> MatchRank? {
    var word = WordScan.next(in: text, from: start, to: end)
    while word.start < word.end {
      if canBegin(pattern, word, text),
        let rank = RunMatch.rank(
          pattern, in: text, from: word.start, to: end, isInside: word.start > start)
      {
        return rank
      }
      word = WordScan.next(in: text, from: word.end, to: end)
    }
    return nil
  }

  /// A cheap test that spares most words the full one.
  @inline(__always)
  private static func canBegin(
    _ pattern: RunPattern, _ word: WordScan, _ text: borrowing Span<UInt8>
  ) -> Bool {
    if let han = word.han, let beginners = pattern.beginners { return beginners.contains(han) }
    let letter = pattern.letters[0]
    return text[word.start] == (letter == RunPattern.umlaut ? UInt8(ascii: "u") : letter)
  }
}
