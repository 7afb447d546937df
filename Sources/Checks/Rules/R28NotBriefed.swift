internal import Model

/// One of our people to whom the content rules were never explained, or more than a year ago.
struct R28NotBriefed: Rule {
  let id = RuleID.r28
  let severity = Severity.warning
  let question = Question.content
  var title: Phrase { Phrase("rule.r28") }
  var reason: Phrase { Phrase("rule.r28-reason") }
  var remedy: Phrase { Phrase("rule.r28-remedy") }

  private static let limit = 365

  func check(_ staff: Staff, in book: Checked, _ found: inout Findings) {
    guard let day = staff.briefedOn else {
      found.add(
        self, .record(staff.recordID), .file, Phrase("found.not-briefed"), .edit(staff.recordID))
      return
    }
    if day.days(until: book.today) <= Self.limit { return }
    found.add(
      self, .record(staff.recordID), .key("briefed_on"),
      Phrase("found.briefed-long-ago", ["day": day.description]), .edit(staff.recordID))
  }
}
