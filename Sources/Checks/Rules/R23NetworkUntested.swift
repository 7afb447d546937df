internal import Model

/// A contact of a trip whose business channel and backups were never tested from a network that will
/// be used on it, or too long ago.
struct R23NetworkUntested: Rule {
  let id = RuleID.r23
  let severity = Severity.warning
  let question = Question.networks
  var title: Phrase { Phrase("rule.r23") }
  var reason: Phrase { Phrase("rule.r23-reason") }
  var remedy: Phrase { Phrase("rule.r23-remedy") }

  func check(_ contact: CheckedContact, in book: Checked, _ found: inout Findings) {
    guard let trip = contact.trip else { return }
    let routes = contact.routes.filter { $0.purpose == .business || $0.purpose == .backup }
    guard let first = routes.first else { return }
    let missing = trip.networks.filter { name in
      guard let network = Network(rawValue: name), network.isInsideChina else { return false }
      return !routes.contains { isTested($0, from: network, contact.contact, in: book) }
    }
    if missing.isEmpty { return }
    found.add(
      self, contact.subject, .file,
      Phrase(
        "found.network-untested",
        ["networks": missing.joined(separator: ","), "trip": trip.title]),
      .test(contact: contact.id, channel: first.channel))
  }

  private func isTested(
    _ route: Route, from network: Network, _ contact: Contact, in book: Checked
  ) -> Bool {
    contact.tests.contains { test in
      guard test.from == network, test.answered != nil, let sent = test.sent,
        test.platform == route.channel.platform
      else { return false }
      let channel = contact.resolved(Channel(platform: test.platform, handle: test.handle))
      let age = (book.world.now.seconds - sent.seconds) / 86_400
      return channel == route.channel && age <= Int64(book.contents.settings.intervals.retest)
    }
  }
}
