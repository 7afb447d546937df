internal import Model

/// Days and moments around today, on working days (Monday to Friday) only.
///
/// What lies behind us, and the trips, keep clear of the holidays with fixed dates as well. Spring
/// Festival moves through January and February and is not looked at.
struct SampleCalendar {
  /// Today, on a weekend the Friday before.
  private let base: Day
  private let now: Instant

  init(today: Day, now: Instant) {
    base = today.adding(days: min(0, 5 - today.weekday))
    self.now = now
  }

  /// The working day so many working days after today, or before.
  func day(_ steps: Int) -> Day {
    var day = base
    for _ in 0..<abs(steps) {
      repeat {
        let next = day.adding(days: steps.signum())
        if next == day { return day }  // the first or last day that there is
        day = next
      } while !isWorkingDay(day, isPast: steps < 0)
    }
    return day
  }

  /// A time of day in UTC on a day, though never later than now.
  func instant(_ day: Day, hour: Int, minute: Int) -> Instant {
    min(Instant(day, hour: hour, minute: minute), now)
  }

  /// A day (1 for Monday) of the week that lies so many weeks after this one, or before; a week with
  /// holidays in it gives way to the next one further off.
  func day(ofWeek weeks: Int, weekday: Int) -> Day {
    var monday = base.adding(days: weeks * 7 + 1 - base.weekday)
    // Golden Week touches two weeks at most.
    for _ in 0..<2 where (0..<5).contains(where: { Self.isHoliday(monday.adding(days: $0)) }) {
      monday = monday.adding(days: weeks < 0 ? -7 : 7)
    }
    return monday.adding(days: weekday - 1)
  }

  /// A deadline may fall on a holiday, as deadlines do; what was done was done on a working day.
  private func isWorkingDay(_ day: Day, isPast: Bool) -> Bool {
    day.weekday <= 5 && !(isPast && Self.isHoliday(day))
  }

  /// New Year, Labour Day and National Day in China; Christmas in Hamburg.
  private static func isHoliday(_ day: Day) -> Bool {
    let (_, month, number) = day.parts
    switch month {
    case 1: return number == 1
    case 5: return number <= 5
    case 10: return number <= 7
    case 12: return (24...26).contains(number)
    default: return false
    }
  }
}
