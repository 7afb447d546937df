/// What a piece of text is for. A theme turns roles into colours; screens never name a colour.
///
/// Any role can also be drawn selected (`Frame.put(…, selected: true)`): it then looks like the
/// selection and keeps of its own look what the theme allows.
public enum Role: String, CaseIterable, Sendable {
  case text, muted, title, selection, accent, good, warning, danger, border, key, field
  /// Black on white whatever the theme: codes that a camera reads. Themes need not name it.
  case paper

  /// The role's letter in snapshots; a selected cell has the capital, selected text `#`.
  public var letter: Character {
    switch self {
    case .text: "."
    case .muted: "m"
    case .title: "t"
    case .selection: "s"
    case .accent: "a"
    case .good: "g"
    case .warning: "w"
    case .danger: "d"
    case .border: "b"
    case .key: "k"
    case .field: "f"
    case .paper: "p"
    }
  }

  /// The role's place in `allCases`.
  public var index: UInt8 {
    switch self {
    case .text: 0
    case .muted: 1
    case .title: 2
    case .selection: 3
    case .accent: 4
    case .good: 5
    case .warning: 6
    case .danger: 7
    case .border: 8
    case .key: 9
    case .field: 10
    case .paper: 11
    }
  }
}
