import Model
import TUI

/// Another decision takes the place of these.
struct SupersedeForm: FormPlan {
  let decisions: [String]

  /// Decisions that are in force and name one of the same contacts, the newest first; where there is
  /// none, those of everybody.
  func others(_ desk: Desk) -> [Decision] {
    let people = decisions.compactMap { desk.contents.decisions[$0]?.contacts }.flatMap { $0 }
    let near = Set(people).flatMap { desk.decisions(with: $0) }
    let found = Self.inForce(near, leaving: decisions, desk)
    return found.isEmpty
      ? Self.inForce(Array(desk.contents.decisions), leaving: decisions, desk) : found
  }

  private static func inForce(
    _ all: [Decision], leaving: [String], _ desk: Desk
  ) -> [Decision] {
    var seen = Set(leaving)
    return all.filter { decision in
      let state = desk.state(decision)
      return state != .withdrawn && state != .superseded && seen.insert(decision.id).inserted
    }
    .sorted { ($0.decidedOn?.number ?? 0, $0.id) > ($1.decidedOn?.number ?? 0, $1.id) }
  }

  func title(_ desk: Desk) -> String {
    let title = decisions.first.flatMap { desk.contents.decisions[$0]?.title } ?? ""
    return desk.words(
      decisions.count == 1
        ? Phrase("form.supersede", ["title": title])
        : Phrase("form.supersede-many", ["n": String(decisions.count)]))
  }

  func fields(_ form: SheetForm?, _ desk: Desk) -> [SheetField] {
    let parts = FormParts(desk: desk)
    let others = others(desk).map { Choice.Option(value: $0.id, label: $0.title) }
    var fields = [
      parts.note("why", desk.words(Phrase("form.supersede-why"))), parts.note("blank", ""),
      parts.choice("superseded_with", others, others.first?.value),
      parts.day("on", desk.world.today),
    ]
    // What takes the place is read, not guessed from a title.
    let chosen = form?.value(.key("superseded_with")) ?? others.first?.value
    if let decision = chosen.flatMap({ desk.contents.decisions[$0] }) {
      let wordings = [decision.wording, decision.wordingZh ?? ""].filter { !$0.isEmpty }
      fields.append(parts.note("wording", "\n" + wordings.joined(separator: "\n"), .text))
    }
    return fields
  }

  func complaint(_ id: FieldID, _ value: String, _ form: SheetForm, _ desk: Desk) -> Phrase? {
    id == .key("on") ? FormParts(desk: desk).complaint(day: value, past: true) : nil
  }

  func effect(_ form: SheetForm, _ desk: Desk) throws(FormProblem) -> Effect {
    let other = form.value(.key("superseded_with"))
    let on = try FormParts(desk: desk).day(.key("on"), form)
    let changes = decisions.map { id -> Change in
      var change = Supersede(decision: id, with: other)
      change.on = on
      return .supersede(change)
    }
    if changes.count == 1 { return .perform(changes[0]) }
    return .perform(
      .batch(Batch(Phrase("did.supersede-many", ["n": String(changes.count)]), changes)))
  }
}
