/// What to look at before a letter goes out.
enum LetterNotices {
  static func of(_ facts: LetterFacts) -> [Phrase] {
    var notices: [Phrase] = []
    if facts.writer == nil { notices.append(Phrase("letter.no-writer")) }
    if let decision = facts.matter.decision {
      notices += about(decision, facts)
    }
    if facts.channel?.platform == "email" {
      notices += facts.matter.people.filter { $0.letterAddress == nil }
        .map { Phrase("letter.no-address", ["name": $0.displayName, "id": $0.id]) }
    }
    if facts.order.kind == .channels, facts.matter.people.first.map(noPersonal) == true {
      notices.append(Phrase("letter.no-personal"))
    }
    return notices
  }

  private static func about(_ decision: Decision, _ facts: LetterFacts) -> [Phrase] {
    var notices: [Phrase] = []
    if facts.order.kind == .confirmation {
      if (decision.wordingZh ?? "").isEmpty { notices.append(Phrase("letter.no-chinese")) }
      if decision.wording.isEmpty { notices.append(Phrase("letter.no-english")) }
      if (decision.openPoints ?? "").isEmpty { notices.append(Phrase("letter.no-open-points")) }
      if decision.chatFrom == nil { notices.append(Phrase("letter.no-chat-time")) }
      if !decision.snapshots.isEmpty, facts.attachments.isEmpty {
        notices.append(Phrase("letter.chat-not-attached"))
      }
      if decision.decisionKind == .payeeChange { notices.append(Phrase("letter.payee-change")) }
      if decision.confirmBy != nil, decision.confirmBy != facts.deadline {
        notices.append(Phrase("letter.deadline-moved", ["day": facts.deadline.description]))
      }
    }
    if facts.order.kind == .nudge || facts.order.kind == .chatNudge {
      if decision.requests.isEmpty { notices.append(Phrase("letter.nothing-sent")) }
      let desk = facts.desk
      let deadlines = Deadlines(
        desk.calendar, desk.contents.settings.intervals, today: desk.world.today)
      let state = decision.state(desk.world.digest)
      if let overdue = deadlines.workingDaysOverdue(decision, state) {
        notices.append(
          overdue > 0
            ? Phrase("letter.overdue", ["n": String(overdue)]) : Phrase("letter.not-yet-due"))
      }
    }
    return notices
  }

  private static func noPersonal(_ person: Contact) -> Bool {
    person.agreements(for: .personal).isEmpty
  }
}
