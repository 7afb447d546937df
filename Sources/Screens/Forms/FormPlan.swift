import Model
import TUI

typealias SheetForm = Form<FieldID>
typealias SheetField = FormField<FieldID>

/// What one kind of form asks for, what is right in each field, and what it comes to.
protocol FormPlan: Sendable {
  func title(_ desk: Desk) -> String
  /// The fields for what is typed so far; nil at first.
  func fields(_ form: SheetForm?, _ desk: Desk) -> [SheetField]
  /// What is wrong with a value and what would be right. Asked while typing.
  func complaint(_ id: FieldID, _ value: String, _ form: SheetForm, _ desk: Desk) -> Phrase?
  /// Something worth knowing about a value that is no fault.
  func hint(_ id: FieldID, _ value: String, _ form: SheetForm, _ desk: Desk) -> Phrase?
  /// What is to be said about all that is typed so far, the gravest first. Asked when the hand rests.
  func remarks(_ form: SheetForm, _ desk: Desk) -> [Remark]
  /// What saving does.
  func effect(_ form: SheetForm, _ desk: Desk) throws(FormProblem) -> Effect
}

extension FormPlan {
  func hint(_ id: FieldID, _ value: String, _ form: SheetForm, _ desk: Desk) -> Phrase? { nil }
  func remarks(_ form: SheetForm, _ desk: Desk) -> [Remark] { [] }
}

extension Wish {
  func plan(_ desk: Desk) -> (any FormPlan)? {
    switch self {
    case .addContact: return ContactForm(old: nil)
    case .editContact(let id): return desk.contents.contacts[id].map { ContactForm(old: $0) }
    case .addDecision(let contacts): return DecisionForm(old: nil, contacts: contacts)
    case .capture(let captured):
      return DecisionForm(old: nil, contacts: [], captured: captured)
    case .editDecision(let id):
      return desk.contents.decisions[id].map { DecisionForm(old: $0, contacts: $0.contacts) }
    case .confirm(let id): return desk.contents.decisions[id].map { ConfirmForm(decision: $0) }
    case .agree(let ids, let channel, let purpose):
      return AgreeForm(contacts: ids, channel: channel, purpose: purpose)
    case .acknowledge(let ids): return AnswerForm(kind: .acknowledge, decisions: ids)
    case .dispute(let id): return AnswerForm(kind: .dispute, decisions: [id])
    case .supersede(let ids): return SupersedeForm(decisions: ids)
    case .withdraw(let ids): return WithdrawForm(decisions: ids)
    case .validate(let term): return ValidateForm(term: term)
    case .correct(let id): return desk.platforms[id].map { CorrectPlatformForm(platform: $0) }
    case .addTrip: return TripForm(old: nil)
    case .editTrip(let id): return desk.contents.trips[id].map { TripForm(old: $0) }
    case .needsWork(let trip, let contact): return NeedsWorkForm(trip: trip, contact: contact)
    case .brief(let id): return desk.contents.trips[id].map { BriefPathForm(trip: $0) }
    }
  }
}
