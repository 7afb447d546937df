import Model
import TUI

/// Records a decision that was made in chat, or edits one. What becomes of it (confirmed, withdrawn
/// …) has its own forms.
struct DecisionForm: FormPlan {
  let old: Decision?
  let contacts: [String]
  /// What a chat told, and where it is; nil where the decision comes from no chat.
  var captured: CapturedDecision?

  private static let hidden: Set<String> = [
    "withdrawn_on", "withdrawn_because", "superseded_on", "superseded_with", "chat_from",
    "chat_to", "original_on", "complete_chat", "profiles_kept", "snapshots", "rechecked_on",
  ]

  func title(_ desk: Desk) -> String {
    guard let old else { return desk.words(Phrase("form.add-decision")) }
    return desk.words(Phrase("form.edit-decision", ["title": old.title]))
  }

  private func start(_ desk: Desk) -> Decision {
    if let old { return old }
    var decision = captured?.decision ?? Decision(id: "")
    if captured == nil { decision.contacts = contacts }
    decision.decidedOn = decision.decidedOn ?? desk.world.today
    decision.owner = decision.owner ?? desk.world.staff
    decision.confirmBy =
      decision.confirmBy ?? desk.world.today.adding(days: desk.contents.settings.intervals.confirm)
    if let only = decision.contacts.first, decision.contacts.count == 1, decision.platform == nil {
      decision.platform =
        desk.contents.contacts[only]?.agreements(for: .business).first?.platform
    }
    return decision
  }

  func fields(_ form: SheetForm?, _ desk: Desk) -> [SheetField] {
    let parts = FormParts(desk: desk)
    let decision = start(desk)
    var fields: [SheetField] = []
    if let old, desk.state(old) == .confirmed {
      fields.append(parts.note("confirmed", desk.words(Phrase("form.confirmed-already")), .warning))
    }
    for field in Decision.fields where !Self.hidden.contains(field.key) {
      let id = FieldID.key(field.key)
      let value = shown(field, decision, desk)
      if case .choice(let words) = field.kind {
        fields.append(
          parts.choice(field.key, parts.options(words, prefix: "decision-kind"), value))
      } else {
        let hint = hint(field)
        fields.append(
          SheetField(
            id, parts.label(field.key), field.kind.content(value),
            hint: hint.map(desk.words) ?? ""))
      }
    }
    return fields
  }

  private func hint(_ field: Field<Decision>) -> Phrase? {
    switch field.key {
    case "contacts": Phrase("form.contacts-hint")
    case "wording": Phrase("form.wording-hint")
    case "quote": Phrase("form.quote-hint")
    default: nil
    }
  }

  private func shown(_ field: Field<Decision>, _ decision: Decision, _ desk: Desk) -> String {
    let value = FieldText.text(field.get(decision))
    return field.kind == .platform && !value.isEmpty ? desk.platform(value) : value
  }

  func complaint(_ id: FieldID, _ value: String, _ form: SheetForm, _ desk: Desk) -> Phrase? {
    guard case .key(let key) = id, let field = Decision.fields.first(where: { $0.key == key })
    else { return nil }
    let text = FieldText.trimmed(value)
    if key == "amount", !text.isEmpty, Self.decimal(text) == nil {
      return Phrase("field.not-amount")
    }
    if key == "decided_on" { return FormParts(desk: desk).complaint(day: text, past: true) }
    do throws(FieldFault) {
      _ = try FieldText(kind: field.kind, desk: desk).value(text)
      return nil
    } catch {
      return error.phrase
    }
  }

  /// A decimal number with a point: `124,000.5` gives `124000.5`.
  static func decimal(_ text: String) -> String? {
    let bare = text.filter { $0 != "," && $0 != " " && $0 != "'" }
    let parts = bare.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count),
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
    else { return nil }
    return bare
  }

  func remarks(_ form: SheetForm, _ desk: Desk) -> [Remark] {
    let decision = decision(form, desk)
    // An empty form is no decision that leaves everything open.
    if decision.wording.isEmpty, (decision.wordingZh ?? "").isEmpty { return [] }
    return desk.remarks(on: decision).remarks
  }

  /// What is typed so far; fields that are wrong keep what they began with.
  func decision(_ form: SheetForm, _ desk: Desk) -> Decision {
    var decision = start(desk)
    for field in Decision.fields {
      guard let typed = form[.key(field.key)]?.value,
        let value = try? FieldText(kind: field.kind, desk: desk).value(typed)
      else { continue }
      _ = field.set(&decision, value)
    }
    return decision
  }

  func effect(_ form: SheetForm, _ desk: Desk) throws(FormProblem) -> Effect {
    var decision = start(desk)
    for field in Decision.fields where form[.key(field.key)] != nil {
      do throws(FieldFault) {
        let value = try FieldText(kind: field.kind, desk: desk).value(form.value(.key(field.key)))
        _ = field.set(&decision, value)
      } catch {
        throw FormProblem(field: .key(field.key), phrase: error.phrase)
      }
    }
    decision.amount = decision.amount.flatMap(Self.decimal)
    decision.currency = decision.currency.map { $0.uppercased() }
    if decision.title.isEmpty {
      throw FormProblem(field: .key("title"), phrase: Phrase("field.title-needed"))
    }
    if decision.wording.isEmpty, (decision.wordingZh ?? "").isEmpty {
      throw FormProblem(field: .key("wording"), phrase: Phrase("field.wording-needed"))
    }
    if decision.contacts.isEmpty {
      throw FormProblem(field: .key("contacts"), phrase: Phrase("field.contact-needed"))
    }
    guard let old else {
      let day = decision.decidedOn ?? desk.world.today
      decision.decidedOn = day
      let slug = Slug.make(decision.title)
      decision.id = slug.isEmpty ? day.description : "\(day)-\(slug)"
      if let captured { return .capture(decision, captured.source) }
      return .perform(.add(.decision(decision)))
    }
    let steps = EditRecord.steps(from: .decision(old), to: .decision(decision))
    if steps.isEmpty { throw FormProblem(field: nil, phrase: Phrase("form.nothing-changed")) }
    return .perform(.edit(EditRecord(old.recordID, steps)))
  }
}
