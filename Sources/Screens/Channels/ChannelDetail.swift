import Model
import TUI

/// All ways to one contact, in the order in which they would be tried: what was agreed, how far the
/// account is verified, the last test from each network, and what stands in when it fails.
extension ChannelRecords {
  static func detail(_ id: String, width: Int, _ desk: Desk) -> [DetailLine] {
    guard let contact = desk.contents.contacts[id] else { return [] }
    return ChannelDetail(contact: contact, width: max(1, width), desk: desk).lines
  }
}

private struct ChannelDetail {
  let contact: Contact
  let width: Int
  let desk: Desk
  private let routes: [Route]
  private let outcome: ContactOutcome?

  init(contact: Contact, width: Int, desk: Desk) {
    self.contact = contact
    self.width = width
    self.desk = desk
    routes = desk.reach.routes(to: contact)
    outcome = desk.outcome(contact)
  }

  var lines: [DetailLine] {
    let parts = [call, supposed] + routes.map(channel) + [missing]
    return Array(parts.filter { !$0.isEmpty }.joined(separator: [.blank]))
  }

  private var call: [DetailLine] {
    guard let clock = contact.clock(desk.zones) else {
      return [line(Phrase("channels.no-clock"), .muted)]
    }
    let there = Desk.clock(desk.world.now, clock(desk.world.now))
    let time = Span(desk.words(Phrase("channels.there", ["time": there])) + " ", .muted)
    guard let call = desk.callTime(contact) else { return [DetailLine([time])] }
    return [
      DetailLine([time, Span(desk.words(call.phrase), call.isNow ? .good : .text)], hang: 4)
    ]
  }

  /// What becomes of the contact while something is supposed to fail.
  private var supposed: [DetailLine] {
    guard let outcome else { return [] }
    let label = Span(desk.words(Phrase("channels.then")) + " ", .muted)
    return [DetailLine([label] + desk.outcomeSpans(outcome))]
  }

  private func channel(_ route: Route) -> [DetailLine] {
    let agreements = contact.agreements.filter {
      $0.isInForce && contact.resolved($0.channel) == route.channel
    }
    return [heading(route, agreements)] + agreements.flatMap(agreed) + account(route)
      + networks(route) + causes(route) + standIn(route)
  }

  private func heading(_ route: Route, _ agreements: [Agreement]) -> DetailLine {
    let purposes = agreements.compactMap(\.purpose).map {
      desk.words(Phrase("purpose.\($0.rawValue)"))
    }
    let isDown = desk.supposition?.failing.takesDown(route) == true
    let rule = desk.platforms[route.channel.platform]?.handleRule
    let handle = route.channel.handle.map { "  " + (rule?.shown($0) ?? $0) } ?? ""
    let word =
      purposes.isEmpty
      ? desk.words(Phrase("contacts.not-agreed")) : purposes.joined(separator: ", ")
    return DetailLine(
      [
        isDown ? Span("✗", .danger) : route.mark.sign,
        Span(" " + desk.platform(route.channel.platform), isDown ? .danger : .title),
        Span(handle), Span("  " + word, purposes.isEmpty ? .warning : .accent),
      ], anchor: .channel(route.channel))
  }

  private func agreed(_ agreement: Agreement) -> [DetailLine] {
    var facts: [String] = []
    if let day = agreement.agreedOn {
      facts.append(desk.words(Phrase("contacts.agreed", ["when": desk.ago(day)])))
    }
    if let by = agreement.agreedBy { facts.append(desk.staffName(by)) }
    if let via = agreement.via, !via.isEmpty { facts.append(via) }
    if let words = agreement.words, !words.isEmpty { facts.append("“\(words)”") }
    var spans = [Span("  " + facts.joined(separator: " · "), .muted)]
    if let day = agreement.reviewBy, day < desk.world.today {
      let due = desk.words(Phrase("contacts.review-due", ["when": desk.due(day)]))
      spans += [Span(facts.isEmpty ? "" : " · "), Span("! " + due, .warning)]
    }
    return facts.isEmpty && spans.count == 1 ? [] : [DetailLine(spans, hang: 4)]
  }

  private func account(_ route: Route) -> [DetailLine] {
    if route.mark == .blocked { return [line(Phrase("contacts.blocked"), .danger)] }
    guard let account = contact.account(for: route.channel) else {
      return [line(Phrase("channels.no-account"), .warning)]
    }
    guard let verification = account.verification else {
      return [line(Phrase("channels.not-verified"), .warning)]
    }
    var words = desk.words(Phrase("verification.\(verification.rawValue)"))
    if let day = account.verifiedOn { words += " " + desk.ago(day) }
    if let by = account.verifiedBy { words += " · " + desk.staffName(by) }
    return [
      DetailLine([
        Span("  "), Span(verification.bar, verification.role), Span(" " + words, .muted),
      ])
    ]
  }

  /// The last test from each network, and from where none was made.
  private func networks(_ route: Route) -> [DetailLine] {
    if route.isPaper { return [] }
    var spans: [Span] = []
    var never: [String] = []
    for network in Network.allCases {
      let name = desk.words(Phrase("network.\(network.rawValue)"))
      guard let test = contact.lastTest(of: route.channel, where: { $0.from == network }) else {
        never.append(name)
        continue
      }
      spans.append(Span(spans.isEmpty ? "  " : " · ", .muted))
      spans += tested(test, name)
    }
    if never.count == Network.allCases.count {
      return [line(Phrase("contacts.never-tested"), .warning)]
    }
    let rest = Phrase("channels.never-from", ["networks": never.joined(separator: ", ")])
    return [DetailLine(spans, hang: 4)] + (never.isEmpty ? [] : [line(rest, .muted)])
  }

  /// An answer that is too old counts as none, and says so by its sign.
  private func tested(_ test: ChannelTest, _ network: String) -> [Span] {
    let mark = ChannelMark(
      test, intervals: desk.contents.settings.intervals, now: desk.world.now,
      calendar: desk.calendar.calendar(in: contact.region))
    let when = (test.answered ?? test.sent).map(desk.ago) ?? ""
    let word: Phrase? =
      test.answered != nil
      ? nil : Phrase(mark == .failed ? "channels.no-answer" : "channels.waiting")
    let text = " \(network) \(word.map { desk.words($0) + " " } ?? "")\(when)"
    return [mark.sign, Span(text, mark == .failed ? .danger : .text)]
  }

  /// Why the last SMS may have had no answer, before the network is blamed.
  private func causes(_ route: Route) -> [DetailLine] {
    guard route.channel.platform == "sms", route.mark == .failed,
      let test = contact.lastTest(of: route.channel), test.answered == nil
    else { return [] }
    let diagnosis = SMSDiagnosis(
      test, of: contact, calendar: desk.calendar.calendar(in: contact.region))
    return [line(Phrase("sms-cause.heading"), .muted)]
      + diagnosis.causes.map { cause in
        DetailLine(
          [
            Span("  "), cause.isLikely ? Span("! ", .warning) : Span("- ", .muted),
            Span(desk.words(cause.phrase), cause.isLikely ? .text : .muted),
          ], hang: 4)
      }
  }

  /// What is left when the company or system behind the channel fails.
  private func standIn(_ route: Route) -> [DetailLine] {
    guard route.isUsable, route.purpose != nil else { return [] }
    let failing = FailureSet([.domain(route.domain)])
    let left = ContactOutcome(
      contact: contact.id, routes: routes, failing: failing, decisions: []
    ).route
    let fails = Span(
      "  " + desk.words(Phrase("channels.when-fails", ["domain": desk.domain(route.domain)])) + " ",
      .muted)
    guard let left else {
      return [
        DetailLine([fails, Span("✗ " + desk.words(Phrase("channels.nobody")), .danger)], hang: 4)
      ]
    }
    return [
      DetailLine(
        [
          fails, Span("→ ", .accent), left.mark.sign,
          Span(" " + desk.platform(left.channel.platform)),
        ],
        hang: 4)
    ]
  }

  private var missing: [DetailLine] {
    [Purpose.business, .backup, .formal, .personal]
      .filter { contact.agreements(for: $0).isEmpty }
      .map { purpose in
        let name = desk.words(Phrase("purpose.\(purpose.rawValue)"))
        let isWanted = purpose == .business || purpose == .backup
        return DetailLine([
          Span(name, .muted),
          Span("  " + desk.words(Phrase("contacts.not-agreed")), isWanted ? .warning : .muted),
        ])
      }
  }

  private func line(_ phrase: Phrase, _ role: Role) -> DetailLine {
    DetailLine([Span("  " + desk.words(phrase), role)], hang: 4)
  }
}
