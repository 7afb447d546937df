import Model
import TUI

/// Marks a decision as formally confirmed. It shows the exact wording that is confirmed, and binds
/// the confirmation to it.
struct ConfirmForm: FormPlan {
  let decision: Decision

  private var isPayeeChange: Bool { decision.needsCallBack }

  func title(_ desk: Desk) -> String {
    desk.words(Phrase("form.confirm", ["title": decision.title]))
  }

  func fields(_ form: SheetForm?, _ desk: Desk) -> [SheetField] {
    let parts = FormParts(desk: desk)
    let channels = desk.contents.settings.formalChannels
    var fields = [parts.note("what", desk.words(Phrase("form.what-is-confirmed")))]
    fields += wording(desk, parts)
    fields += [
      parts.note("blank", ""),
      parts.choice("channel", parts.platforms(channels), channels.first),
      parts.choice("by", parts.people(decision.contacts), decision.contacts.first),
      parts.day("on", desk.world.today), parts.text("reference"),
      SheetField(
        .key("evidence"), parts.label("evidence"), .path(TextField()),
        hint: desk.words(Phrase("form.evidence-hint"))),
    ]
    if desk.canSign {
      fields.append(
        parts.choice("sign", parts.options(["no", "yes"], prefix: "answer", open: false), "no"))
    }
    if isPayeeChange {
      fields += [
        parts.note("payee", "\n" + desk.words(Phrase("form.payee-why")), .warning),
        parts.choice("called_back", numbers(desk), nil),
        parts.day("called_back_on", desk.world.today),
      ]
    }
    return fields
  }

  private func wording(_ desk: Desk, _ parts: FormParts) -> [SheetField] {
    var lines: [(String, String)] = [
      ("wording", decision.wording), ("wording_zh", decision.wordingZh ?? ""),
      ("amount", DecisionRecords.amount(decision)),
    ]
    for (place, term) in decision.terms.enumerated() {
      let meaning = term.meaning.map { " = \($0)" } ?? ""
      lines.append(("term \(place)", "\(term.term)\(meaning)"))
    }
    return lines.filter { !$0.1.isEmpty }.map { parts.note($0.0, $0.1, .text) }
  }

  /// The numbers of its contacts whose owner was checked before the change was asked for.
  private func numbers(_ desk: Desk) -> [Choice.Option] {
    decision.contacts.compactMap { desk.contents.contacts[$0] }.flatMap(\.accounts)
      .filter { account in
        guard ["sms", "phone"].contains(account.platform),
          let step = account.verification, step >= .identityChecked,
          let on = account.verifiedOn, let asked = decision.decidedOn
        else { return false }
        return on < asked
      }
      .compactMap(\.handle).map { handle in
        Choice.Option(value: handle, label: PhoneNumber(handle)?.grouped ?? handle)
      }
  }

  func complaint(_ id: FieldID, _ value: String, _ form: SheetForm, _ desk: Desk) -> Phrase? {
    switch id {
    case .key("on"), .key("called_back_on"):
      FormParts(desk: desk).complaint(day: value, past: true)
    case .key("called_back") where numbers(desk).isEmpty: Phrase("form.no-checked-number")
    default: nil
    }
  }

  func effect(_ form: SheetForm, _ desk: Desk) throws(FormProblem) -> Effect {
    let parts = FormParts(desk: desk)
    var confirm = Confirm(
      decision: decision.id, by: form.value(.key("by")), channel: form.value(.key("channel")))
    confirm.on = try parts.day(.key("on"), form)
    confirm.reference = parts.filled(.key("reference"), form)
    confirm.seenSHA256 = CanonicalWording(decision).sha256(desk.world.digest)
    if isPayeeChange {
      confirm.calledBack = parts.filled(.key("called_back"), form)
      confirm.calledBackOn = try parts.day(.key("called_back_on"), form)
      if confirm.calledBack == nil {
        throw FormProblem(field: .key("called_back"), phrase: Phrase("form.call-back-needed"))
      }
    }
    let evidence = parts.filled(.key("evidence"), form)
    let signs = form.value(.key("sign")) == "yes"
    return evidence == nil && !signs
      ? .perform(.confirm(confirm)) : .confirm(confirm, evidence: evidence, signs: signs)
  }
}
