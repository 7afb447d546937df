internal import Model

/// Facts of the catalogue, on platforms that the book uses, that nobody has checked for 12 months.
struct R25AgedFacts: Rule {
  let id = RuleID.r25
  let severity = Severity.note
  let question = Question.networks
  var title: Phrase { Phrase("rule.r25") }
  var reason: Phrase { Phrase("rule.r25-reason") }
  var remedy: Phrase { Phrase("rule.r25-remedy") }

  private static let limit = 365

  func check(_ book: Checked, _ found: inout Findings) {
    let aged = book.platforms.all.filter { platform in
      platform.checkedOn.map { $0.days(until: book.today) > Self.limit } ?? false
    }
    // Who uses a platform is asked of all contacts, and of nobody where all facts are young.
    if aged.isEmpty { return }
    let contacts = book.contents.contacts.all
    var used: Set<String> = []
    for place in contacts.indices {
      for account in contacts[place].accounts.indices {
        used.insert(contacts[place].accounts[account].platform)
      }
    }
    for platform in aged where used.contains(platform.id) {
      guard let day = platform.checkedOn else { continue }
      found.add(
        self, .file("platforms.toml"), .file,
        Phrase("found.aged-fact", ["platform": platform.name, "day": day.description]),
        .editFile("platforms.toml"))
    }
  }
}
