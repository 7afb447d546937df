/// Which days of the years that a calendar knows are worked, and how many up to each, so that counting
/// takes the same time for a week and for ten years. Outside of them Saturdays and Sundays are off.
struct WorkDayTable: Equatable, Sendable {
  /// Number of the first day in the table.
  private let first: Int
  private var worked: [Bool] = []
  /// Working days from the first day on, before the day at the same place.
  private var before: [Int32] = []

  /// A table for more years than that would be large for nothing: nobody plans so far.
  static let longest = 200

  /// - Parameters:
  ///   - years: those known, one table for all between the first and the last and one around them.
  ///   - exceptions: days of which it is known whether they are worked.
  /// - Returns: nil where the years lie too far apart.
  init?(years: [Int], exceptions: [(day: Day, isWorked: Bool)]) {
    guard let earliest = years.min(), let latest = years.max() else {
      first = 0
      return
    }
    guard latest - earliest <= Self.longest,
      let start = Day(year: max(1, earliest - 1), month: 1, day: 1),
      let end = Day(year: min(9999, latest + 1), month: 12, day: 31)
    else { return nil }
    first = start.number
    worked = (0...start.days(until: end)).map { start.adding(days: $0).weekday <= 5 }
    for exception in exceptions {
      let place = exception.day.number - first
      if worked.indices.contains(place) { worked[place] = exception.isWorked }
    }
    before.reserveCapacity(worked.count + 1)
    var count: Int32 = 0
    for isWorked in worked {
      before.append(count)
      if isWorked { count += 1 }
    }
    before.append(count)
  }

  func isWorked(_ day: Day) -> Bool {
    let place = day.number - first
    return place >= 0 && place < worked.count ? worked[place] : day.weekday <= 5
  }

  /// Working days after `start`, up to and including `end`, which is not earlier.
  func count(after start: Day, to end: Day) -> Int {
    upTo(end.number) - upTo(start.number)
  }

  /// Working days up to and including a day, counted from the first day of the table, negative before.
  private func upTo(_ number: Int) -> Int {
    let place = number - first
    if place < 0 || worked.isEmpty {
      return Self.weekdays(upTo: number) - Self.weekdays(upTo: first - 1)
    }
    if place < worked.count { return Int(before[place + 1]) }
    let last = first + worked.count - 1
    return Int(before[worked.count]) + Self.weekdays(upTo: number) - Self.weekdays(upTo: last)
  }

  /// Mondays to Fridays up to and including a day, counted from a Monday.
  private static func weekdays(upTo number: Int) -> Int {
    // 1970-01-05 was a Monday.
    let days = number - 4 + 1
    let weeks = days >= 0 ? days / 7 : (days - 6) / 7
    return weeks * 5 + min(5, days - weeks * 7)
  }
}
