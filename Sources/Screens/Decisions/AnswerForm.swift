import Model
import TUI

/// What a contact answered that confirms nothing: "received", or "it was not so".
struct AnswerForm: FormPlan {
  enum Kind: Hashable, Sendable { case acknowledge, dispute }

  let kind: Kind
  let decisions: [String]

  func title(_ desk: Desk) -> String {
    let title = decisions.first.flatMap { desk.contents.decisions[$0]?.title } ?? ""
    switch kind {
    case .acknowledge:
      return desk.words(
        decisions.count == 1
          ? Phrase("form.acknowledge", ["title": title])
          : Phrase("form.acknowledge-many", ["n": String(decisions.count)]))
    case .dispute: return desk.words(Phrase("form.dispute", ["title": title]))
    }
  }

  func fields(_ form: SheetForm?, _ desk: Desk) -> [SheetField] {
    let parts = FormParts(desk: desk)
    let first = decisions.first.flatMap { desk.contents.decisions[$0] }
    let people = shared(desk)
    let why: Phrase =
      switch kind {
      case .acknowledge: Phrase("form.acknowledge-why")
      case .dispute: Phrase("form.dispute-why")
      }
    return [
      parts.note("why", desk.words(why)), parts.note("blank", ""),
      parts.choice("by", parts.people(people), people.first),
      parts.day("on", desk.world.today),
      parts.text("channel", first?.platform.map(desk.platform) ?? ""), parts.text("words"),
    ]
  }

  /// Contacts that took part in all of them.
  private func shared(_ desk: Desk) -> [String] {
    let all = decisions.compactMap { desk.contents.decisions[$0]?.contacts }
    guard let first = all.first else { return [] }
    return first.filter { id in all.allSatisfy { $0.contains(id) } }
  }

  func complaint(_ id: FieldID, _ value: String, _ form: SheetForm, _ desk: Desk) -> Phrase? {
    switch id {
    case .key("on"): return FormParts(desk: desk).complaint(day: value, past: true)
    case .key("by"): return shared(desk).isEmpty ? Phrase("form.no-shared-contact") : nil
    case .key("channel"):
      do throws(FieldFault) {
        _ = try FieldText(kind: .platform, desk: desk).value(value)
        return nil
      } catch {
        return error.phrase
      }
    default: return nil
    }
  }

  func effect(_ form: SheetForm, _ desk: Desk) throws(FormProblem) -> Effect {
    let parts = FormParts(desk: desk)
    let on = try parts.day(.key("on"), form)
    let words = parts.filled(.key("words"), form)
    let by = form.value(.key("by"))
    var channel: String?
    if let typed = parts.filled(.key("channel"), form) {
      do throws(FieldFault) {
        channel = try FieldText(kind: .platform, desk: desk).platform(typed)
      } catch {
        throw FormProblem(field: .key("channel"), phrase: error.phrase)
      }
    }
    let changes = decisions.map { id -> Change in
      switch kind {
      case .acknowledge:
        var change = Acknowledge(decision: id, by: by)
        (change.on, change.words, change.channel) = (on, words, channel)
        return .acknowledge(change)
      case .dispute:
        var change = DisputeDecision(decision: id, by: by)
        (change.on, change.words, change.channel) = (on, words, channel)
        return .dispute(change)
      }
    }
    if changes.count == 1 { return .perform(changes[0]) }
    return .perform(
      .batch(Batch(Phrase("did.acknowledge-many", ["n": String(changes.count)]), changes)))
  }
}

/// We or they let decisions drop.
struct WithdrawForm: FormPlan {
  let decisions: [String]

  func title(_ desk: Desk) -> String {
    let title = decisions.first.flatMap { desk.contents.decisions[$0]?.title } ?? ""
    return desk.words(
      decisions.count == 1
        ? Phrase("form.withdraw", ["title": title])
        : Phrase("form.withdraw-many", ["n": String(decisions.count)]))
  }

  func fields(_ form: SheetForm?, _ desk: Desk) -> [SheetField] {
    let parts = FormParts(desk: desk)
    return [parts.text("because"), parts.day("on", desk.world.today)]
  }

  func complaint(_ id: FieldID, _ value: String, _ form: SheetForm, _ desk: Desk) -> Phrase? {
    id == .key("on") ? FormParts(desk: desk).complaint(day: value, past: true) : nil
  }

  func effect(_ form: SheetForm, _ desk: Desk) throws(FormProblem) -> Effect {
    let parts = FormParts(desk: desk)
    let on = try parts.day(.key("on"), form)
    let changes = decisions.map { id -> Change in
      var change = Withdraw(decision: id)
      change.on = on
      change.because = parts.filled(.key("because"), form)
      return .withdraw(change)
    }
    if changes.count == 1 { return .perform(changes[0]) }
    return .perform(
      .batch(Batch(Phrase("did.withdraw-many", ["n": String(changes.count)]), changes)))
  }
}
