/// How well something was found; the smaller, the better.
public enum MatchRank: Int, Comparable, Sendable, CaseIterable {
  /// The whole name, Latin or hanzi.
  case exactName
  /// The beginning of a name.
  case namePrefix
  /// The beginning of a later word of a name, or any characters of a name in hanzi.
  case nameWord
  /// First letters from the beginning of a name: `lw`, `oyn`.
  case initials
  /// Syllables or words run together, the last may be unfinished: `liwei`, `liw`, `李w`.
  case pinyin
  /// A handle from the beginning of one of its parts, or some digits of a number.
  case handle
  /// Anywhere else: inside a word, in a label or another text.
  case elsewhere

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
