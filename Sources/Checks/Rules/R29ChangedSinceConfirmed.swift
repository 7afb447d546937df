internal import Model

/// A decision that says something else than what was confirmed, or that the contact disputes.
struct R29ChangedSinceConfirmed: Rule {
  let id = RuleID.r29
  let severity = Severity.error
  let question = Question.decisions
  var title: Phrase { Phrase("rule.r29") }
  var reason: Phrase { Phrase("rule.r29-reason") }
  var remedy: Phrase { Phrase("rule.r29-remedy") }

  func check(_ decision: CheckedDecision, in book: Checked, _ found: inout Findings) {
    switch decision.state {
    case .changed:
      found.add(
        self, decision.subject, .key("wording"), Phrase("found.changed"),
        .request(decision: decision.id))
    case .disputed:
      let place = max(0, decision.decision.disputes.count - 1)
      found.add(
        self, decision.subject, .table("dispute", place), Phrase("found.disputed"),
        .request(decision: decision.id), severity: .warning)
    default: break
    }
  }
}
