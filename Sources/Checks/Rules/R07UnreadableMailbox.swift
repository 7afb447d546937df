internal import Model

/// A mailbox that cannot be read on an ordinary network in mainland China, of somebody who travels
/// there or lives there.
struct R07UnreadableMailbox: Rule {
  let id = RuleID.r07
  let severity = Severity.warning
  let question = Question.networks
  var title: Phrase { Phrase("rule.r07") }
  var reason: Phrase { Phrase("rule.r07-reason") }
  var remedy: Phrase { Phrase("rule.r07-remedy") }

  func check(_ contact: CheckedContact, in book: Checked, _ found: inout Findings) {
    guard contact.isInMainland else { return }
    for route in contact.routes
    where route.mainland == .blocked && route.channel.platform == "email" {
      guard let handle = route.channel.handle else { continue }
      found.add(
        self, contact.subject, route.spot, Phrase("found.partner-mailbox", ["handle": handle]),
        .edit(contact.contact.recordID))
    }
  }

  func check(_ staff: Staff, in book: Checked, _ found: inout Findings) {
    guard book.isTraveller(staff.id), let mail = book.platforms["email"] else { return }
    let accounts = staff.accounts.indices.compactMap { place in
      staff.accounts[place].platform == mail.id
        ? staff.accounts[place].handle.map { ($0, Spot.table("account", place, "handle")) } : nil
    }
    let own = staff.email.map { [($0, Spot.key("email"))] } ?? []
    var seen: Set<String> = []
    for (handle, spot) in accounts + own
    where mail.mailProvider(of: handle)?.mainland == .blocked && seen.insert(handle).inserted {
      found.add(
        self, .record(staff.recordID), spot, Phrase("found.traveller-mailbox", ["handle": handle]),
        .edit(staff.recordID))
    }
  }
}
