internal import Model

/// Words of the content rules in the wording of an open decision, which will stand in letters and
/// chats; tone is a note.
struct R20ContentHit: Rule {
  let id = RuleID.r20
  let severity = Severity.warning
  let question = Question.content
  var title: Phrase { Phrase("rule.r20") }
  var reason: Phrase { Phrase("rule.r20-reason") }
  var remedy: Phrase { Phrase("rule.r20-remedy") }

  var readsWordings: Bool { true }

  func check(_ decision: CheckedDecision, in book: Checked, _ found: inout Findings) {
    guard let texts = decision.texts else { return }
    var seen: Set<String> = []
    for (field, facts) in [("wording", texts.english), ("wording_zh", texts.chinese)] {
      for notice in book.lists.drafts.words(of: facts) where seen.insert(notice.category).inserted {
        found.add(
          self, decision.subject, .key(field),
          Phrase("found.content-hit", ["words": notice.words, "reason": notice.reason]),
          .edit(decision.decision.recordID), severity: notice.level == .info ? .note : nil)
      }
    }
  }
}
