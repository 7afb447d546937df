internal import Model

/// Facts of the catalogue, on platforms that the book uses, that nobody has checked for 12 months.
struct R25AgedFacts: Rule {
  let id = RuleID.r25
  let severity = Severity.note
  let question = Question.networks
  let title = Phrase("rule.r25")
  let reason = Phrase("rule.r25-reason")
  let remedy = Phrase("rule.r25-remedy")

  private static let limit = 365

  func check(_ book: Checked, _ found: inout Findings) {
    var used: Set<String> = []
    for contact in book.contents.contacts {
      for place in contact.accounts.indices { used.insert(contact.accounts[place].platform) }
    }
    for platform in book.platforms.all where used.contains(platform.id) {
      guard let day = platform.checkedOn, day.days(until: book.today) > Self.limit else { continue }
      found.add(
        self, .file("platforms.toml"), .file,
        Phrase("found.aged-fact", ["platform": platform.name, "day": day.description]),
        .editFile("platforms.toml"))
    }
  }
}
