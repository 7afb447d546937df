/// What speaks against recording an answer without a look at it.
public enum AnswerWarning: Hashable, Sendable {
  /// The sender is none of the addresses that the contact is known by.
  case otherAddress(String)
  /// The answer would go to somebody else than who sent it.
  case replyElsewhere(String)
  /// The name shows another address than the one behind it.
  case spoofedName(String)
  /// A part of the wording was quoted back altered; our part.
  case wordingDiffers(String)
  /// The decision says something else now than when the letter asked.
  case wordingChanged
  /// A number in the answer that the wording does not have.
  case otherNumber(String)
  /// The answer names an account to pay to.
  case bankDetails(String)
  /// The decision says whom to pay: a mail alone confirms nothing of it.
  case needsCallBack
  /// Several decisions are meant.
  case severalDecisions([String])
  /// The subject has the reference of another letter.
  case otherReference(String)
  case notOpen(DecisionState)
  /// Only the date in the mail says so, and it lies before the letter or in time to come.
  case dateOutOfOrder(Day)
  /// The mail could not be read whole.
  case problem(Phrase)

  public var phrase: Phrase {
    switch self {
    case .otherAddress(let address): Phrase("mail.warn-address", ["address": address])
    case .replyElsewhere(let address): Phrase("mail.warn-reply-to", ["address": address])
    case .spoofedName(let name): Phrase("mail.warn-name", ["name": name])
    case .wordingDiffers(let part): Phrase("mail.warn-wording", ["part": part])
    case .wordingChanged: Phrase("mail.warn-changed")
    case .otherNumber(let number): Phrase("mail.warn-number", ["number": number])
    case .bankDetails(let what): Phrase("mail.warn-bank", ["what": what])
    case .needsCallBack: Phrase("mail.warn-call-back")
    case .severalDecisions(let ids):
      Phrase("mail.warn-several", ["decisions": ids.joined(separator: ", ")])
    case .otherReference(let id): Phrase("mail.warn-reference", ["decision": id])
    case .notOpen(let state): Phrase("mail.warn-state", ["state": state.rawValue])
    case .dateOutOfOrder(let day): Phrase("mail.warn-date", ["day": day.description])
    case .problem(let phrase): phrase
    }
  }

  /// A word for programs, stable.
  public var name: String {
    switch self {
    case .otherAddress: "other-address"
    case .replyElsewhere: "reply-elsewhere"
    case .spoofedName: "spoofed-name"
    case .wordingDiffers: "wording-differs"
    case .wordingChanged: "wording-changed"
    case .otherNumber: "other-number"
    case .bankDetails: "bank-details"
    case .needsCallBack: "needs-call-back"
    case .severalDecisions: "several-decisions"
    case .otherReference: "other-reference"
    case .notOpen: "not-open"
    case .dateOutOfOrder: "date-out-of-order"
    case .problem: "problem"
    }
  }
}
