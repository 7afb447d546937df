import Model
import TUI

/// A Chinese speaker vouches for a term of the glossary.
struct ValidateForm: FormPlan {
  let term: String

  func title(_ desk: Desk) -> String { desk.words(Phrase("form.validate", ["term": term])) }

  func fields(_ form: SheetForm?, _ desk: Desk) -> [SheetField] {
    let parts = FormParts(desk: desk)
    let known = GuideTerm(term, desk)
    var fields: [SheetField] = []
    let notes = [known.entry?.meaning, known.entry?.rendering, known.entry?.ask].compactMap(\.self)
    if !notes.isEmpty {
      fields = [parts.note("known", notes.joined(separator: "\n")), parts.note("blank", "")]
    }
    return fields + [
      parts.text("validated_by", known.own?.validatedBy ?? ""),
      parts.day("validated_on", desk.world.today), parts.prose("meaning", known.own?.meaning ?? ""),
    ]
  }

  func complaint(_ id: FieldID, _ value: String, _ form: SheetForm, _ desk: Desk) -> Phrase? {
    switch id {
    case .key("validated_on"): FormParts(desk: desk).complaint(day: value, past: true)
    case .key("validated_by") where FieldText.trimmed(value).isEmpty: Phrase("field.who-validated")
    default: nil
    }
  }

  func effect(_ form: SheetForm, _ desk: Desk) throws(FormProblem) -> Effect {
    let parts = FormParts(desk: desk)
    var change = Validate(term: term, by: parts.filled(.key("validated_by"), form) ?? "")
    change.on = try parts.day(.key("validated_on"), form)
    change.meaning = parts.filled(.key("meaning"), form)
    return .perform(.validate(change))
  }
}
