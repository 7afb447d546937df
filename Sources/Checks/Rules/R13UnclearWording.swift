internal import Model

/// An open decision whose words can be read in more than one way, or bind less than they seem to: an
/// amount without currency, a date without year, a time without zone, `about` without tolerance,
/// silence as consent. Once for each kind; phrases of goodwill or delay are a note.
struct R13UnclearWording: Rule {
  let id = RuleID.r13
  let severity = Severity.warning
  let question = Question.decisions
  var title: Phrase { Phrase("rule.r13") }
  var reason: Phrase { Phrase("rule.r13-reason") }
  var remedy: Phrase { Phrase("rule.r13-remedy") }

  var readsWordings: Bool { true }

  func check(_ decision: CheckedDecision, in book: Checked, _ found: inout Findings) {
    var seen: Set<WordingNotice.Kind> = []
    for notice in decision.notices
    where Self.kinds.contains(notice.kind) && seen.insert(notice.kind).inserted {
      found.add(
        self, decision.subject, .key(notice.field), notice.phrase,
        .edit(decision.decision.recordID), severity: notice.kind == .unclear ? .note : nil)
    }
  }

  private static let kinds: Set<WordingNotice.Kind> = [
    .amountWithoutCurrency, .ambiguousYen, .ambiguousDollar, .dateWithoutYear, .ambiguousDate,
    .timeWithoutZone, .approximate, .silence, .unclear,
  ]
}
