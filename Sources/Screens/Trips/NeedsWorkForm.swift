import Model
import TUI

/// Says what is still to be done about a contact before a trip.
struct NeedsWorkForm: FormPlan {
  let trip: String
  let contact: String

  func title(_ desk: Desk) -> String {
    desk.words(Phrase("form.needs-work", ["name": desk.contactName(contact)]))
  }

  func fields(_ form: SheetForm?, _ desk: Desk) -> [SheetField] {
    let parts = FormParts(desk: desk)
    return [
      parts.note("why", desk.words(Phrase("form.needs-work-why"))), parts.note("blank", ""),
      parts.text("note"),
    ]
  }

  func complaint(_ id: FieldID, _ value: String, _ form: SheetForm, _ desk: Desk) -> Phrase? {
    id == .key("note") && FieldText.trimmed(value).isEmpty ? Phrase("field.note-needed") : nil
  }

  func effect(_ form: SheetForm, _ desk: Desk) throws(FormProblem) -> Effect {
    .perform(
      .review(
        ReviewContact(
          trip: trip, contact: contact, outcome: .needsWork,
          note: FormParts(desk: desk).filled(.key("note"), form))))
  }
}
