public import Model

/// How grave a finding is. The raw value is the word in `book.toml` and in the output of `check`.
public enum Severity: String, CaseIterable, Hashable, Comparable, Sendable {
  case note, warning, error

  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }

  /// Its word for people.
  public var phrase: Phrase { Phrase("severity.\(rawValue)") }
}
