internal import Model

/// 定金, 订金, 押金, deposit: which of them it is decides whether the money comes back, and nobody wrote
/// it down.
struct R14DepositNotClassified: Rule {
  let id = RuleID.r14
  let severity = Severity.warning
  let question = Question.decisions
  var title: Phrase { Phrase("rule.r14") }
  var reason: Phrase { Phrase("rule.r14-reason") }
  var remedy: Phrase { Phrase("rule.r14-remedy") }

  var readsWordings: Bool { true }

  func check(_ decision: CheckedDecision, in book: Checked, _ found: inout Findings) {
    var seen: Set<String> = []
    for notice in decision.notices where notice.kind == .deposit {
      guard let words = notice.words, seen.insert(words).inserted else { continue }
      found.add(
        self, decision.subject, .key(notice.field), notice.phrase, .validate(term: words))
    }
  }
}
