/// The days of a holiday calendar that a traveller should know of.
public enum BriefHolidays {
  /// Days looked at before and after a trip: partners are slow then, and offices closed.
  static let margin = 14
  /// A trip of a mistyped century is looked at for no longer.
  private static let longest = 400

  /// Days off and make-up working days from two weeks before the trip to two weeks after it, those of one
  /// holiday in one piece. None for a trip without dates.
  public static func around(_ trip: Trip, _ calendar: WorkCalendar) -> [Brief.Holiday] {
    guard let from = trip.from, let to = trip.to, from <= to else { return [] }
    let days = min(from.days(until: to), longest) + 2 * margin
    var found: [Brief.Holiday] = []
    var day = from.adding(days: -margin)
    for _ in 0...days {
      if let holiday = calendar.holiday(on: day) { take(holiday, day, calendar, &found) }
      day = day.adding(days: 1)
    }
    return found
  }

  private static func take(
    _ holiday: Holiday, _ day: Day, _ calendar: WorkCalendar, _ found: inout [Brief.Holiday]
  ) {
    let name = Bilingual(holiday.name.isEmpty ? holiday.nameZh : holiday.name, holiday.nameZh)
    if let last = found.last, last.name == name, last.isWorkDay != holiday.isOff,
      last.to.adding(days: 1) == day
    {
      found[found.count - 1].to = day
      return
    }
    found.append(
      Brief.Holiday(
        from: day, to: day, name: name, isWorkDay: !holiday.isOff,
        isOfficial: calendar.certainty(ofYear: day.parts.year) == .official))
  }
}
