import Model
import TUI

/// All that is known of one contact: who it is, the channel of each purpose, other accounts,
/// decisions, note, and what is wrong with the file.
extension ContactRecords {
  static func detail(_ id: String, width: Int, _ desk: Desk) -> [DetailLine] {
    guard let contact = desk.contents.contacts[id] else { return [] }
    return ContactDetail(contact: contact, width: max(1, width), desk: desk).lines
  }
}

private struct ContactDetail {
  let contact: Contact
  let width: Int
  let desk: Desk

  var lines: [DetailLine] {
    let parts = [person, channels, otherAccounts, decisions, note, complaints]
    return Array(parts.filter { !$0.isEmpty }.joined(separator: [.blank]))
  }

  private var person: [DetailLine] {
    let organisation = [contact.organisation, contact.organisationZh].compactMap { $0 }
      .joined(separator: " ")
    let work = [contact.role ?? "", organisation].filter { !$0.isEmpty }.joined(separator: ", ")
    let region = contact.region.map { desk.words(Phrase("region.\($0.rawValue)")) }
    let place = [contact.city, region, contact.salutationZh].compactMap { $0 }
      .filter { !$0.isEmpty }.joined(separator: " · ")
    let tags = contact.tags.map { "#\($0)" }.joined(separator: " ")
    return wrapped(work, .text) + wrapped(place, .muted) + wrapped(tags, .muted)
  }

  private var channels: [DetailLine] {
    var lines: [DetailLine] = []
    for purpose in Purpose.allCases {
      let agreements = contact.agreements(for: purpose)
      let name = desk.words(Phrase("purpose.\(purpose.rawValue)"))
      for (place, agreement) in agreements.enumerated() {
        lines += channel(agreement, label: place == 0 ? name : "")
      }
      if agreements.isEmpty, purpose == .business || purpose == .personal || purpose == .backup {
        let missing = desk.words(Phrase("contacts.not-agreed"))
        lines.append(DetailLine([label(name), Span("  " + missing, .muted)]))
      }
    }
    return lines
  }

  private func channel(_ agreement: Agreement, label name: String) -> [DetailLine] {
    let channel = contact.resolved(agreement.channel)
    let mark = desk.mark(contact, channel)
    let platform = desk.platform(channel.platform)
    var lines = [
      DetailLine(
        [
          label(name), mark.sign, Span(" \(platform)"),
          Span(handle(channel), .muted),
        ], anchor: .channel(channel), hang: labelWidth + 2)
    ]
    var facts: [String] = []
    if let day = agreement.agreedOn {
      facts.append(desk.words(Phrase("contacts.agreed", ["when": desk.ago(day)])))
    }
    facts.append(tested(channel, mark))
    if let day = agreement.reviewBy, day < desk.world.today {
      facts.append(desk.words(Phrase("contacts.review-due", ["when": desk.due(day)])))
    }
    lines += indented(facts.joined(separator: " · "), .muted)
    if let words = agreement.words, !words.isEmpty { lines += indented("“\(words)”", .muted) }
    return lines
  }

  /// A telephone number in groups, everything else as it is.
  private func handle(_ channel: Channel) -> String {
    guard let handle = channel.handle else { return "" }
    return "  " + (desk.platforms[channel.platform]?.handleRule.shown(handle) ?? handle)
  }

  private func tested(_ channel: Channel, _ mark: ChannelMark) -> String {
    if mark == .blocked { return desk.words(Phrase("contacts.blocked")) }
    guard let test = contact.lastTest(of: channel), let sent = test.sent else {
      return desk.words(Phrase("contacts.never-tested"))
    }
    let network = test.from.map { desk.words(Phrase("network.\($0.rawValue)")) } ?? ""
    let arguments = ["when": desk.ago(test.answered ?? sent), "network": network]
    if test.answered != nil { return desk.words(Phrase("contacts.answered", arguments)) }
    return mark == .failed
      ? desk.words(Phrase("contacts.no-answer", arguments))
      : desk.words(Phrase("contacts.waiting", arguments))
  }

  /// Accounts that no agreement in force means.
  private var otherAccounts: [DetailLine] {
    let agreed = Set(contact.agreements.filter(\.isInForce).map { contact.resolved($0.channel) })
    let rest = contact.accounts.filter {
      !agreed.contains(Channel(platform: $0.platform, handle: $0.handle))
    }
    guard !rest.isEmpty else { return [] }
    let heading = desk.words(Phrase("contacts.other-accounts"))
    return [DetailLine(heading, .muted)]
      + rest.map { account in
        let channel = Channel(platform: account.platform, handle: account.handle)
        return DetailLine(
          [
            Span(" "), desk.mark(contact, channel).sign,
            Span(" \(desk.platform(account.platform))"),
            Span(handle(channel)),
            Span(
              account.verification.map {
                "  " + desk.words(Phrase("verification.\($0.rawValue)"))
              } ?? "", .muted),
          ], anchor: .channel(channel), hang: 3)
      }
  }

  private var decisions: [DetailLine] {
    let all = desk.decisions(with: contact.id)
    guard !all.isEmpty else { return [] }
    return [DetailLine(desk.words(Phrase("contacts.decisions")), .muted)]
      + all.map { decision in
        let state = desk.state(decision)
        var words = desk.word(state)
        if let due = desk.due(decision) { words += ", " + due.text }
        return DetailLine(
          [
            Span(" "), desk.sign(decision), Span(" " + decision.title),
            Span("  " + words, desk.role(state)),
          ], anchor: .record(decision.recordID), hang: 3)
      }
  }

  private var note: [DetailLine] { wrapped(contact.note ?? "", .text) }

  private var complaints: [DetailLine] {
    (desk.contents.complaints[contact.recordID.path] ?? []).map { complaint in
      DetailLine(
        [Span("✗ ", .danger), Span(desk.line(complaint), .danger)],
        anchor: .place(path: complaint.path, line: complaint.line))
    }
  }

  private var labelWidth: Int { min(10, width / 3) }

  private func label(_ text: String) -> Span {
    let cut = Width.cut(text, to: max(0, labelWidth - 1))
    return Span(cut + String(repeating: " ", count: labelWidth - Width.of(cut)), .muted)
  }

  private func wrapped(_ text: String, _ role: Role) -> [DetailLine] {
    text.isEmpty ? [] : Wrap.lines(text, width: width).map { DetailLine($0, role) }
  }

  private func indented(_ text: String, _ role: Role) -> [DetailLine] {
    let indent = String(repeating: " ", count: labelWidth + 2)
    return Wrap.lines(text, width: max(1, width - labelWidth - 2)).map {
      DetailLine(indent + $0, role)
    }
  }
}
