/// What somebody wants to write.
public struct LetterOrder: Hashable, Sendable {
  public var kind: LetterKind
  /// Id of the decision or the contact, as `kind.subject` says.
  public var id: String
  /// The platform that it will be sent on; nil: the one that was agreed.
  public var platform: String?
  /// For `in-china`: where the traveller is and on which network.
  public var city: String?
  public var network: Network?
  /// Which test it is, from 1; nil: counted from the tests of the channel.
  public var number: Int?
  /// Whether the chat that is kept as evidence goes along, whole: it may hold what the partner is not
  /// to read, such as messages of others.
  public var attachesChat = false

  public init(_ kind: LetterKind, _ id: String) {
    self.kind = kind
    self.id = id
  }
}

/// A letter in both languages, ready to be shown, copied or sent. Equal books, orders and clocks give
/// equal drafts.
public struct LetterDraft: Equatable, Sendable {
  /// One language of it.
  public struct Text: Equatable, Sendable {
    /// nil for messages, which have none.
    public let subject: String?
    /// Paragraphs are one line each; it ends with a line end.
    public var body: String
  }

  /// Somebody with a mailbox.
  public struct Recipient: Hashable, Sendable {
    public let name: String
    public let address: String
  }

  public let kind: LetterKind
  public let subject: RecordID
  /// What the partner writes back: `HQ77-1120`. nil where no decision is meant.
  public let reference: String?
  public let answerBy: Day?
  /// Where it goes: e-mail for the letters proper, else the channel of the first contact.
  public let channel: Channel?
  /// Only where it goes by e-mail.
  public let to: [Recipient]
  public private(set) var english: Text
  public private(set) var chinese: Text
  /// Files of the book to send along: `evidence/….png`.
  public let attachments: [String]
  /// Message-IDs of the letters before, the oldest first.
  public let repliesTo: [String]
  /// Hash of the canonical wording that it asks to confirm.
  public let wordingSHA256: String?
  /// What to look at before it goes out.
  public let notices: [Phrase]

  public subscript(language: LetterLanguage) -> Text {
    get {
      switch language {
      case .en: english
      case .zh: chinese
      }
    }
    set {
      switch language {
      case .en: english = newValue
      case .zh: chinese = newValue
      }
    }
  }
}
