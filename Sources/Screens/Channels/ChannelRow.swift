import Model
import TUI

/// The columns of the channels: what each contact is reached by for each purpose. Narrow lists drop
/// the Latin name first, then the urgent channel, the second backup, the personal and the formal
/// one; never the hanzi, the business channel and the signs.
extension ChannelRecords {
  static let columns: [Columns.Column] = columns(signs: 18)

  /// While something is supposed to fail, what is left matters more than what was agreed.
  static func columns(_ desk: Desk) -> [Columns.Column] {
    desk.supposition == nil ? columns : columns(signs: 20)
  }

  private static func columns(signs: Int) -> [Columns.Column] {
    [
      Columns.Column(least: 4, most: 10, importance: 21, whole: true),
      Columns.Column(least: 8, most: 20, importance: 1),
      Columns.Column(least: 0, most: 24, importance: signs, whole: true),
      Columns.Column(least: 8, most: 20, importance: 19, whole: true),
      Columns.Column(least: 8, most: 20, importance: 8, whole: true),
      Columns.Column(least: 8, most: 20, importance: 4, whole: true),
      Columns.Column(least: 8, most: 20, importance: 6, whole: true),
      Columns.Column(least: 8, most: 20, importance: 5, whole: true),
      Columns.Column(least: 7, most: 20, importance: 3, whole: true),
    ]
  }

  static let headers: [ColumnHeader?] = [
    ColumnHeader(phrase: Phrase("head.name")), nil, nil,
    ColumnHeader(phrase: Phrase("purpose.business")),
    ColumnHeader(phrase: Phrase("head.backup-1")),
    ColumnHeader(phrase: Phrase("head.backup-2")),
    ColumnHeader(phrase: Phrase("purpose.formal")),
    ColumnHeader(phrase: Phrase("purpose.personal")),
    ColumnHeader(phrase: Phrase("purpose.urgent")),
  ]

  static func row(_ id: String, _ desk: Desk, _ columns: Columns) -> [Cell] {
    guard let contact = desk.contents.contacts[id] else { return [] }
    let row = ChannelRow(contact: contact, desk: desk)
    let hanzi = contact.nameZh ?? ""
    // A person without hanzi keeps the name where the Latin column has gone.
    let hasLatinColumn = columns.places[1] != nil
    let first = hanzi.isEmpty && !hasLatinColumn ? contact.name : hanzi
    return [Cell(first), Cell(contact.name == hanzi ? "" : contact.name), Cell(row.signs)]
      + row.cells
  }
}

private struct ChannelRow {
  let contact: Contact
  let desk: Desk

  var cells: [Cell] {
    let backup = contact.agreements(for: .backup)
    return [
      cell(contact.agreements(for: .business).first, isWanted: true),
      cell(backup.first, isWanted: true), cell(backup.dropFirst().first),
      cell(contact.agreements(for: .formal).first),
      cell(contact.agreements(for: .personal).first),
      cell(contact.agreements(for: .urgent).first),
    ]
  }

  /// Mark, platform, age of the last test, how far the account is verified; `!` where the agreement
  /// is to be looked at again.
  private func cell(_ agreement: Agreement?, isWanted: Bool = false) -> Cell {
    guard let agreement else { return Cell("  —", isWanted ? .warning : .muted) }
    let channel = contact.resolved(agreement.channel)
    let route = desk.reach.routes(to: contact).first { $0.channel == channel }
    let isDown = route.map { desk.supposition?.failing.takesDown($0) == true } == true
    let mark = route?.mark ?? .untested
    let name = desk.platform(agreement.platform)
    if isDown { return Cell([Span("✗", .danger), Span(" " + name, .danger)]) }
    var spans = [mark.sign, Span(" " + name)]
    if let test = route?.test.map({ contact.tests[$0] }), let sent = test.sent {
      spans.append(Span(" " + desk.age(sent), .muted))
    }
    if let verification = contact.account(for: channel)?.verification {
      spans.append(Span(" " + verification.bar, verification.role))
    }
    if agreement.reviewBy.map({ $0 < desk.world.today }) == true {
      spans.append(Span(" !", .warning))
    }
    return Cell(spans)
  }

  /// What waits with the contact; while something is supposed to fail, what is left instead.
  var signs: [Span] {
    var spans: [Span] = []
    if let outcome = desk.outcome(contact) { spans = desk.outcomeSpans(outcome) }
    let summary = desk.summary(contact)
    func add(_ span: Span) { spans += spans.isEmpty ? [span] : [Span(" "), span] }
    if summary.openDecisions > 0 { add(Span("●\(summary.openDecisions)", .warning)) }
    if desk.supposition == nil, summary.failedChannels > 0 {
      add(Span("✗\(summary.failedChannels)", .danger))
    }
    return spans
  }
}

extension Desk {
  /// In what way somebody is reached while something fails: sign, word and colour.
  func outcomeSpans(_ outcome: ContactOutcome) -> [Span] {
    switch outcome.way {
    case .unreachable: return [Span("✗ " + words(Phrase("channels.unreachable")), .danger)]
    case .fallback(let route):
      // Nobody knows of an untested way that it works.
      let role: Role = route.mark == .tested ? .good : .warning
      return [
        Span("→ ", .accent), route.mark.sign, Span(" " + platform(route.channel.platform), role),
      ]
    case .unaffected(let route):
      return [route.mark.sign, Span(" " + platform(route.channel.platform), .muted)]
    }
  }

  /// `3d`, `4mo`: days since then, months from a hundred days on.
  func age(_ moment: Instant) -> String {
    let days = max(0, moment.day(offset: world.homeOffset).days(until: world.today))
    if days < 100 { return words(Phrase("channels.days", ["n": String(days)])) }
    return words(Phrase("channels.months", ["n": String(days / 30)]))
  }
}

extension Verification {
  /// How far up the ladder, as a bar.
  var bar: String {
    switch self {
    case .typed: "▁"
    case .added: "▂"
    case .answered: "▄"
    case .identityChecked: "▆"
    case .companyChecked: "█"
    }
  }

  var role: Role {
    switch self {
    case .typed, .added: .warning
    case .answered: .text
    case .identityChecked, .companyChecked: .good
    }
  }
}
