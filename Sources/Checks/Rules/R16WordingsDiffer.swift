internal import Model

/// The two wordings of an open decision differ in numbers, dates, negations and the like.
struct R16WordingsDiffer: Rule {
  let id = RuleID.r16
  let severity = Severity.warning
  let question = Question.decisions
  var title: Phrase { Phrase("rule.r16") }
  var reason: Phrase { Phrase("rule.r16-reason") }
  var remedy: Phrase { Phrase("rule.r16-remedy") }

  var readsWordings: Bool { true }

  func check(_ decision: CheckedDecision, in book: Checked, _ found: inout Findings) {
    guard let texts = decision.texts else { return }
    for difference in WordingComparison(texts).differences {
      found.add(
        self, decision.subject, .key("wording_zh"), difference.phrase,
        .edit(decision.decision.recordID))
    }
  }
}
