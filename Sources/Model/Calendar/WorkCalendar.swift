/// Working days of mainland China: Monday to Friday, without holidays, with the weekend days that
/// are worked to make up for them.
///
/// Hong Kong, Macao and Taiwan have holidays of their own, which Haode does not know: `calendar(in:)`
/// answers with one of weekdays for them.
public struct WorkCalendar: Equatable, Sendable {
  /// In their order. A list and no dictionary, as the first one of a kind costs the start of the screens
  /// 0.1 ms.
  public private(set) var years: [HolidayYear] = []
  /// Times of the year in which answers take longer.
  public let slowTimes: [SlowTime]
  /// The days on which lunar years begin, at most one in a year.
  private let lunarNewYears: [Day]
  /// The same as `years`, for counting; nil where they lie too far apart.
  private var table: WorkDayTable?

  public init(
    years: [HolidayYear] = [], slowTimes: [SlowTime] = [], lunarNewYears: [Day] = []
  ) {
    self.slowTimes = slowTimes
    self.lunarNewYears = lunarNewYears
    for year in years { insert(year) }
    remakeTable()
  }

  /// Knows Saturdays and Sundays, nothing else.
  public static let weekdays = WorkCalendar()

  /// The better known year takes the place of the other.
  public mutating func put(_ year: HolidayYear) {
    insert(year)
    remakeTable()
  }

  private mutating func insert(_ year: HolidayYear) {
    years.removeAll { $0.year == year.year }
    years.insert(year, at: years.firstIndex { $0.year > year.year } ?? years.endIndex)
  }

  /// What is known of a year; nil where that is nothing.
  public func year(_ number: Int) -> HolidayYear? { years.first { $0.year == number } }

  /// The first day of the lunar year that begins in a year; nil where it is not known.
  public func lunarNewYear(_ year: Int) -> Day? { lunarNewYears.first { $0.parts.year == year } }

  private mutating func remakeTable() {
    // No key path: the first one costs the start of the screens 60 microseconds.
    let days = years.flatMap { $0.days.keys }
    table = WorkDayTable(
      years: years.map { $0.year },
      exceptions: days.compactMap { day in holiday(on: day).map { (day, !$0.isOff) } })
  }

  /// The calendar that people of a region keep; nil is taken for the mainland.
  public func calendar(in region: Region?) -> WorkCalendar {
    region == nil || region == .mainland ? self : .weekdays
  }

  /// The day off or make-up working day, where the day is one.
  public func holiday(on day: Day) -> Holiday? {
    let year = day.parts.year
    // The notice of a year may name days of the one before or after.
    return self.year(year)?.days[day] ?? self.year(year + 1)?.days[day]
      ?? self.year(year - 1)?.days[day]
  }

  public func isWorkingDay(_ day: Day) -> Bool {
    table?.isWorked(day) ?? holiday(on: day).map { !$0.isOff } ?? (day.weekday <= 5)
  }

  public func certainty(ofYear year: Int) -> CalendarCertainty {
    self.year(year)?.certainty ?? .weekendsOnly
  }

  /// The day so many working days later: 1 from a Friday is the Monday after it. With 0 the day
  /// itself, whether it is worked or not; backwards with a negative number. Stops at the first and
  /// last day that there is; a count beyond ten thousand is taken for ten thousand.
  public func adding(workingDays: Int, to day: Day) -> Day {
    var day = day
    var left = min(workingDays.magnitude, 10_000)
    while left > 0 {
      let next = day.adding(days: workingDays.signum())
      if next == day { return day }
      day = next
      if isWorkingDay(day) { left -= 1 }
    }
    return day
  }

  /// Working days after `start`, up to and including `end`: 0 for the same day, 1 from a Friday to
  /// the Monday after it. Negative where `end` is earlier: then those from `end`, not counted, to
  /// `start`. Where the known years lie too far apart for a table, a century is looked at; beyond it
  /// five of seven days count.
  public func workingDays(from start: Day, to end: Day) -> Int {
    guard start <= end else { return -workingDays(from: end, to: start) }
    if let table { return table.count(after: start, to: end) }
    let near = min(end, start.adding(days: 36_525))
    var count = 0
    var day = start
    while day < near {
      day = day.adding(days: 1)
      if isWorkingDay(day) { count += 1 }
    }
    return count + near.days(until: end) / 7 * 5
  }

  /// Whether there are more than so many working days after `start`, up to and including `end`. Looks
  /// at no more days than it takes to know; false where `end` is not later.
  public func hasWorkingDays(moreThan limit: Int, from start: Day, to end: Day) -> Bool {
    if let table { return start < end && table.count(after: start, to: end) > limit }
    var count = 0
    var day = start
    while day < end {
      day = day.adding(days: 1)
      if isWorkingDay(day) { count += 1 }
      if count > limit { return true }
    }
    return false
  }

  /// The first working day from this one on, itself included.
  public func workingDay(from day: Day) -> Day {
    isWorkingDay(day) ? day : adding(workingDays: 1, to: day)
  }

  /// The days off in a row that the day belongs to, weekends included; nil on a day that is worked
  /// or a plain weekend.
  public func daysOff(around day: Day) -> ClosedRange<Day>? {
    guard !isWorkingDay(day) else { return nil }
    var (first, last) = (day, day)
    // No row of days off is longer than this, and a calendar of nothing but days off must end too.
    for _ in 0..<40 where !isWorkingDay(first.adding(days: -1)) { first = first.adding(days: -1) }
    for _ in 0..<40 where !isWorkingDay(last.adding(days: 1)) { last = last.adding(days: 1) }
    let hasHoliday = (first.number...last.number).contains { number in
      Day(number: number).flatMap { holiday(on: $0) }?.isOff == true
    }
    return hasHoliday ? first...last : nil
  }

  /// Those of the slow times that touch these days, the earliest first.
  public func slowSpans(in days: ClosedRange<Day>) -> [SlowSpan] {
    let years = (days.lowerBound.parts.year - 1)...(days.upperBound.parts.year + 1)
    return years.prefix(100).flatMap { year in slowTimes.compactMap { $0.span(in: year, self) } }
      .filter { $0.days.overlaps(days) }
      .sorted { $0.days.lowerBound < $1.days.lowerBound }
  }
}
