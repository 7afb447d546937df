internal import Model
internal import TUI
internal import Texts

/// The platforms of the catalogue in its own order.
struct PlatformList {
  private let open: OpenBook
  private let texts: Texts

  init(_ open: OpenBook, _ texts: Texts) {
    self.open = open
    self.texts = texts
  }

  private static let columns = [
    ListColumn("name", Phrase("column.name")), ListColumn("name_zh", Phrase("column.chinese")),
    ListColumn("mainland", Phrase("column.mainland")),
    ListColumn("kind", Phrase("column.kind"), givesWay: 2),
    ListColumn("failure_domain", Phrase("column.failure-domain"), givesWay: 1),
    ListColumn("checked_on", Phrase("column.checked"), givesWay: 3),
    ListColumn("confidence", Phrase("column.confidence"), givesWay: 4),
  ]

  func rows(_ query: Query) -> ([ListColumn], [ListRow]) {
    let rows = open.platforms.all.enumerated().compactMap { place, platform -> ListRow? in
      let key = SearchKey(
        names: [platform.name, platform.nameZh ?? "", platform.id] + platform.aliases,
        labels: [platform.owner, platform.failureDomain].compactMap(\.self))
      let rank = query.rank(key) { field in
        Platform.fields.first { $0.key == field }?.get(platform).map(Self.texts) ?? []
      }
      guard let rank else { return nil }
      return ListRow(
        id: platform.id,
        order: ListOrder(
          rank: query.isEmpty ? .exactName : rank, number: place,
          key: SortKey(name: platform.name, id: platform.id)),
        cells: { cells(platform) }, json: { Self.json(platform) })
    }
    return (Self.columns, rows)
  }

  private func cells(_ platform: Platform) -> [TextTable.Cell] {
    let role: Role =
      switch platform.mainland {
      case .works: .good
      case .limited: .warning
      case .blocked, .retired: .danger
      }
    return [
      .init(platform.name), .init(platform.nameZh ?? ""), .init(platform.mainland.rawValue, role),
      .init(platform.kind.rawValue), .init(platform.failureDomain ?? ""),
      .init(platform.checkedOn?.description ?? ""), .init(platform.confidence.rawValue),
    ]
  }

  private static func texts(_ value: FieldValue) -> [String] {
    if case .texts(let texts) = value { return texts }
    return JSON(value).plain.map { [$0] } ?? []
  }

  private static func json(_ platform: Platform) -> JSON {
    .object(
      Platform.fields.compactMap { field in field.get(platform).map { (field.key, JSON($0)) } })
  }
}
