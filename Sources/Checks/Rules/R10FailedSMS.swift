internal import Model

/// An SMS test that nobody answered. It has six usual causes, and a network that is cut off is the
/// last one to think of.
struct R10FailedSMS: Rule {
  let id = RuleID.r10
  let severity = Severity.warning
  let question = Question.networks
  var title: Phrase { Phrase("rule.r10") }
  var reason: Phrase { Phrase("rule.r10-reason") }
  var remedy: Phrase { Phrase("rule.r10-remedy") }

  func check(_ contact: CheckedContact, in book: Checked, _ found: inout Findings) {
    for route in contact.routes where route.channel.platform == "sms" {
      guard let place = route.test, let sent = contact.contact.tests[place].sent,
        contact.contact.tests[place].answered == nil
      else { continue }
      let hasFailed =
        contact.contact.tests[place].noAnswer == true
        || book.hasWaitedLong(since: sent, for: contact.contact.region)
      if !hasFailed { continue }
      found.add(
        self, contact.subject, .table("test", place, "sent"),
        Phrase("found.sms-failed", ["day": book.world.day(of: sent).description]),
        .test(contact: contact.id, channel: route.channel))
    }
  }
}
