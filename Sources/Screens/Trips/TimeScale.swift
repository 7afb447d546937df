import Model

/// Days drawn to scale on a line of cells.
struct TimeScale: Equatable, Sendable {
  let first: Day
  let days: Int
  let columns: Int

  /// More than this in one picture says nothing: trips and today may then be outside of it.
  static let most = 400

  /// What the picture of a trip needs: its lanes, today, the trip; without one the months to come.
  init(_ trip: Trip?, today: Day, columns: Int) {
    self.columns = max(1, columns)
    guard let trip, let from = trip.from else {
      first = today.adding(days: -7)
      days = 120
      return
    }
    let to = max(from, trip.to ?? from)
    var start = from.adding(days: -48)
    var end = to.adding(days: 12)
    if today < start, today.days(until: end) <= Self.most { start = today.adding(days: -4) }
    if today > end, start.days(until: today) <= Self.most { end = today.adding(days: 4) }
    first = start
    days = max(1, min(start.days(until: end) + 1, Self.most + 60))
  }

  var last: Day { first.adding(days: days - 1) }
  var range: ClosedRange<Day> { first...max(first, last) }

  /// The cell of a day; nil where it is outside.
  func column(_ day: Day) -> Int? {
    let place = first.days(until: day)
    return place >= 0 && place < days ? place * columns / days : nil
  }

  /// The cells of those of the days that are inside; nil for none.
  func columns(_ span: ClosedRange<Day>) -> ClosedRange<Int>? {
    guard span.overlaps(range) else { return nil }
    let start = column(max(span.lowerBound, first)) ?? 0
    let end = column(min(span.upperBound, last)) ?? columns - 1
    return start...max(start, end)
  }

  /// The first days of the months inside, the one that the picture begins in included.
  var months: [Day] {
    var parts = first.parts
    var found = [first]
    while true {
      (parts.year, parts.month) =
        parts.month == 12 ? (parts.year + 1, 1) : (parts.year, parts.month + 1)
      guard let day = Day(year: parts.year, month: parts.month, day: 1), day <= last else { break }
      found.append(day)
    }
    return found
  }
}
