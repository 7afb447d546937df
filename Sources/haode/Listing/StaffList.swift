internal import Model
internal import Texts

/// Our own people, by name.
struct StaffList {
  private let open: OpenBook
  private let texts: Texts

  init(_ open: OpenBook, _ texts: Texts) {
    self.open = open
    self.texts = texts
  }

  private static let columns = [
    ListColumn("name", Phrase("column.name")), ListColumn("name_zh", Phrase("column.name-zh")),
    ListColumn("role", Phrase("column.role"), givesWay: 2),
    ListColumn("email", Phrase("column.email"), givesWay: 1),
    ListColumn("accounts", Phrase("column.accounts"), givesWay: 3),
  ]

  func rows(_ query: Query) -> ([ListColumn], [ListRow]) {
    let world = open.world
    let deadlines = open.deadlines
    let rows = open.contents.staff.compactMap { person -> ListRow? in
      let rank = RecordSearch.rank(
        .staff(person), SearchKey(person), for: query, world, open.platforms,
        deadlines)
      guard let rank else { return nil }
      let accounts = person.accounts.map { open.platforms.name($0.platform) }
      return ListRow(
        id: person.id,
        order: ListOrder(
          rank: query.isEmpty ? .exactName : rank, number: 0,
          key: SortKey(name: person.name, nameZh: person.nameZh, id: person.id)),
        cells: {
          [
            .init(person.name), .init(person.nameZh ?? ""), .init(person.role ?? ""),
            .init(person.email ?? ""),
            .init(
              accounts.joined(separator: ", "),
              plain: person.accounts.map(\.platform).joined(separator: ",")),
          ]
        },
        json: { RecordJSON(open).brief(.staff(person)) })
    }
    return (Self.columns, rows)
  }
}
