internal import Model
internal import TUI

/// A decision for reading: where it stands and what is next, its words, and what became of it.
struct DecisionPage {
  private let decision: Decision
  private let words: PageWords
  private let state: DecisionState

  init(_ decision: Decision, _ words: PageWords) {
    self.decision = decision
    self.words = words
    state = decision.state(words.open.world.digest)
  }

  func write(to page: inout PageText) {
    standing(&page)
    if state == .changed { change(&page) } else { wording(&page) }
    if let quote = decision.quote, !quote.isEmpty {
      page.heading(words(Phrase("decisions.quote")))
      page.flow([.init(words.quoted(quote))], indent: 2)
    }
    facts(&page)
    terms(&page)
    remarks(&page)
    DecisionHistory(decision, words).write(to: &page)
    page.note(decision.note)
  }

  private func standing(_ page: inout PageText) {
    let isOverdue = words.open.deadlines.isOverdue(decision, state)
    let role = state.role(isOverdue: isOverdue)
    let due = words.due(decision, state).map {
      words(Phrase("decisions.confirm-by", ["when": $0]))
    }
    page.flow(
      [
        .init(
          "\(state.sign(isOverdue: isOverdue)) \(words(Phrase("state.\(state.rawValue)")))", role),
        .init(due ?? "", isOverdue ? .danger : .text),
      ], separator: " · ")
    page.flow([.init(words(next), .muted)])
  }

  private var next: Phrase {
    switch state {
    case .agreedInChat: Phrase("page.next-agreed")
    case .requested: Phrase("page.next-requested")
    case .acknowledged: Phrase("page.next-acknowledged")
    case .confirmed: Phrase("decisions.next-confirmed")
    case .disputed: Phrase("page.next-disputed")
    case .changed: Phrase("page.next-changed")
    case .withdrawn: Phrase("decisions.next-withdrawn")
    case .superseded: Phrase("decisions.next-superseded")
    }
  }

  private func wording(_ page: inout PageText) {
    page.heading(words(Phrase("decisions.wording")))
    page.flow([.init(decision.wording)], indent: 2)
    page.flow([.init(decision.wordingZh ?? "")], indent: 2)
  }

  /// What was confirmed above what stands there now.
  private func change(_ page: inout PageText) {
    let confirmed = decision.lastConfirmation
    let day = confirmed?.on.map(words.dated) ?? ""
    page.heading(words(Phrase("decisions.confirmed-wording", ["day": day])))
    for text in [confirmed?.wording, confirmed?.wordingZh] {
      page.flow([.init(text ?? "", .good)], indent: 2)
    }
    page.heading(words(Phrase("decisions.present-wording")))
    for text in [decision.wording, decision.wordingZh ?? ""] {
      page.flow([.init(text, .danger)], indent: 2)
    }
    let isSame =
      (confirmed?.wording ?? "") == decision.wording
      && (confirmed?.wordingZh ?? "") == (decision.wordingZh ?? "")
    if isSame { page.flow([.init(words(Phrase("decisions.changed-elsewhere")), .warning)]) }
  }

  private func facts(_ page: inout PageText) {
    let chat = decision.platform.map {
      PageWords.joined(words.platform(Channel(platform: $0, handle: decision.handle)), "  ")
    }
    let other = decision.supersededWith.map { id in
      PageWords.joined(
        [words.open.contents.decisions[id]?.title ?? id, decision.supersededOn.map(words.dated)],
        ", ")
    }
    page.facts([
      (words(Phrase("page.with")), decision.contacts.map(words.contact).joined(separator: ", ")),
      (words(Phrase("decisions.decided")), decision.decidedOn.map(words.dated)),
      (words(Phrase("page.chat")), chat),
      (
        words(Phrase("decisions.kind")),
        decision.decisionKind.map { words(Phrase("decision-kind.\($0.rawValue)")) }
      ),
      (
        words(Phrase("column.amount")), PageWords.joined([decision.amount, decision.currency], " ")
      ),
      (words(Phrase("decisions.owner")), decision.owner.map(words.staff)),
      (
        words(Phrase("decisions.withdrawn")),
        PageWords.joined([decision.withdrawnBecause, decision.withdrawnOn.map(words.dated)], ", ")
      ),
      (words(Phrase("decisions.superseded-with")), other),
    ])
  }

  private func remarks(_ page: inout PageText) {
    let remarks = WordingRemarks(decision, words.open.contents)
    list(remarks.differences.map(\.phrase), Phrase("difference.heading"), &page)
    if state.isOpen { list(remarks.notices.map(\.phrase), Phrase("completeness.heading"), &page) }
    glossary(remarks.terms, &page)
    DecisionEvidence(decision, words).write(to: &page)
  }

  private func list(_ phrases: [Phrase], _ heading: Phrase, _ page: inout PageText) {
    if phrases.isEmpty { return }
    page.heading(words(heading))
    for phrase in phrases { page.flow([.init("- " + words(phrase))], indent: 2, hang: 2) }
  }

  /// Terms that are easily misunderstood, with what to write instead.
  private func glossary(_ finds: [Glossary.Find], _ page: inout PageText) {
    if finds.isEmpty { return }
    page.heading(words(Phrase("terms.heading")))
    for find in finds {
      let risk = find.entry.risk ?? .low
      page.flow(
        [
          .init("\(find.waits ? "?" : "·") \(find.words)", find.waits ? .warning : .text),
          .init(words(Phrase("terms.risk-\(risk.rawValue)")), .muted),
          .init(find.validated?.meaning ?? find.entry.meaning),
          .init(
            find.entry.rendering.map { words(Phrase("terms.rendering", ["text": $0])) } ?? "",
            .muted),
        ], indent: 2, hang: 2)
    }
  }

  private func terms(_ page: inout PageText) {
    guard !decision.terms.isEmpty else { return }
    page.heading(words(Phrase("decisions.terms")))
    for term in decision.terms {
      let by = term.validatedBy.map {
        PageWords.joined(
          [
            words(Phrase("decisions.validated", ["name": words.staff($0)])),
            term.validatedOn.map(words.dated),
          ], " ")
      }
      page.flow(
        [
          .init(
            (term.validatedBy == nil ? "? " : "✓ ") + term.term,
            term.validatedBy == nil ? .warning : .good),
          .init(term.meaning ?? ""), .init(by ?? "", .muted),
        ], indent: 2, hang: 2)
    }
  }
}
