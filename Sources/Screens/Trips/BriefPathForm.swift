import Model
import TUI

/// Asks what a trip's brief is written as, and where.
struct BriefPathForm: FormPlan {
  let trip: Trip

  func title(_ desk: Desk) -> String {
    desk.words(Phrase("form.brief", ["title": TripRecords.title(trip.id, desk)]))
  }

  func fields(_ form: SheetForm?, _ desk: Desk) -> [SheetField] {
    let parts = FormParts(desk: desk)
    return [
      parts.note("why", desk.words(Phrase("form.brief-why"))), parts.note("blank", ""),
      parts.choice(
        "brief_form",
        BriefForm.allCases.map {
          Choice.Option(
            value: $0.rawValue, label: desk.words(Phrase("brief-form.\($0.rawValue)")))
        }, BriefForm.html.rawValue),
      SheetField(
        .key("path"), parts.label("path"), .path(TextField("~/" + trip.id + ".html")),
        hint: desk.words(Phrase("form.path-hint"))),
      parts.choice(
        "replace",
        [
          Choice.Option(value: "no", label: desk.words(Phrase("answer.no"))),
          Choice.Option(value: "yes", label: desk.words(Phrase("answer.yes"))),
        ], "no"),
    ]
  }

  func complaint(_ id: FieldID, _ value: String, _ form: SheetForm, _ desk: Desk) -> Phrase? {
    guard id == .key("path") else { return nil }
    let path = FieldText.trimmed(value)
    return path.isEmpty || path.hasSuffix("/") ? Phrase("field.path-needed") : nil
  }

  /// A name that says another kind of file is most often an oversight.
  func hint(_ id: FieldID, _ value: String, _ form: SheetForm, _ desk: Desk) -> Phrase? {
    guard id == .key("path"), let kind = BriefForm(rawValue: form.value(.key("brief_form"))),
      !FieldText.trimmed(value).hasSuffix("." + kind.ending)
    else { return nil }
    return Phrase("form.other-ending", ["ending": "." + kind.ending])
  }

  func effect(_ form: SheetForm, _ desk: Desk) throws(FormProblem) -> Effect {
    let path = FormParts(desk: desk).filled(.key("path"), form) ?? ""
    return .writeBrief(
      WriteBrief(
        trip: trip.id, form: BriefForm(rawValue: form.value(.key("brief_form"))) ?? .html,
        path: path, replaces: form.value(.key("replace")) == "yes"))
  }
}
