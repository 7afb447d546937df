internal import Model
internal import TUI
internal import Texts

/// Contacts, by name.
struct ContactList {
  private let open: OpenBook
  private let texts: Texts

  init(_ open: OpenBook, _ texts: Texts) {
    self.open = open
    self.texts = texts
  }

  private static let columns = [
    ListColumn("name_zh", Phrase("column.name-zh")),
    ListColumn("name", Phrase("column.name"), givesWay: 1),
    ListColumn("organisation", Phrase("column.organisation"), givesWay: 4, role: .muted),
    ListColumn("business", Phrase("column.business")),
    ListColumn("personal", Phrase("column.personal"), givesWay: 3),
    ListColumn("backup", Phrase("column.backup"), givesWay: 2),
  ]

  func rows(_ query: Query) -> ([ListColumn], [ListRow]) {
    let world = open.world
    let deadlines = open.deadlines
    let rows = open.contents.contacts.compactMap { contact -> ListRow? in
      let rank: MatchRank?
      if query.isEmpty {
        rank = .exactName
      } else {
        rank = RecordSearch.rank(
          .contact(contact), SearchKey(contact), for: query, world, open.platforms,
          deadlines)
      }
      guard let rank else { return nil }
      let key = SortKey(name: contact.name, nameZh: contact.nameZh, id: contact.id)
      return ListRow(
        id: contact.id, order: ListOrder(rank: rank, number: 0, key: key),
        cells: { cells(contact) },
        json: { RecordJSON(open).brief(.contact(contact)) })
    }
    return (Self.columns, rows)
  }

  private func cells(_ contact: Contact) -> [TextTable.Cell] {
    [
      .init(
        contact.nameZh ?? (contact.name.isEmpty ? contact.id : ""), plain: contact.nameZh ?? ""),
      .init(contact.name),
      .init(contact.organisation ?? contact.organisationZh ?? ""),
      channel(contact, .business), channel(contact, .personal), channel(contact, .backup),
    ]
  }

  private func channel(_ contact: Contact, _ purpose: Purpose) -> TextTable.Cell {
    guard let agreement = contact.agreements(for: purpose).first else {
      return .init("—", .muted, plain: "")
    }
    let mark = contact.mark(
      of: agreement.channel, platforms: open.platforms,
      intervals: open.contents.settings.intervals, now: open.now, calendar: open.calendar)
    return .init(
      "\(open.platforms.name(agreement.platform)) \(mark.sign)", mark.role,
      plain: "\(agreement.platform) \(mark.rawValue)")
  }
}

extension ChannelMark {
  /// The sign that stands for it in lists.
  var sign: String {
    switch self {
    case .tested: "✓"
    case .untested: "?"
    case .failed, .blocked: "✗"
    }
  }

  var role: Role {
    switch self {
    case .tested: .good
    case .untested: .warning
    case .failed, .blocked: .danger
    }
  }
}
