/// Words and terms of both languages to be looked for at once.
///
/// English stands on word boundaries and may have an ending (`s`, `es`, `'s`, `ies` for `y`); a blank
/// in a term fits a hyphen or a line end too. Chinese is found anywhere. `#` in a term stands for a
/// number of either language: `打#折`, `net #`. Both sides are folded (`FoldedText`).
public struct TermIndex: Sendable {
  /// A term found: which of those given, by its place among them, and where, in folded scalars.
  public struct Match: Equatable, Sendable {
    public let term: Int
    public let range: Range<Int>
  }

  /// One spelling of a term: where it stands in `letters`. Nothing in it is counted, as two threads that
  /// count the same things hold each other up.
  private struct Pattern: Sendable {
    let term: Int
    let letters: Range<Int>
  }

  /// All spellings, one behind the other.
  private var letters: [Unicode.Scalar] = []
  /// By their first scalars, the longest first.
  private var patterns: [Pattern] = []
  /// Where in `patterns` those stand that begin with a scalar.
  private var places: [Unicode.Scalar: Range<Int>] = [:]
  /// The low sixteen bits of those first scalars: most places of a text need no look into
  /// `patterns`.
  private var starts = ScalarBits(1024)
  /// Those first scalars behind which a term may go on with anything, or ends.
  private var loose = ScalarBits(1024)
  /// Of the others the pairs of the first two scalars.
  private var pairs = ScalarBits(64)

  public init(_ terms: [String]) {
    var spellings: [Unicode.Scalar: [(term: Int, scalars: [Unicode.Scalar])]] = [:]
    for (term, text) in terms.enumerated() {
      let scalars = FoldedText(text).scalars
      guard let first = scalars.first else { continue }
      for start in first == "#" ? Self.digits : [first] {
        spellings[start, default: []].append((term, scalars))
      }
      // battery, batteries
      if scalars.count > 3, scalars.last == "y", let before = scalars.dropLast().last,
        before.isPlainLetter, !"aeiou".unicodeScalars.contains(before)
      {
        let plural = Array(scalars.dropLast()) + Array("ies".unicodeScalars)
        spellings[first, default: []].append((term, plural))
      }
    }
    for (first, those) in spellings {
      starts.insert(first.value)
      for (_, scalars) in those {
        guard scalars.count > 1, scalars[0] != "#", scalars[1] != "#" else {
          loose.insert(first.value)
          continue
        }
        for spelling in scalars[1] == " " ? [" ", "\n", "-"] : [scalars[1]] {
          pairs.insert(Self.pair(first, spelling))
        }
      }
      let begin = patterns.count
      for (term, scalars) in those.sorted(by: {
        ($0.scalars.count, $1.term) > ($1.scalars.count, $0.term)
      }) {
        patterns.append(
          Pattern(term: term, letters: letters.count..<letters.count + scalars.count))
        letters += scalars
      }
      places[first] = begin..<patterns.count
    }
  }

  /// Different pairs may have one number: then the patterns decide.
  private static func pair(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> UInt32 {
    first.value &* 37 &+ second.value
  }

  /// All that is found: at each place the longest, and none that begins inside of another.
  public func matches(in text: FoldedText) -> [Match] {
    var found: [Match] = []
    var end = 0
    for place in text.beginnings where place >= end {
      if let match = longest(in: text, at: place) {
        found.append(match)
        end = match.range.upperBound
      }
    }
    return found
  }

  /// All that is found at any place, overlapping ones too; the longest at each place.
  public func overlapping(in text: FoldedText) -> [Match] {
    var found: [Match] = []
    for place in text.beginnings {
      if let match = longest(in: text, at: place) { found.append(match) }
    }
    return found
  }

  private func longest(in text: FoldedText, at place: Int) -> Match? {
    let first = text.scalars[place]
    guard starts.contains(first.value) else { return nil }
    if !loose.contains(first.value) {
      guard place + 1 < text.scalars.count,
        pairs.contains(Self.pair(first, text.scalars[place + 1]))
      else { return nil }
    }
    guard let candidates = places[first] else { return nil }
    var best: Match?
    for candidate in candidates {
      let pattern = patterns[candidate]
      guard let end = end(of: pattern.letters, in: text, at: place),
        end > best?.range.upperBound ?? 0
      else { continue }
      best = Match(term: pattern.term, range: place..<end)
    }
    return best
  }

  private func end(of pattern: Range<Int>, in text: FoldedText, at start: Int) -> Int? {
    let first = letters[pattern.lowerBound]
    if first.isPlainWord, text[start - 1]?.isPlainWord == true { return nil }
    // A number is looked at from its beginning only, which keeps long ones linear.
    if first == "#", let before = text[start - 1], Self.isOfNumber(before) { return nil }
    var place = start
    for letter in pattern {
      let scalar = letters[letter]
      if scalar == "#" {
        guard let end = Self.endOfNumber(in: text, at: place) else { return nil }
        place = end
        continue
      }
      guard let next = text[place], Self.fits(next, scalar) else { return nil }
      place += 1
    }
    return letters[pattern.upperBound - 1].isPlainWord
      ? Self.endOfWord(in: text, at: place) : place
  }

  /// Behind an ending `s`, `es` or `'s`, if there is one; nil where the word goes on with anything else.
  private static func endOfWord(in text: FoldedText, at place: Int) -> Int? {
    func ends(_ place: Int) -> Bool { text[place]?.isPlainWord != true }
    if ends(place) { return place }
    if text[place] == "s", ends(place + 1) { return place + 1 }
    let isLong = text[place] == "e" || text[place] == "'"
    return isLong && text[place + 1] == "s" && ends(place + 2) ? place + 2 : nil
  }

  private static func fits(_ text: Unicode.Scalar, _ pattern: Unicode.Scalar) -> Bool {
    text == pattern || (pattern == " " && (text == "\n" || text == "-"))
  }

  private static func endOfNumber(in text: FoldedText, at start: Int) -> Int? {
    var place = start
    while let next = text[place], isOfNumber(next) { place += 1 }
    return place > start ? place : nil
  }

  /// 万 and 亿 are words of their own: `#万`.
  private static func isOfNumber(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isPlainDigit || scalar == "." || ChineseDigits.value(scalar) != nil { return true }
    return ChineseDigits.power(scalar).map { $0 < 4 } ?? false
  }

  private static let digits = Array("0123456789零〇一二两三四五六七八九十百千".unicodeScalars)
}

/// A set of numbers of which only the low bits count: it may say yes to one that is not in it.
private struct ScalarBits: Sendable {
  private var words: [UInt64]
  private let mask: UInt32

  /// - Parameter words: of 64 numbers each; a power of two.
  init(_ words: Int) {
    self.words = Array(repeating: 0, count: words)
    mask = UInt32(words * 64 - 1)
  }

  mutating func insert(_ number: UInt32) {
    words[Int((number & mask) >> 6)] |= 1 << UInt64(number & 63)
  }

  func contains(_ number: UInt32) -> Bool {
    words[Int((number & mask) >> 6)] & (1 << UInt64(number & 63)) != 0
  }
}
