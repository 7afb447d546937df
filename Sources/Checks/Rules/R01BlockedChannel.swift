internal import Model

/// A contact in mainland China whose business channel, or whose only backup, is blocked or retired.
/// A retired one counts wherever the contact lives.
struct R01BlockedChannel: Rule {
  let id = RuleID.r01
  let severity = Severity.error
  let question = Question.backups
  var title: Phrase { Phrase("rule.r01") }
  var reason: Phrase { Phrase("rule.r01-reason") }
  var remedy: Phrase { Phrase("rule.r01-remedy") }

  func check(_ contact: CheckedContact, in book: Checked, _ found: inout Findings) {
    let backups = contact.routes(for: .backup)
    let judged = contact.routes(for: .business) + (backups.count == 1 ? backups : [])
    for route in judged where route.mark == .blocked {
      guard let agreement = route.agreement, let purpose = route.purpose else { continue }
      let arguments = [
        "purpose": purpose.rawValue, "platform": book.platforms.name(route.channel.platform),
      ]
      found.add(
        self, contact.subject, .table("agreement", agreement, "platform"),
        route.mainland == .retired
          ? Phrase("found.retired-channel", arguments)
          : Phrase("found.blocked-channel", arguments),
        .agree(contact: contact.id, purpose: purpose))
    }
  }
}
