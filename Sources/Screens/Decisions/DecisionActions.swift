import Model

/// What the keys do to decisions.
extension DecisionRecords {
  static func reason(_ command: Command, _ target: Target, _ desk: Desk) -> Phrase? {
    let decisions = target.ids.compactMap { desk.contents.decisions[$0] }
    switch command {
    case .edit, .editFile, .dispute, .letter:
      if target.ids.count > 1 { return Phrase("why.one-at-a-time") }
      guard command == .dispute, let decision = decisions.first else { return nil }
      return closed(decision, desk)
    case .confirm:
      // What is confirmed has to be read, so no marks here.
      if target.ids.count > 1 { return Phrase("why.confirm-one-at-a-time") }
      return decisions.first.flatMap { confirmProblem($0, desk) }
    case .acknowledge:
      return decisions.lazy.compactMap { confirmProblem($0, desk) }.first
    case .supersede:
      if let closed = decisions.lazy.compactMap({ closed($0, desk) }).first { return closed }
      return SupersedeForm(decisions: target.ids).others(desk).isEmpty
        ? Phrase("why.no-other-decision") : nil
    case .validate:
      if target.ids.count > 1 { return Phrase("why.one-at-a-time") }
      return term(target, desk) == nil ? Phrase("why.no-term-waits") : nil
    case .withdraw: return decisions.lazy.compactMap { closed($0, desk) }.first
    case .add:
      return desk.loading == .ready && desk.contents.contacts.isEmpty
        ? Phrase("why.no-contacts") : nil
    default: return nil
    }
  }

  /// The term that is selected in the detail, else the first that waits for a Chinese speaker.
  private static func term(_ target: Target, _ desk: Desk) -> String? {
    if let term = target.term { return term }
    guard let decision = target.only.flatMap({ desk.contents.decisions[$0] }) else { return nil }
    let remarks = desk.remarks(on: decision)
    return decision.terms.first { desk.validation(of: $0) == nil }?.term
      ?? remarks.waiting.first?.words
  }

  /// Why a decision cannot be confirmed now.
  static func confirmProblem(_ decision: Decision, _ desk: Desk) -> Phrase? {
    guard desk.state(decision) == .confirmed else { return closed(decision, desk) }
    return Phrase(
      "why.already-confirmed", ["day": decision.lastConfirmation?.on?.description ?? ""])
  }

  private static func closed(_ decision: Decision, _ desk: Desk) -> Phrase? {
    let day = decision.closedOn?.description ?? ""
    switch desk.state(decision) {
    case .withdrawn: return Phrase("why.already-withdrawn", ["day": day])
    case .superseded: return Phrase("why.already-superseded", ["day": day])
    default: return nil
    }
  }

  static func act(_ command: Command, _ target: Target, _ desk: Desk) -> [Step] {
    switch command {
    case .add: return [.form(.addDecision(contacts: []))]
    case .capture: return [.capture(contacts: [])]
    case .match: return [.match]
    case .verify:
      return [.effect(.verify), .tell(.hint(Phrase("ground.running")))]
    case .letter: return target.only.map { [.letter([RecordID(.decision, $0)])] } ?? []
    case .edit: return target.only.map { [.form(.editDecision($0))] } ?? []
    case .editFile:
      return target.only.map {
        [.effect(.edit(path: RecordID(.decision, $0).path, line: nil))]
      } ?? []
    case .remove: return RemoveRecords.steps(target.ids.map { RecordID(.decision, $0) }, desk)
    case .confirm: return target.only.map { [.form(.confirm($0))] } ?? []
    case .acknowledge: return [.form(.acknowledge(target.ids))]
    case .dispute: return target.only.map { [.form(.dispute($0))] } ?? []
    case .supersede: return [.form(.supersede(target.ids))]
    case .validate: return term(target, desk).map { [.form(.validate($0))] } ?? []
    case .withdraw: return [.form(.withdraw(target.ids))]
    case .copy: return [.effect(.copy(wordings(target.ids, desk)))]
    case .copyRecord: return [.effect(.copy(records(target.ids, desk)))]
    default: return []
    }
  }

  private static func wordings(_ ids: [String], _ desk: Desk) -> String {
    ids.compactMap { desk.contents.decisions[$0] }
      .map { [$0.wording, $0.wordingZh ?? ""].filter { !$0.isEmpty }.joined(separator: "\n") }
      .joined(separator: "\n\n")
  }

  private static func records(_ ids: [String], _ desk: Desk) -> String {
    ids.compactMap { desk.contents.decisions[$0] }
      .map { decision in
        let people = decision.contacts.map(desk.contactName).joined(separator: ", ")
        let facts = [
          decision.title, people, amount(decision), decision.wording, decision.wordingZh ?? "",
          decision.decidedOn?.description ?? "", desk.word(desk.state(decision)),
        ]
        return facts.filter { !$0.isEmpty }.joined(separator: "\n")
      }
      .joined(separator: "\n\n")
  }
}
