internal import Model
internal import TUI

/// One of our own people for reading.
struct StaffPage {
  private let person: Staff
  private let words: PageWords

  init(_ person: Staff, _ words: PageWords) {
    self.person = person
    self.words = words
  }

  func write(to page: inout PageText) {
    page.flow(
      [person.role, person.email].compactMap { $0.map { .init($0) } }, separator: " · ")
    page.facts([(words(Phrase("page.briefed")), person.briefedOn.map(words.dated))])
    if !person.accounts.isEmpty {
      page.heading(words(Phrase("page.accounts")))
      page.accounts(person.accounts, words)
    }
    let contents = words.open.contents
    page.decisions(contents.decisions.filter { $0.owner == person.id }, words)
    page.trips(contents.trips.filter { $0.travellers.contains(person.id) }, words)
    page.note(person.note)
  }
}

extension PageText {
  /// - Parameter mark: how a channel fares, where it is tested at all.
  mutating func accounts(
    _ accounts: [Account], _ words: PageWords, mark: (Channel) -> ChannelMark? = { _ in nil }
  ) {
    let names = accounts.map { PlainText.line(words.open.platforms.name($0.platform)) }
    let width = names.map { Width.of($0) }.max() ?? 0
    for (account, name) in zip(accounts, names) {
      let channel = Channel(platform: account.platform, handle: account.handle)
      let mark = mark(channel)
      let sign = mark.map { $0.sign + " " } ?? ""
      let verification = account.verification.map {
        words(Phrase("verification.\($0.rawValue)"))
      }
      let label = PageWords.joined([verification, account.verifiedOn.map(words.dated)], " ")
      flow(
        [
          Piece(sign + name, mark?.role ?? .text, least: width + Width.of(sign)),
          Piece(words.handle(channel)), Piece(account.label ?? ""),
          Piece(account.preferred == true ? words(Phrase("page.preferred")) : "", .good),
          Piece(label, .muted),
        ], indent: 2, hang: 2)
      flow(Self.known(account, words).map { Piece($0, .muted) }, indent: 4)
      flow([Piece(account.note ?? "", .muted)], indent: 4)
    }
  }

  /// What is known of an account of our own.
  private static func known(_ account: Account, _ words: PageWords) -> [String] {
    let facts: [(Bool?, Phrase)] = [
      (account.registered, Phrase("page.registered")),
      (account.friendVerified, Phrase("page.friend-verified")),
      (account.phoneReachableInChina, Phrase("page.phone-reachable")),
      (account.realName, Phrase("page.real-name")),
      (account.cardBound, Phrase("page.card-bound")),
      (account.recoveryReady, Phrase("page.recovery-ready")),
    ]
    return facts.compactMap { fact, phrase in
      fact.map { ($0 ? "✓ " : "✗ ") + words(phrase) }
    }
  }
}
