internal import Model

/// An open decision that rests on 收到, 好的 or a thumbs-up: "I have seen it", which may or may not
/// mean "I agree".
struct R12AcknowledgedOnly: Rule {
  let id = RuleID.r12
  let severity = Severity.warning
  let question = Question.decisions
  var title: Phrase { Phrase("rule.r12") }
  var reason: Phrase { Phrase("rule.r12-reason") }
  var remedy: Phrase { Phrase("rule.r12-remedy") }

  func check(_ decision: CheckedDecision, in book: Checked, _ found: inout Findings) {
    guard decision.state.isOpen else { return }
    if let quote = decision.decision.quote, AcknowledgementWords.areAll(of: quote) {
      found.add(
        self, decision.subject, .key("quote"), Phrase("found.only-words", ["words": quote]),
        .request(decision: decision.id))
    } else if decision.state == .acknowledged,
      let place = decision.decision.acknowledgements.indices.last
    {
      found.add(
        self, decision.subject, .table("acknowledgement", place),
        decision.decision.acknowledgements[place].words.map {
          Phrase("found.only-words", ["words": $0])
        } ?? Phrase("found.only-acknowledged"),
        .confirm(decision: decision.id))
    }
  }
}
