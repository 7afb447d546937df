internal import Model

/// A test without an answer: once its message may be gone from the server, or after the interval of
/// the book in working days, it is time to send it again or to use the backup. Before that it is no
/// more than a note. SMS have a rule of their own once they have failed.
struct R09NoReply: Rule {
  let id = RuleID.r09
  let severity = Severity.warning
  let question = Question.networks
  var title: Phrase { Phrase("rule.r09") }
  var reason: Phrase { Phrase("rule.r09-reason") }
  var remedy: Phrase { Phrase("rule.r09-remedy") }

  func check(_ contact: CheckedContact, in book: Checked, _ found: inout Findings) {
    for route in contact.routes {
      guard let place = route.test, let sent = contact.contact.tests[place].sent,
        contact.contact.tests[place].answered == nil,
        contact.contact.tests[place].noAnswer != true, sent <= book.world.now
      else { continue }
      let isOver = isOver(sent, on: route.channel.platform, contact, in: book)
      if isOver, route.channel.platform == "sms" { continue }
      let arguments = [
        "platform": book.platforms.name(route.channel.platform),
        "day": book.world.day(of: sent).description,
      ]
      found.add(
        self, contact.subject, .table("test", place, "sent"),
        isOver ? Phrase("found.no-reply", arguments) : Phrase("found.waiting", arguments),
        .test(contact: contact.id, channel: route.channel), severity: isOver ? nil : .note)
    }
  }

  private func isOver(
    _ sent: Instant, on platform: String, _ contact: CheckedContact, in book: Checked
  ) -> Bool {
    if let hours = book.platforms[platform]?.resendAfter {
      return (book.world.now.seconds - sent.seconds) / 3600 >= Int64(hours)
    }
    return book.hasWaitedLong(since: sent, for: contact.contact.region)
  }
}
