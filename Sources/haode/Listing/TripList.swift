internal import Model
internal import TUI
internal import Texts

/// Trips, the next one first, those that are over last.
struct TripList {
  private let open: OpenBook
  private let texts: Texts

  init(_ open: OpenBook, _ texts: Texts) {
    self.open = open
    self.texts = texts
  }

  private static let columns = [
    ListColumn("from", Phrase("column.from")), ListColumn("to", Phrase("column.to")),
    ListColumn("title", Phrase("column.title"), givesWay: 1),
    ListColumn("cities", Phrase("column.cities"), givesWay: 3),
    ListColumn("travellers", Phrase("column.travellers"), givesWay: 2),
    ListColumn("reviewed", Phrase("column.reviewed"), givesWay: 4),
  ]

  func rows(_ query: Query) -> ([ListColumn], [ListRow]) {
    let world = open.world
    let deadlines = open.deadlines
    let rows = open.contents.trips.compactMap { trip -> ListRow? in
      let people = trip.contacts.compactMap { open.contents.contacts[$0] }
      let rank = RecordSearch.rank(
        .trip(trip), SearchKey(trip, people: people), for: query, world, open.platforms,
        deadlines)
      guard rank != nil else { return nil }
      let start = trip.from?.number ?? 0
      let isOver = (trip.to ?? world.today) < world.today
      return ListRow(
        id: trip.id,
        order: ListOrder(
          rank: .exactName, number: isOver ? Int.max / 2 - start : start,
          key: SortKey(name: trip.title, id: trip.id)),
        cells: { cells(trip) }, json: { RecordJSON(open).brief(.trip(trip)) })
    }
    return (Self.columns, rows)
  }

  private func cells(_ trip: Trip) -> [TextTable.Cell] {
    let reviewed = trip.reviews.count { $0.outcome == .reviewed }
    return [
      .init(trip.from?.description ?? ""), .init(trip.to?.description ?? ""), .init(trip.title),
      .init(trip.cities.joined(separator: ", "), plain: trip.cities.joined(separator: ",")),
      .init(trip.travellers.joined(separator: ", "), plain: trip.travellers.joined(separator: ",")),
      .init(
        "\(reviewed)/\(trip.contacts.count)",
        reviewed < trip.contacts.count ? .warning : .good),
    ]
  }
}
