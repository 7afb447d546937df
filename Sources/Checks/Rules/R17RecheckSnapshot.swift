internal import Model

/// A decision with a snapshot of its chat that nobody has compared again since its messages could be
/// taken back no longer.
struct R17RecheckSnapshot: Rule {
  let id = RuleID.r17
  let severity = Severity.note
  let question = Question.decisions
  var title: Phrase { Phrase("rule.r17") }
  var reason: Phrase { Phrase("rule.r17-reason") }
  var remedy: Phrase { Phrase("rule.r17-remedy") }

  func check(_ decision: CheckedDecision, in book: Checked, _ found: inout Findings) {
    let record = decision.decision
    guard decision.state.isOpen, !record.snapshots.isEmpty, record.recheckedOn == nil,
      let platform = record.platform, let fact = book.platforms[platform],
      let end = record.chatTo ?? record.decidedOn.map({ Instant($0, hour: 15, minute: 59) })
    else { return }
    let window = max(fact.recallText ?? 0, fact.recallFile ?? 0)
    if window == 0 { return }
    let after = end.adding(seconds: Int64(window))
    let arguments = ["platform": fact.name, "after": after.description]
    found.add(
      self, decision.subject, .key("snapshots"),
      after > book.world.now
        ? Phrase("found.recall-open", arguments) : Phrase("found.recall-over", arguments),
      .edit(record.recordID))
  }
}
