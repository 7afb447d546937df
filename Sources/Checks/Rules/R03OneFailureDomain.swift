internal import Model

/// Business channel and backups, or everything there is where no backup was agreed, hang on one
/// company: what takes one down takes all.
struct R03OneFailureDomain: Rule {
  let id = RuleID.r03
  let severity = Severity.warning
  let question = Question.backups
  var title: Phrase { Phrase("rule.r03") }
  var reason: Phrase { Phrase("rule.r03-reason") }
  var remedy: Phrase { Phrase("rule.r03-remedy") }

  func check(_ contact: CheckedContact, in book: Checked, _ found: inout Findings) {
    let backups = contact.routes.filter { $0.purpose == .backup && $0.isUsable }
    let judged =
      backups.isEmpty
      ? contact.routes.filter(\.isUsable)
      : contact.routes.filter { $0.purpose == .business && $0.isUsable } + backups
    guard judged.count > 1, let first = judged.first,
      judged.allSatisfy({ $0.domain == first.domain })
    else { return }
    let names = judged.map { book.platforms.name($0.channel.platform) }
    found.add(
      self, contact.subject, backups.first.map { $0.spot } ?? .file,
      Phrase(
        "found.one-domain",
        [
          "platforms": names.joined(separator: ", "),
          "domain": book.platforms.domainName(first.domain),
        ]),
      .agree(contact: contact.id, purpose: .backup))
  }
}
