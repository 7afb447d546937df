internal import Model

/// Days and moments around today, on working days (Monday to Friday) only. Holidays are not looked
/// at: they differ from year to year.
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
      repeat { day = day.adding(days: steps.signum()) } while day.weekday > 5
    }
    return day
  }

  /// A time of day in UTC on such a day, though never later than now.
  func instant(_ steps: Int, hour: Int, minute: Int) -> Instant {
    min(Instant(day(steps), hour: hour, minute: minute), now)
  }

  /// A day of the week (1 for Monday) so many weeks after this week.
  func day(ofWeek weeks: Int, weekday: Int) -> Day {
    base.adding(days: weeks * 7 + weekday - base.weekday)
  }
}
