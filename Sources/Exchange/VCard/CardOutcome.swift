public import Model

/// What became of one card.
public struct CardOutcome: Equatable, Sendable {
  public enum Kind: Equatable, Sendable {
    /// A contact that the book did not have.
    case new(String)
    /// A contact of the book, or of an earlier card, gained these keys and tables.
    case merged(String, added: [String])
    /// Somebody who is there already, with all that the card knows.
    case unchanged(String)
    case skipped(Phrase)
  }

  /// A key in which the book and the card disagree; the book's value stays.
  public struct Difference: Hashable, Sendable {
    public let key: String
    public let ours: String
    public let theirs: String
  }

  /// Where the card begins, counted from 1.
  public let line: Int
  public let kind: Kind
  public let differences: [Difference]
  public let notices: [CardNotice]
  public let suggestions: [VCardContact.Suggestion]

  init(
    line: Int, _ kind: Kind, differences: [Difference] = [], notices: [CardNotice] = [],
    suggestions: [VCardContact.Suggestion] = []
  ) {
    self.line = line
    self.kind = kind
    self.differences = differences
    self.notices = notices
    self.suggestions = suggestions
  }
}
