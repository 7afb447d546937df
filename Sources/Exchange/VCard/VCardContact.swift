public import Model

/// What a card means: a contact without an id, and all that does not fit into one.
public struct VCardContact: Equatable, Sendable {
  public var contact = Contact(id: "")
  /// Purposes that the card's `work` and `home` hint at. Never an agreement: nobody agreed to it.
  public var purposes: [Channel: Purpose] = [:]
  /// Lines that were not understood or not wholly, unfolded, in order, for the `[vcard]` table.
  public var kept: [String] = []
  /// Accounts that a note seems to mention, for a person to decide upon.
  public var suggestions: [Suggestion] = []
  public var notices: [CardNotice] = []
  /// Where the card begins, counted from 1.
  public let line: Int

  /// An account that somebody wrote into a note.
  public struct Suggestion: Hashable, Sendable {
    public let platform: String
    public let handle: String
    public let line: Int
  }

  /// Nil for a card that names no person: a group, or nothing but a frame.
  public init?(_ card: Card) {
    var reading = CardReading(card)
    guard reading.isPerson else { return nil }
    reading.read()
    guard !reading.result.contact.displayName.isEmpty else { return nil }
    self = reading.result
  }

  init(line: Int) { self.line = line }
}
