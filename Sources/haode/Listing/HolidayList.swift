internal import Model
internal import TUI
internal import Texts

/// Days off and make-up working days, year by year.
struct HolidayList {
  static let fields = ["year", "date", "name", "name_zh", "working", "certainty"]

  private let open: OpenBook
  private let texts: Texts

  init(_ open: OpenBook, _ texts: Texts) {
    self.open = open
    self.texts = texts
  }

  private static let columns = [
    ListColumn("date", Phrase("column.date")), ListColumn("name", Phrase("column.name")),
    ListColumn("name_zh", Phrase("column.holiday-zh"), givesWay: 1),
    ListColumn("working", Phrase("column.working")),
    ListColumn("certainty", Phrase("column.certainty"), givesWay: 2, role: .muted),
  ]

  /// Without a query those of this year and the next.
  func rows(_ query: Query) -> ([ListColumn], [ListRow]) {
    let thisYear = open.world.today.parts.year
    let years = open.calendar.years.filter { year in
      !query.isEmpty || (thisYear...thisYear + 1).contains(year.year)
    }
    let rows = years.flatMap { year in
      year.inOrder.compactMap { entry -> ListRow? in
        let key = SearchKey(
          names: [entry.holiday.name, entry.holiday.nameZh],
          labels: [String(year.year), entry.day.description])
        let rank = query.rank(key) { field in
          value(field, entry.day, entry.holiday, year).map { [$0] } ?? []
        }
        return rank == nil ? nil : row(entry.day, entry.holiday, year)
      }
    }
    return (Self.columns, rows)
  }

  private func value(
    _ field: String, _ day: Day, _ holiday: Holiday, _ year: HolidayYear
  ) -> String? {
    switch field {
    case "year": String(year.year)
    case "date": day.description
    case "name": holiday.name
    case "name_zh": holiday.nameZh
    case "working": holiday.isOff ? "no" : "yes"
    case "certainty": year.certainty.rawValue
    default: nil
    }
  }

  private func row(_ day: Day, _ holiday: Holiday, _ year: HolidayYear) -> ListRow {
    ListRow(
      id: day.description,
      order: ListOrder(
        rank: .exactName, number: day.number, key: SortKey(name: "", id: day.description)),
      cells: {
        [
          .init(day.description), .init(holiday.name), .init(holiday.nameZh),
          .init(
            texts(holiday.isOff ? Phrase("holidays.off") : Phrase("holidays.worked")),
            holiday.isOff ? nil : .warning, plain: holiday.isOff ? "no" : "yes"),
          .init(year.certainty.rawValue),
        ]
      },
      json: {
        .object([
          ("date", .text(day.description)), ("name", .text(holiday.name)),
          ("name_zh", .text(holiday.nameZh)), ("working", .flag(!holiday.isOff)),
          ("certainty", .text(year.certainty.rawValue)), ("source", .text(year.source)),
        ])
      })
  }
}
