internal import Model

/// A decision that nobody has asked to confirm one working day after it was made; an error once a
/// working day has passed since it was to be confirmed.
struct R11NotAskedFor: Rule {
  let id = RuleID.r11
  let severity = Severity.warning
  let question = Question.decisions
  var title: Phrase { Phrase("rule.r11") }
  var reason: Phrase { Phrase("rule.r11-reason") }
  var remedy: Phrase { Phrase("rule.r11-remedy") }

  func check(_ decision: CheckedDecision, in book: Checked, _ found: inout Findings) {
    let record = decision.decision
    if book.deadlines.isOverdue(record, decision.state),
      let day = book.deadlines.day(record, decision.state)
    {
      let days = day.days(until: book.today)
      found.add(
        self, decision.subject, .key(record.confirmBy == nil ? "decided_on" : "confirm_by"),
        Phrase("found.overdue", ["day": day.description, "days": "\(days)"]),
        record.requests.isEmpty ? .request(decision: record.id) : .confirm(decision: record.id),
        severity: .error)
      return
    }
    guard decision.state == .agreedInChat || decision.state == .acknowledged,
      record.requests.isEmpty, let decided = record.decidedOn,
      book.calendar.hasWorkingDays(moreThan: 1, from: decided, to: book.today)
    else { return }
    found.add(
      self, decision.subject, .key("decided_on"),
      Phrase("found.not-asked-for", ["day": decided.description]),
      .request(decision: record.id))
  }
}
