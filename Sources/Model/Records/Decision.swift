/// What a decision is about. A change of payee or bank details needs a call-back.
public enum DecisionKind: String, CaseIterable, Hashable, Sendable {
  case price, order, delivery, quality, payment
  case payeeChange = "payee-change"
  case other
}

/// A word or commitment that a Chinese speaker has to validate.
public struct Term: Part {
  public static let table = "term"
  public var term = ""
  public var meaning: String?
  public var validatedBy: String?
  public var validatedOn: Day?

  public init() {}

  public static let fields: [Field<Term>] = [
    .text("term", \.term),
    .text("meaning", \.meaning),
    .text("validated_by", \.validatedBy),
    .day("validated_on", \.validatedOn),
  ]
}

/// The letter that asked for confirmation.
public struct Request: Part {
  public static let table = "request"
  public var sent: Instant?
  public var channel: String?
  public var messageID: String?
  public var by: String?
  /// What stands in the subject and comes back with the answer: `HQ77-1120`.
  public var reference: String?
  /// Addresses that it was sent to.
  public var to: [String] = []
  /// Which letter: `confirmation`, `nudge`.
  public var letter: String?
  public var answerBy: Day?
  /// SHA-256 of the letter as it was sent.
  public var letterSHA256: String?
  /// Hash of the canonical wording that the letter asked to confirm.
  public var wordingSHA256: String?

  public init() {}

  public static let fields: [Field<Request>] = [
    .instant("sent", \.sent, required: true),
    .text("channel", \.channel, kind: .platform),
    .text("message_id", \.messageID),
    .text("by", \.by, kind: .reference(.staff)),
    .text("reference", \.reference),
    .texts("to", \.to),
    .text("letter", \.letter),
    .day("answer_by", \.answerBy),
    .text("letter_sha256", \.letterSHA256),
    .text("wording_sha256", \.wordingSHA256),
  ]
}

/// 收到, 好的, a thumbs-up: the contact has seen it, and nothing is confirmed by it.
public struct Acknowledgement: Part {
  public static let table = "acknowledgement"
  public var on: Day?
  public var by: String?
  public var channel: String?
  public var words: String?
  public var recordedBy: String?
  public var recordedAt: Instant?
  /// `evidence/<sha256>.<ext>`, relative to the book.
  public var evidence: String?

  public init() {}

  public static let fields: [Field<Acknowledgement>] = [
    .day("on", \.on, required: true),
    .text("by", \.by, kind: .reference(.contact)),
    .text("channel", \.channel, kind: .platform),
    .text("words", \.words),
    .text("recorded_by", \.recordedBy, kind: .reference(.staff)),
    .instant("recorded_at", \.recordedAt),
    .text("evidence", \.evidence),
  ]
}

/// The contact says that it was not so.
public struct Dispute: Part {
  public static let table = "dispute"
  public var on: Day?
  public var by: String?
  public var channel: String?
  public var words: String?
  public var recordedBy: String?
  public var recordedAt: Instant?
  /// `evidence/<sha256>.<ext>`, relative to the book.
  public var evidence: String?

  public init() {}

  public static let fields: [Field<Dispute>] = [
    .day("on", \.on, required: true),
    .text("by", \.by, kind: .reference(.contact)),
    .text("channel", \.channel, kind: .platform),
    .text("words", \.words),
    .text("recorded_by", \.recordedBy, kind: .reference(.staff)),
    .instant("recorded_at", \.recordedAt),
    .text("evidence", \.evidence),
  ]
}

/// The answer in a formal channel, bound to the wording that it confirms.
public struct Confirmation: Part {
  public static let table = "confirmation"
  public var on: Day?
  public var by: String?
  public var channel: String?
  /// Message-ID of the mail, number of the contract.
  public var reference: String?
  public var recordedBy: String?
  public var recordedAt: Instant?
  /// `evidence/<sha256>.<ext>`, relative to the book.
  public var evidence: String?
  /// SHA-256 of the canonical form of what was confirmed (`CanonicalWording`).
  public var wordingSHA256: String?
  /// The wording as it was confirmed, so that a later change can be shown beside it.
  public var wording: String?
  public var wordingZh: String?
  /// For a change of payee: the number that was called, and when.
  public var calledBack: String?
  public var calledBackOn: Day?
  /// OpenSSH signature over the canonical wording, as a file in `evidence/`, and whose key made it.
  public var signature: String?
  public var signedBy: String?

  public init() {}

  public static let fields: [Field<Confirmation>] = [
    .day("on", \.on, required: true),
    .text("by", \.by, kind: .reference(.contact)),
    .text("channel", \.channel, kind: .platform),
    .text("reference", \.reference),
    .text("recorded_by", \.recordedBy, kind: .reference(.staff)),
    .instant("recorded_at", \.recordedAt),
    .text("evidence", \.evidence),
    .text("wording_sha256", \.wordingSHA256),
    .text("wording", \.wording, kind: .prose),
    .text("wording_zh", \.wordingZh, kind: .prose),
    .text("called_back", \.calledBack),
    .day("called_back_on", \.calledBackOn),
    .text("signature", \.signature),
    .text("signed_by", \.signedBy, kind: .reference(.staff)),
  ]
}

/// Something settled in chat.
public struct Decision: Record {
  public static let kind = RecordKind.decision
  public var id: String
  public var title = ""
  public var contacts: [String] = []
  public var decidedOn: Day?
  /// The chat it comes from, and which account of the contact there.
  public var platform: String?
  public var handle: String?
  /// Which of our accounts took part in the chat.
  public var ourHandle: String?
  /// First and last message of the part of the chat that settled it.
  public var chatFrom: Instant?
  public var chatTo: Instant?
  /// Who holds the device with the original chat.
  public var originalOn: String?
  /// Whether the complete conversation was kept, and both profile pages.
  public var completeChat: Bool?
  public var profilesKept: Bool?
  /// Snapshots of the chat: files in `evidence/`.
  public var snapshots: [String] = []
  /// When somebody looked whether the chat still says it, after it could be recalled no longer.
  public var recheckedOn: Day?
  public var decisionKind: DecisionKind?
  public var wording = ""
  public var wordingZh: String?
  /// What was said, in the words of the chat.
  public var quote: String?
  /// A decimal number as text, because money is not a binary fraction.
  public var amount: String?
  /// ISO 4217.
  public var currency: String?
  /// What is not yet agreed; "none" where that was asked.
  public var openPoints: String?
  /// Number of the contract that it belongs to.
  public var contract: String?
  public var owner: String?
  public var confirmBy: Day?
  public var withdrawnOn: Day?
  public var withdrawnBecause: String?
  public var supersededOn: Day?
  /// Id of the decision that took its place.
  public var supersededWith: String?
  public var note: String?
  public var terms: [Term] = []
  public var requests: [Request] = []
  public var acknowledgements: [Acknowledgement] = []
  public var disputes: [Dispute] = []
  public var confirmations: [Confirmation] = []

  public init(id: String) { self.id = id }

  public static let fields: [Field<Decision>] = [
    .text("title", \.title),
    .texts("contacts", \.contacts, kind: .references(.contact)),
    .day("decided_on", \.decidedOn, required: true),
    .text("platform", \.platform, kind: .platform),
    .text("handle", \.handle),
    .text("our_handle", \.ourHandle),
    .instant("chat_from", \.chatFrom),
    .instant("chat_to", \.chatTo),
    .text("original_on", \.originalOn),
    .flag("complete_chat", \.completeChat),
    .flag("profiles_kept", \.profilesKept),
    .texts("snapshots", \.snapshots),
    .day("rechecked_on", \.recheckedOn),
    .choice("kind", \.decisionKind),
    .text("wording", \.wording, kind: .prose),
    .text("wording_zh", \.wordingZh, kind: .prose),
    .text("quote", \.quote, kind: .prose),
    .text("amount", \.amount),
    .text("currency", \.currency),
    .text("open_points", \.openPoints, kind: .prose),
    .text("contract", \.contract),
    .text("owner", \.owner, kind: .reference(.staff)),
    .day("confirm_by", \.confirmBy),
    .day("withdrawn_on", \.withdrawnOn),
    .text("withdrawn_because", \.withdrawnBecause),
    .day("superseded_on", \.supersededOn),
    .text("superseded_with", \.supersededWith, kind: .reference(.decision)),
    .text("note", \.note, kind: .prose),
  ]

  public static let tables: [TableField<Decision>] = [
    TableField(\.terms), TableField(\.requests), TableField(\.acknowledgements),
    TableField(\.disputes), TableField(\.confirmations),
  ]
}
