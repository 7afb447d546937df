internal import TOML

/// Why the text of a theme is none, and where.
public struct ThemeError: Error, Hashable, Sendable {
  public enum Code: String, CaseIterable, Sendable {
    /// The text is no TOML; `reason` is the code of the complaint, beside its own arguments.
    case notTOML = "not-toml"
    case unknownKey = "unknown-key"
    case unknownRole = "unknown-role"
    /// `inherits` names no built-in theme.
    case unknownTheme = "unknown-theme"
    /// Something else than a table, a text, or true and false stands here.
    case wrongKind = "wrong-kind"
    /// No name of a colour or of the palette, no number 0–255, no `#rrggbb`.
    case notAColour = "not-a-colour"
  }

  public let code: Code
  /// Counted from 1.
  public let line: Int
  public let column: Int
  /// What the words name: `name`, or `reason` and what belongs to it.
  public let arguments: [String: String]
  /// The words that would do in that place; empty where there is no list of them.
  public let known: [String]

  init(
    _ code: Code, at position: Position, _ arguments: [String: String] = [:], known: [String] = []
  ) {
    self.code = code
    self.known = known
    line = position.line
    column = position.column
    self.arguments = arguments
  }
}
