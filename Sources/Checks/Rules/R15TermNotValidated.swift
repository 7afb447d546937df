internal import Model

/// A term of high risk that no named Chinese speaker has vouched for, neither in the decision nor in
/// the glossary of the book.
struct R15TermNotValidated: Rule {
  let id = RuleID.r15
  let severity = Severity.warning
  let question = Question.decisions
  var title: Phrase { Phrase("rule.r15") }
  var reason: Phrase { Phrase("rule.r15-reason") }
  var remedy: Phrase { Phrase("rule.r15-remedy") }

  var readsWordings: Bool { true }

  func check(_ decision: CheckedDecision, in book: Checked, _ found: inout Findings) {
    guard let texts = decision.texts else { return }
    let finds = book.lists.glossary.finds(
      in: texts, of: decision.decision, validated: book.validated)
    for find in finds where find.waits {
      found.add(
        self, decision.subject, .key(find.field),
        Phrase(
          "found.term-waits", ["term": find.words, "ask": find.entry.ask ?? find.entry.meaning]),
        .validate(term: find.words))
    }
  }
}
