/// Follows a `RunPattern` through the words and characters of a folded text.
///
/// Each character stands for one of its readings in full, or for its initial (one letter, or `zh`,
/// `ch`, `sh`), or for itself; each Latin word for itself or its first letter; the last one touched
/// may be unfinished. A set of reached places instead of backtracking: the time grows with text and
/// pattern, never with the number of ways to read them.
struct RunMatch {
  let pattern: RunPattern
  /// Places of the pattern reached with nothing but initials, one bit each.
  private var byInitials: UInt64 = 1
  /// Places reached with at least one whole syllable or word.
  private var bySpelling: UInt64 = 0
  private var nextInitials: UInt64 = 0
  private var nextSpelling: UInt64 = 0
  private var found: MatchRank?

  /// Whether `text` from `start`, where a word or character begins, follows the pattern.
  ///
  /// - Parameter isInside: the start is not the beginning of the text. Then initials alone do not
  ///   count, and a single letter finds nothing.
  /// - Returns: `.initials`, `.pinyin`, or nil.
  static func rank(
    _ pattern: RunPattern, in text: borrowing Span<UInt8>, from start: Int, to end: Int,
    isInside: Bool
  ) -> MatchRank? {
    var run = RunMatch(pattern: pattern)
    var index = start
    while index < end, run.byInitials | run.bySpelling != 0 {
      let word = WordScan.next(in: text, from: index, to: end)
      guard word.start < word.end else { break }
      run.take(word, of: text, mayShorten: !isInside || index > start)
      if let found = run.found { return found }
      index = word.end
    }
    return nil
  }

  private init(pattern: RunPattern) { self.pattern = pattern }

  private mutating func take(
    _ word: WordScan, of text: borrowing Span<UInt8>, mayShorten: Bool
  ) {
    nextInitials = 0
    nextSpelling = 0
    var places = byInitials | bySpelling
    while places != 0, found == nil {
      let place = places.trailingZeroBitCount
      places &= places - 1
      if let han = word.han {
        takeItself(word, of: text, at: place)
        for syllable in ReadingCodes(of: han) { take(syllable, at: place, mayShorten: mayShorten) }
      } else {
        takeLatin(word, of: text, at: place, mayShorten: mayShorten)
      }
    }
    byInitials = nextInitials
    bySpelling = nextSpelling
  }

  private mutating func takeItself(
    _ word: WordScan, of text: borrowing Span<UInt8>, at place: Int
  ) {
    let length = word.end - word.start
    guard place + length <= pattern.letters.count else { return }
    for offset in 0..<length where pattern.letters[place + offset] != text[word.start + offset] {
      return
    }
    reach(place + length, spelled: true)
  }

  private mutating func take(_ syllable: Syllable, at place: Int, mayShorten: Bool) {
    guard syllable.letter(0) == pattern.letters[place] else { return }
    switch SyllableLetters.follow(syllable, in: pattern, from: place) {
    case .whole(let end): reach(end, spelled: true)
    case .unfinished(let letters):
      // One letter is an initial; inside a text it would find too much.
      if mayShorten || letters > 1 {
        finish(isInitial: letters == 1 || (letters == 2 && syllable.hasWideInitial), at: place)
      }
    case .no: break
    }
    guard mayShorten, pattern.tones[place] == 0 else { return }
    reach(place + 1, from: place)
    if syllable.hasWideInitial, place + 1 < pattern.letters.count,
      pattern.letters[place + 1] == UInt8(ascii: "h")
    {
      reach(place + 2, from: place)
    }
  }

  private mutating func takeLatin(
    _ word: WordScan, of text: borrowing Span<UInt8>, at place: Int, mayShorten: Bool
  ) {
    let wanted = min(word.end - word.start, pattern.letters.count - place)
    for offset in 0..<wanted {
      let letter = pattern.letters[place + offset]
      let plain = letter == RunPattern.umlaut ? UInt8(ascii: "u") : letter
      let isBroken = offset > 0 && pattern.starts & (1 << UInt64(place + offset)) != 0
      let hasDigit = pattern.tones[place + offset] & RunPattern.digitTone != 0
      guard plain == text[word.start + offset], !isBroken, !hasDigit else {
        if offset > 0, mayShorten { reach(place + 1, from: place) }
        return
      }
    }
    if wanted == word.end - word.start {
      reach(place + wanted, spelled: true)
    } else if mayShorten || wanted > 1 {
      finish(isInitial: wanted == 1, at: place)
    }
    if mayShorten { reach(place + 1, from: place) }
  }

  /// An initial was taken: the place counts as spelled only if something before it was.
  private mutating func reach(_ end: Int, from place: Int) {
    let bit: UInt64 = 1 << UInt64(place)
    if byInitials & bit != 0 {
      // A single letter is the beginning of a syllable rather than initials.
      if end == pattern.letters.count { return finish(isInitial: true, at: place) }
      nextInitials |= 1 << UInt64(end)
    }
    if bySpelling & bit != 0 { reach(end, spelled: true) }
  }

  private mutating func reach(_ end: Int, spelled: Bool) {
    if end >= pattern.letters.count {
      found = min(found ?? .pinyin, .pinyin)
    } else {
      nextSpelling |= 1 << UInt64(end)
    }
  }

  private mutating func finish(isInitial: Bool, at place: Int) {
    let onlyInitials = isInitial && place > 0 && byInitials & (1 << UInt64(place)) != 0
    let rank: MatchRank = onlyInitials ? .initials : .pinyin
    found = min(found ?? rank, rank)
  }
}
