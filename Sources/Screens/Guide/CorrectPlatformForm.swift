import Model
import TUI

/// Corrects what the catalogue says of a platform: only what is different goes into the book.
struct CorrectPlatformForm: FormPlan {
  let platform: Platform

  func title(_ desk: Desk) -> String {
    desk.words(Phrase("form.correct-platform", ["name": platform.name]))
  }

  func fields(_ form: SheetForm?, _ desk: Desk) -> [SheetField] {
    let parts = FormParts(desk: desk)
    return [
      parts.choice(
        "mainland",
        parts.options(MainlandState.allCases.map(\.rawValue), prefix: "mainland", open: false),
        platform.mainland.rawValue),
      parts.prose("caveats", platform.caveats.joined(separator: "\n")),
      parts.day("checked_on", desk.world.today),
      parts.choice(
        "confidence",
        parts.options(Confidence.allCases.map(\.rawValue), prefix: "confidence", open: false),
        platform.confidence.rawValue),
      parts.text("source", platform.source ?? ""),
      parts.note("where", desk.words(Phrase("guide.correct-where"))),
    ]
  }

  func complaint(_ id: FieldID, _ value: String, _ form: SheetForm, _ desk: Desk) -> Phrase? {
    id == .key("checked_on") ? FormParts(desk: desk).complaint(day: value, past: true) : nil
  }

  func effect(_ form: SheetForm, _ desk: Desk) throws(FormProblem) -> Effect {
    let parts = FormParts(desk: desk)
    var new = platform
    new.mainland = MainlandState(rawValue: form.value(.key("mainland"))) ?? platform.mainland
    new.caveats = form.value(.key("caveats")).split(separator: "\n").map(String.init)
      .map(FieldText.trimmed).filter { !$0.isEmpty }
    new.checkedOn = try parts.day(.key("checked_on"), form) ?? platform.checkedOn
    new.confidence = Confidence(rawValue: form.value(.key("confidence"))) ?? platform.confidence
    new.source = parts.filled(.key("source"), form) ?? platform.source
    let keys = Platform.fields.compactMap { field -> Entry? in
      let value = field.get(new)
      return value == field.get(platform) ? nil : value.map { Entry(field.key, $0) }
    }
    if keys.isEmpty { throw FormProblem(field: nil, phrase: ChangeProblem.nothingToChange.phrase) }
    return .correct(CorrectPlatform(id: platform.id, keys: keys))
  }
}
