internal import Model

/// A message whose answer is waited for was sent to China at night, on a weekend or on a holiday: the
/// silence says nothing yet.
struct R19SentAtNight: Rule {
  let id = RuleID.r19
  let severity = Severity.note
  let question = Question.networks
  var title: Phrase { Phrase("rule.r19") }
  var reason: Phrase { Phrase("rule.r19-reason") }
  var remedy: Phrase { Phrase("rule.r19-remedy") }

  func check(_ contact: CheckedContact, in book: Checked, _ found: inout Findings) {
    guard contact.isInMainland else { return }
    for route in contact.routes {
      guard let place = route.test, let sent = contact.contact.tests[place].sent,
        contact.contact.tests[place].answered == nil,
        contact.contact.tests[place].noAnswer != true,
        !book.hasWaitedLong(since: sent, for: .mainland), let phrase = fault(of: sent, in: book)
      else { continue }
      found.add(
        self, contact.subject, .table("test", place, "sent"), phrase,
        .test(contact: contact.id, channel: route.channel))
    }
  }

  func check(_ decision: CheckedDecision, in book: Checked, _ found: inout Findings) {
    guard decision.state == .requested, let place = decision.decision.requests.indices.last,
      let sent = decision.decision.requests[place].sent,
      !book.hasWaitedLong(since: sent, for: .mainland), let phrase = fault(of: sent, in: book)
    else { return }
    found.add(
      self, decision.subject, .table("request", place, "sent"), phrase,
      .request(decision: decision.id))
  }

  /// Quiet from 21:30 to 8:00 in Beijing.
  private func fault(of sent: Instant, in book: Checked) -> Phrase? {
    let day = sent.day(offset: Checked.chinaOffset)
    let (hour, minute, _) = sent.clock(offset: Checked.chinaOffset)
    let isLate = hour * 60 + minute >= 21 * 60 + 30
    let isNight = isLate || hour < 8
    if !isNight, book.calendar.isWorkingDay(day) { return nil }
    let next =
      isLate ? book.calendar.adding(workingDays: 1, to: day) : book.calendar.workingDay(from: day)
    return isNight
      ? Phrase("found.sent-at-night", ["next": next.description])
      : Phrase("found.sent-on-holiday", ["next": next.description])
  }
}
