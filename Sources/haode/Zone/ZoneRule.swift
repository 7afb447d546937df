internal import Model

/// The rule of a zone for all years to come: `CET-1CEST,M3.5.0,M10.5.0/3` (POSIX `TZ`).
struct ZoneRule: Sendable {
  /// A day of each year, and the seconds of that day on the clock in force before it.
  private struct Turn {
    let month: Int
    /// 5 means the last.
    let week: Int
    /// 0 for Sunday.
    let weekday: Int
    let seconds: Int

    func moment(_ year: Int, offset: Int) -> Instant? {
      guard let start = Day(year: year, month: month, day: 1) else { return nil }
      let lead = (weekday - start.weekday % 7 + 7) % 7
      var day = start.adding(days: lead + (week - 1) * 7)
      while day.parts.month != month { day = day.adding(days: -7) }
      return Instant(day, hour: 0, minute: 0, offset: offset).adding(seconds: Int64(seconds))
    }
  }

  private let standard: Int
  private let summer: (offset: Int, from: Turn, to: Turn)?

  /// - Returns: nil for a form that is not understood; zones of today use months, weeks and days.
  init?(_ text: String) {
    var rest = Array(text.utf8)[...]
    guard Self.name(&rest), let west = Self.clock(&rest) else { return nil }
    standard = -west
    guard !rest.isEmpty else {
      summer = nil
      return
    }
    guard Self.name(&rest) else { return nil }
    let ahead = rest.first == 0x2C ? standard + 3600 : Self.clock(&rest).map { -$0 }
    guard let ahead, let from = Self.turn(&rest), let to = Self.turn(&rest), rest.isEmpty else {
      return nil
    }
    summer = (ahead, from, to)
  }

  /// Seconds east of UTC.
  func offset(_ moment: Instant) -> Int {
    guard let summer else { return standard }
    let year = moment.day(offset: standard).parts.year
    guard let start = summer.from.moment(year, offset: standard),
      let end = summer.to.moment(year, offset: summer.offset)
    else { return standard }
    let isSummer =
      start < end ? moment >= start && moment < end : moment >= start || moment < end
    return isSummer ? summer.offset : standard
  }

  /// Letters, or anything in angle brackets.
  private static func name(_ rest: inout ArraySlice<UInt8>) -> Bool {
    let before = rest.count
    if rest.first == UInt8(ascii: "<") {
      rest = rest.drop { $0 != UInt8(ascii: ">") }.dropFirst()
    } else {
      rest = rest.drop { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
    }
    return rest.count < before
  }

  /// `[+-]hh[:mm[:ss]]` in seconds.
  private static func clock(_ rest: inout ArraySlice<UInt8>) -> Int? {
    var sign = 1
    if let first = rest.first, first == 0x2B || first == 0x2D {
      sign = first == 0x2D ? -1 : 1
      rest.removeFirst()
    }
    guard var seconds = number(&rest).map({ $0 * 3600 }) else { return nil }
    for unit in [60, 1] where rest.first == 0x3A {
      rest.removeFirst()
      guard let part = number(&rest) else { return nil }
      seconds += part * unit
    }
    return sign * seconds
  }

  /// `,M3.5.0/2`
  private static func turn(_ rest: inout ArraySlice<UInt8>) -> Turn? {
    guard rest.starts(with: ",M".utf8) else { return nil }
    rest = rest.dropFirst(2)
    guard let month = number(&rest), dot(&rest), let week = number(&rest), dot(&rest),
      let weekday = number(&rest), (1...12).contains(month), (1...5).contains(week),
      (0...6).contains(weekday)
    else { return nil }
    guard rest.first == 0x2F else {
      return Turn(month: month, week: week, weekday: weekday, seconds: 7200)
    }
    rest.removeFirst()
    guard let seconds = clock(&rest) else { return nil }
    return Turn(month: month, week: week, weekday: weekday, seconds: seconds)
  }

  private static func dot(_ rest: inout ArraySlice<UInt8>) -> Bool {
    guard rest.first == 0x2E else { return false }
    rest.removeFirst()
    return true
  }

  private static func number(_ rest: inout ArraySlice<UInt8>) -> Int? {
    let digits = rest.prefix { (0x30...0x39).contains($0) }
    guard (1...3).contains(digits.count) else { return nil }
    rest = rest.dropFirst(digits.count)
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
