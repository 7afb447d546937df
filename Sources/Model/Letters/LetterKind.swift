/// The letters that there are. Each has a template in English and one in Chinese, named after it:
/// `letters/nudge.zh.mustache`.
public enum LetterKind: String, CaseIterable, Hashable, Sendable {
  /// Asks to confirm a decision that was made in chat.
  case confirmation
  /// A question on the backup channel whether the letter arrived.
  case nudge
  /// The same in the chat where it was decided.
  case chatNudge = "chat-nudge"
  /// Asks a Chinese speaker to look at the terms of a decision.
  case terms
  /// Proposes the channels that stand in for each other.
  case backup
  /// Proposes which channel is for business and which for personal talk.
  case channels
  /// Announces a test message, which would look like fraud without it.
  case announce
  /// The test message itself.
  case test
  /// The test message of somebody who has arrived in China.
  case inChina = "in-china"

  /// What a letter is about.
  public var subject: RecordKind {
    switch self {
    case .confirmation, .nudge, .chatNudge, .terms: .decision
    case .backup, .channels, .announce, .test, .inChina: .contact
    }
  }

  /// Whether it names numbers, addresses or accounts elsewhere, which some platforms forbid.
  public var namesContactDetails: Bool {
    switch self {
    case .backup, .channels, .announce: true
    case .confirmation, .nudge, .chatNudge, .terms, .test, .inChina: false
    }
  }

  /// Whether it is a message whose answer proves a channel.
  public var isTest: Bool { self == .test || self == .inChina }

  /// Whether sending it is a request in the record of the decision.
  public var isRequest: Bool { self == .confirmation || self == .nudge }
}

/// The two languages of a letter.
public enum LetterLanguage: String, CaseIterable, Hashable, Sendable { case en, zh }
