import Model

/// Days off of one holiday in a row, or one make-up working day.
struct HolidaySpan: Equatable, Sendable {
  let holiday: Holiday
  var days: ClosedRange<Day>

  /// 春节 Spring Festival
  var label: String {
    [holiday.nameZh, holiday.name].filter { !$0.isEmpty }.joined(separator: " ")
  }

  var dates: String {
    days.lowerBound == days.upperBound
      ? days.lowerBound.description : "\(days.lowerBound) – \(days.upperBound)"
  }

  /// Those that touch the days, in their order.
  static func all(_ range: ClosedRange<Day>, _ calendar: WorkCalendar) -> [HolidaySpan] {
    let years = range.lowerBound.parts.year - 1...range.upperBound.parts.year + 1
    let days = years.prefix(12).flatMap { calendar.year($0)?.inOrder ?? [] }
      .filter { range.contains($0.day) }.sorted { $0.day < $1.day }
    var spans: [HolidaySpan] = []
    for (day, holiday) in days {
      if let last = spans.last, last.holiday == holiday,
        last.days.upperBound.days(until: day) <= 1
      {
        spans[spans.count - 1].days = last.days.lowerBound...day
      } else {
        spans.append(HolidaySpan(holiday: holiday, days: day...day))
      }
    }
    return spans
  }
}
