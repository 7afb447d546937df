internal import Model
internal import TUI

/// A contact for reading: who it is, which channel for what, how they were tested, what is open.
struct ContactPage {
  private static let shownTests = 5

  private let contact: Contact
  private let words: PageWords

  init(_ contact: Contact, _ words: PageWords) {
    self.contact = contact
    self.words = words
  }

  func write(to page: inout PageText) {
    person(&page)
    channels(&page)
    accounts(&page)
    superseded(&page)
    tests(&page)
    let contents = words.open.contents
    page.decisions(contents.decisions.filter { $0.contacts.contains(contact.id) }, words)
    page.trips(contents.trips.filter { $0.contacts.contains(contact.id) }, words)
    page.note(contact.note)
  }

  private func person(_ page: inout PageText) {
    let region = contact.region.map { words(Phrase("region.\($0.rawValue)")) }
    let lines: [[String?]] = [
      [contact.role, contact.salutationZh, contact.organisation, contact.organisationZh],
      [
        contact.city, region, contact.timeZone,
        PageWords.joined(contact.languages, ", "),
      ],
    ]
    for line in lines {
      page.flow(line.compactMap { $0.map { .init($0) } }, separator: " · ")
    }
    page.flow(contact.tags.map { .init("#\($0)", .muted) }, separator: " ")
  }

  private func channels(_ page: inout PageText) {
    let names = Purpose.allCases.map { ($0, words(Phrase("purpose.\($0.rawValue)"))) }
    let width = names.map { Width.of($0.1) }.max() ?? 0
    page.blank()
    for (purpose, name) in names {
      let agreements = contact.agreements(for: purpose)
      for (place, agreement) in agreements.enumerated() {
        channel(agreement, place == 0 ? name : "", width, &page)
      }
      if agreements.isEmpty, purpose != .urgent, purpose != .formal {
        page.row(name, width: width, [.init("— " + words(Phrase("contacts.not-agreed")), .muted)])
      }
    }
  }

  private func channel(
    _ agreement: Agreement, _ label: String, _ width: Int, _ page: inout PageText
  ) {
    let channel = contact.resolved(agreement.channel)
    let mark = mark(channel)
    let name = words.open.platforms.name(channel.platform)
    page.row(
      label, width: width,
      [
        .init("\(mark.sign) \(name)", mark.role), .init(words.handle(channel)),
        .init(words(Phrase("mark.\(mark.rawValue)")), mark.role),
      ])
    let indent = width + 4
    let agreed = agreement.agreedOn.map {
      words(Phrase("contacts.agreed", ["when": words.dated($0)]))
    }
    let review = agreement.reviewBy.map {
      words(Phrase("contacts.review-due", ["when": words.due($0)]))
    }
    let isReviewLate = agreement.reviewBy.map { $0 < words.open.world.today } ?? false
    page.flow(
      [
        .init(PageWords.joined([agreed, agreement.via], ", "), .muted),
        .init(tested(channel, mark), .muted),
        .init(review ?? "", isReviewLate ? .warning : .muted),
      ], indent: indent, separator: " · ")
    page.flow([.init(words.quoted(agreement.words))], indent: indent)
  }

  private func mark(_ channel: Channel) -> ChannelMark {
    contact.mark(
      of: channel, platforms: words.open.platforms,
      intervals: words.open.contents.settings.intervals, now: words.open.now,
      calendar: words.open.calendar)
  }

  private func tested(_ channel: Channel, _ mark: ChannelMark) -> String {
    if mark == .blocked { return words(Phrase("contacts.blocked")) }
    guard let test = contact.lastTest(of: channel), let sent = test.sent else {
      return words(Phrase("contacts.never-tested"))
    }
    let network = test.from.map { words(Phrase("network.\($0.rawValue)")) } ?? ""
    let when = words.dated(test.answered ?? sent)
    let arguments = ["when": when, "network": network]
    if test.answered != nil { return words(Phrase("contacts.answered", arguments)) }
    return mark == .failed
      ? words(Phrase("contacts.no-answer", arguments))
      : words(Phrase("contacts.waiting", arguments))
  }

  /// All accounts with what is known of them: who is behind one matters as much as its name.
  private func accounts(_ page: inout PageText) {
    guard !contact.accounts.isEmpty else { return }
    page.heading(words(Phrase("page.accounts")))
    page.accounts(contact.accounts, words) { mark($0) }
  }

  private func superseded(_ page: inout PageText) {
    let old = contact.agreements.filter { !$0.isInForce }
    guard !old.isEmpty else { return }
    page.heading(words(Phrase("page.superseded")))
    for agreement in old {
      let purpose = agreement.purpose.map { words(Phrase("purpose.\($0.rawValue)")) } ?? ""
      let name = PageWords.joined(words.platform(agreement.channel), " ")
      let days = PageWords.joined(
        [agreement.agreedOn?.description, agreement.supersededOn?.description], " – ")
      page.flow([.init(purpose), .init(name), .init(days, .muted)], indent: 2)
    }
  }

  private func tests(_ page: inout PageText) {
    let tests = contact.tests.sorted { ($0.sent?.seconds ?? 0) > ($1.sent?.seconds ?? 0) }
    guard !tests.isEmpty else { return }
    page.heading(words(Phrase("page.tests")))
    let shown = tests.prefix(Self.shownTests)
    let names = shown.map { PlainText.line(words.open.platforms.name($0.platform)) }
    let width = names.map { Width.of($0) }.max() ?? 0
    for (test, name) in zip(shown, names) {
      let network = test.from.map { words(Phrase("network.\($0.rawValue)")) } ?? ""
      let (sign, outcome, role) = outcome(test)
      page.flow(
        [
          .init("\(sign) \(name)", role, least: width + 2),
          .init(test.sent.map(words.dated) ?? "", .muted), .init(outcome), .init(network, .muted),
          .init(test.note ?? "", .muted),
        ], indent: 2, hang: 2)
    }
    if tests.count > shown.count {
      let phrase = Phrase("page.more", ["n": String(tests.count - shown.count)])
      page.flow([.init(words(phrase), .muted)], indent: 2)
    }
  }

  private func outcome(_ test: ChannelTest) -> (String, String, Role) {
    if let sent = test.sent, let answered = test.answered {
      return ("✓", words.span(sent, answered), .good)
    }
    return test.noAnswer == true
      ? ("✗", words(Phrase("page.no-answer")), .danger)
      : ("?", words(Phrase("page.no-answer-yet")), .warning)
  }
}
