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

  private struct Pattern: Sendable {
    let term: Int
    let scalars: [Unicode.Scalar]
  }

  /// By the first scalar, the longest first.
  private var patterns: [Unicode.Scalar: [Pattern]] = [:]
  /// The low sixteen bits of those first scalars: most places of a text need no look into
  /// `patterns`.
  private var starts = [UInt64](repeating: 0, count: 1024)

  public init(_ terms: [String]) {
    for (place, term) in terms.enumerated() {
      let scalars = FoldedText(term).scalars
      guard let first = scalars.first else { continue }
      for start in first == "#" ? Self.digits : [first] {
        patterns[start, default: []].append(Pattern(term: place, scalars: scalars))
      }
      // battery, batteries
      if scalars.count > 3, scalars.last == "y", let before = scalars.dropLast().last,
        before.isPlainLetter, !"aeiou".unicodeScalars.contains(before)
      {
        let plural = Array(scalars.dropLast()) + Array("ies".unicodeScalars)
        patterns[first, default: []].append(Pattern(term: place, scalars: plural))
      }
    }
    for first in patterns.keys {
      starts[Int(first.value & 0xFFFF) >> 6] |= 1 << UInt64(first.value & 63)
      patterns[first]?.sort { ($0.scalars.count, $1.term) > ($1.scalars.count, $0.term) }
    }
  }

  /// All that is found: at each place the longest, and none that begins inside of another.
  public func matches(in text: FoldedText) -> [Match] {
    var found: [Match] = []
    var place = 0
    while place < text.scalars.count {
      if let match = longest(in: text, at: place) {
        found.append(match)
        place = match.range.upperBound
      } else {
        place += 1
      }
    }
    return found
  }

  /// All that is found at any place, overlapping ones too; the longest at each place.
  public func overlapping(in text: FoldedText) -> [Match] {
    text.scalars.indices.compactMap { longest(in: text, at: $0) }
  }

  private func longest(in text: FoldedText, at place: Int) -> Match? {
    let first = text.scalars[place]
    guard starts[Int(first.value & 0xFFFF) >> 6] & (1 << UInt64(first.value & 63)) != 0,
      // English begins at the beginning of a word.
      !first.isPlainWord || place == 0 || !text.scalars[place - 1].isPlainWord
        || first.isPlainDigit,
      let candidates = patterns[first]
    else { return nil }
    var best: Match?
    for pattern in candidates {
      guard let end = end(of: pattern.scalars, in: text, at: place),
        end > best?.range.upperBound ?? 0
      else { continue }
      best = Match(term: pattern.term, range: place..<end)
    }
    return best
  }

  private func end(of pattern: [Unicode.Scalar], in text: FoldedText, at start: Int) -> Int? {
    if pattern[0].isPlainWord, text[start - 1]?.isPlainWord == true { return nil }
    // A number is looked at from its beginning only, which keeps long ones linear.
    if pattern[0] == "#", let before = text[start - 1], Self.isOfNumber(before) { return nil }
    var place = start
    for scalar in pattern {
      if scalar == "#" {
        guard let end = Self.endOfNumber(in: text, at: place) else { return nil }
        place = end
        continue
      }
      guard let next = text[place], Self.fits(next, scalar) else { return nil }
      place += 1
    }
    guard let last = pattern.last, last.isPlainWord else { return place }
    for ending in Self.endings {
      let end = place + ending.count
      if text.has(ending, at: place), text[end]?.isPlainWord != true { return end }
    }
    return nil
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

  private static let endings: [[Unicode.Scalar]] = ["", "s", "es", "'s"].map {
    Array($0.unicodeScalars)
  }
}
