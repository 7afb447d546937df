/// A day of the calendar, without a place. `2026-11-23`.
public struct LocalDate: Hashable, Sendable {
  /// 0 to 9999.
  public var year: Int
  /// 1 to 12.
  public var month: Int
  /// 1 to the length of the month.
  public var day: Int

  public init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }
}

/// A time of day, without a place. `15:04:05.25`.
public struct LocalTime: Hashable, Sendable {
  /// 0 to 23.
  public var hour: Int
  /// 0 to 59.
  public var minute: Int
  /// 0 to 59, and 60 in a leap second.
  public var second: Int
  /// 0 to 999,999,999. Finer digits of the document are cut off.
  public var nanosecond: Int

  public init(hour: Int, minute: Int, second: Int = 0, nanosecond: Int = 0) {
    self.hour = hour
    self.minute = minute
    self.second = second
    self.nanosecond = nanosecond
  }
}

/// A day and a time of day, without a place.
public struct LocalDateTime: Hashable, Sendable {
  public var date: LocalDate
  public var time: LocalTime

  public init(date: LocalDate, time: LocalTime) {
    self.date = date
    self.time = time
  }
}

/// An instant, as a clock somewhere showed it. `2026-11-23T15:04:05+08:00`.
///
/// Equal when written alike: the same instant under two offsets is two values.
public struct OffsetDateTime: Hashable, Sendable {
  public var date: LocalDate
  public var time: LocalTime
  /// Minutes that the clock is ahead of UTC, −1,439 to 1,439.
  public var offsetMinutes: Int

  public init(date: LocalDate, time: LocalTime, offsetMinutes: Int = 0) {
    self.date = date
    self.time = time
    self.offsetMinutes = offsetMinutes
  }
}
