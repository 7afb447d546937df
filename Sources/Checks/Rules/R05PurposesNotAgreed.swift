internal import Model

/// Which channel is for business and which for personal talk was not agreed, or both go through one
/// account.
struct R05PurposesNotAgreed: Rule {
  let id = RuleID.r05
  let severity = Severity.warning
  let question = Question.agreements
  var title: Phrase { Phrase("rule.r05") }
  var reason: Phrase { Phrase("rule.r05-reason") }
  var remedy: Phrase { Phrase("rule.r05-remedy") }

  func check(_ contact: CheckedContact, in book: Checked, _ found: inout Findings) {
    let business = contact.routes(for: .business)
    let personal = contact.routes(for: .personal)
    if business.isEmpty {
      found.add(
        self, contact.subject, .file, Phrase("found.no-business"),
        .agree(contact: contact.id, purpose: .business))
    }
    if personal.isEmpty {
      found.add(
        self, contact.subject, .file, Phrase("found.no-personal"),
        .agree(contact: contact.id, purpose: .personal))
    }
    for route in personal where business.contains(where: { $0.channel == route.channel }) {
      found.add(
        self, contact.subject, route.spot,
        Phrase(
          "found.same-account", ["platform": book.platforms.name(route.channel.platform)]),
        .agree(contact: contact.id, purpose: .personal))
    }
  }
}
