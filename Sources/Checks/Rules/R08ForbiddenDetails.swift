internal import Model

/// Contact details on a platform whose rules forbid passing them on: our own profile there shows a
/// number or an address, or a letter, which carries both, was sent there. Drafts are what `lint`
/// looks at.
struct R08ForbiddenDetails: Rule {
  let id = RuleID.r08
  let severity = Severity.error
  let question = Question.content
  var title: Phrase { Phrase("rule.r08") }
  var reason: Phrase { Phrase("rule.r08-reason") }
  var remedy: Phrase { Phrase("rule.r08-remedy") }

  func check(_ staff: Staff, in book: Checked, _ found: inout Findings) {
    for place in staff.accounts.indices {
      guard let handle = staff.accounts[place].handle,
        let platform = book.platforms[staff.accounts[place].platform],
        platform.forbidsContactDetails, handle.contains("@") || PhoneNumber(handle) != nil
      else { continue }
      found.add(
        self, .record(staff.recordID), .table("account", place, "handle"),
        Phrase("found.details-in-profile", ["platform": platform.name, "handle": handle]),
        .edit(staff.recordID))
    }
  }

  func check(_ decision: CheckedDecision, in book: Checked, _ found: inout Findings) {
    for place in decision.decision.requests.indices {
      guard let channel = decision.decision.requests[place].channel,
        book.platforms.forbidsContactDetails(channel)
      else { continue }
      found.add(
        self, decision.subject, .table("request", place, "channel"),
        Phrase("found.letter-on-forbidding", ["platform": book.platforms.name(channel)]),
        .request(decision: decision.id))
    }
  }
}
