internal import Model

/// No backup was agreed, or one that was has no answered test that is fresh enough: within the
/// interval of the book, and within 30 days where a trip begins in 30 days.
struct R04BackupUntested: Rule {
  let id = RuleID.r04
  let severity = Severity.warning
  let question = Question.backups
  var title: Phrase { Phrase("rule.r04") }
  var reason: Phrase { Phrase("rule.r04-reason") }
  var remedy: Phrase { Phrase("rule.r04-remedy") }

  private static let beforeTrip = 30

  func check(_ contact: CheckedContact, in book: Checked, _ found: inout Findings) {
    var hasBackup = false
    for route in contact.routes where route.purpose == .backup {
      hasBackup = true
      if route.mark == .blocked || route.isPaper { continue }
      guard let phrase = fault(of: route, contact, in: book) else { continue }
      found.add(
        self, contact.subject, route.spot, phrase,
        .test(contact: contact.id, channel: route.channel))
    }
    // An agreement that stands in for business too is a backup of nothing.
    if !hasBackup {
      found.add(
        self, contact.subject, .file, Phrase("found.no-backup"),
        .agree(contact: contact.id, purpose: .backup))
    }
  }

  private func fault(of route: Route, _ contact: CheckedContact, in book: Checked) -> Phrase? {
    let platform = book.platforms.name(route.channel.platform)
    guard let place = route.test, let sent = contact.contact.tests[place].sent else {
      return Phrase("found.backup-never-tested", ["platform": platform])
    }
    guard contact.contact.tests[place].answered != nil else {
      return Phrase("found.backup-not-answered", ["platform": platform])
    }
    let age = Int(clamping: (book.world.now.seconds - sent.seconds) / 86_400)
    let limit = limit(contact, in: book)
    return age > limit
      ? Phrase(
        "found.backup-stale", ["platform": platform, "days": "\(age)", "limit": "\(limit)"]) : nil
  }

  private func limit(_ contact: CheckedContact, in book: Checked) -> Int {
    let usual = book.contents.settings.intervals.retest
    guard let from = contact.trip?.from, book.today.days(until: from) <= Self.beforeTrip else {
      return usual
    }
    return min(usual, Self.beforeTrip)
  }
}
