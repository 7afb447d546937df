/// Why a change cannot be made.
public enum ChangeProblem: Error, Hashable, Sendable {
  case noSuchRecord(RecordID, near: [String])
  case alreadyExists(RecordID)
  case missing(field: String)
  case badValue(field: String, value: String)
  case stillNamed(RecordID, by: [RecordID])
  /// Somebody changed it after the user had seen it.
  case changedMeanwhile(RecordID, field: String)
  case noAccount(contact: String, platform: String, handle: String?)
  case notFormal(channel: String, formal: [String])
  case alreadyInState(decision: String, DecisionState, on: Day?)
  /// A confirmation must be given by one of the decision's contacts.
  case notAContact(String, of: String)
  case inTheFuture(field: String, Day)
  /// Nobody answers to what was not decided yet.
  case beforeDecision(Day, decided: Day)
  /// A file without a byte shows nothing.
  case emptyEvidence(String)
  /// Of a test.
  case answeredBeforeSent(Instant)
  case needsCallBack(decision: String)
  case numberNotVerified(number: String, contact: String)
  /// The call was made before the decision was asked for.
  case callBackTooEarly(Day, asked: Day)
  case nothingToChange

  public var phrase: Phrase {
    switch self {
    case .noSuchRecord(let record, let near):
      near.isEmpty
        ? Phrase("change.no-such-record", ["kind": record.kind.rawValue, "id": record.id])
        : Phrase(
          "change.no-such-record-near",
          ["kind": record.kind.rawValue, "id": record.id, "near": near.joined(separator: ", ")])
    case .alreadyExists(let record):
      Phrase("change.already-exists", ["kind": record.kind.rawValue, "id": record.id])
    case .missing(let field): Phrase("change.missing", ["field": field])
    case .badValue(let field, let value):
      Phrase("change.bad-value", ["field": field, "value": value])
    case .stillNamed(let record, let others):
      Phrase(
        "change.still-named",
        [
          "id": record.id, "n": String(others.count),
          "others": (others.prefix(3).map(\.path) + (others.count > 3 ? ["…"] : []))
            .joined(separator: ", "),
        ])
    case .changedMeanwhile(let record, let field):
      Phrase("change.changed-meanwhile", ["path": record.path, "field": field])
    case .noAccount(let contact, let platform, let handle):
      handle.map {
        Phrase(
          "change.no-account-handle", ["contact": contact, "platform": platform, "handle": $0])
      } ?? Phrase("change.no-account", ["contact": contact, "platform": platform])
    case .notFormal(let channel, let formal):
      Phrase(
        "change.not-formal", ["channel": channel, "formal": formal.joined(separator: ", ")])
    case .alreadyInState(let decision, let state, let day):
      Phrase(
        "change.already-in-state",
        ["id": decision, "state": state.rawValue, "day": day?.description ?? ""])
    case .notAContact(let person, let decision):
      Phrase("change.not-a-contact", ["person": person, "id": decision])
    case .answeredBeforeSent(let sent):
      Phrase("change.answered-before-sent", ["sent": sent.description])
    case .inTheFuture(let field, let day):
      Phrase("change.in-the-future", ["field": field, "day": day.description])
    case .beforeDecision(let day, let decided):
      Phrase("change.before-decision", ["day": day.description, "decided": decided.description])
    case .emptyEvidence(let path): Phrase("change.empty-evidence", ["path": path])
    case .needsCallBack(let decision): Phrase("change.needs-call-back", ["id": decision])
    case .numberNotVerified(let number, let contact):
      Phrase("change.number-not-verified", ["number": number, "contact": contact])
    case .callBackTooEarly(let day, let asked):
      Phrase(
        "change.call-back-too-early", ["day": day.description, "asked": asked.description])
    case .nothingToChange: Phrase("change.nothing")
    }
  }
}
