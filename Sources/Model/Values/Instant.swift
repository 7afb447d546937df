/// A moment in whole seconds, the same everywhere on earth.
public struct Instant: Hashable, Comparable, Sendable {
  /// Since 1970-01-01T00:00:00Z, negative before.
  public let seconds: Int64

  public init(seconds: Int64) { self.seconds = seconds }

  /// - Parameter offset: seconds east of UTC.
  public init(_ day: Day, hour: Int, minute: Int, second: Int = 0, offset: Int = 0) {
    let daySeconds = Int64(day.number) * 86_400
    seconds = daySeconds + Int64(hour * 3600 + minute * 60 + second) - Int64(offset)
  }

  /// Reads RFC 3339: `2026-11-23T15:04:05Z`, `2026-11-23 15:04+08:00`; seconds and fractions may be
  /// absent, fractions are dropped; a zone is needed.
  public init?(_ text: String) {
    var rest = Array(text.utf8)[...]
    guard rest.count >= 17, let day = Day(String(decoding: rest.prefix(10), as: UTF8.self)) else {
      return nil
    }
    rest = rest.dropFirst(10)
    guard let separator = rest.popFirst(), [0x54, 0x74, 0x20].contains(separator),
      let hour = Digits.value(rest.prefix(2)), hour < 24, rest.dropFirst(2).first == 0x3A,
      let minute = Digits.value(rest.dropFirst(3).prefix(2)), minute < 60
    else { return nil }
    rest = rest.dropFirst(5)
    var second = 0
    if rest.first == 0x3A {
      guard rest.count >= 3, let given = Digits.value(rest.dropFirst().prefix(2)), given <= 60
      else { return nil }
      second = given
      rest = rest.dropFirst(3)
      if rest.first == 0x2E {
        let fraction = rest.dropFirst().prefix { (0x30...0x39).contains($0) }
        guard !fraction.isEmpty else { return nil }
        rest = rest.dropFirst(1 + fraction.count)
      }
    }
    guard let offset = Self.offset(rest) else { return nil }
    self.init(day, hour: hour, minute: minute, second: second, offset: offset)
  }

  public static func < (left: Instant, right: Instant) -> Bool { left.seconds < right.seconds }

  public func adding(seconds more: Int64) -> Instant {
    let (sum, overflow) = seconds.addingReportingOverflow(more)
    return overflow ? self : Instant(seconds: sum)
  }

  /// The date that a calendar shows at this moment.
  ///
  /// - Parameter offset: seconds east of UTC of the place of the calendar.
  public func day(offset: Int = 0) -> Day {
    let number = (seconds &+ Int64(offset)).dividedRoundingDown(by: 86_400)
    let far = seconds < 0 ? Int.min : Int.max
    return Day(number: Int(number)) ?? Day.epoch.adding(days: far)
  }

  /// Hour 0 to 23 and minute that a clock shows at this moment.
  public func clock(offset: Int = 0) -> (hour: Int, minute: Int, second: Int) {
    let local = seconds &+ Int64(offset)
    let inDay = Int(local - local.dividedRoundingDown(by: 86_400) * 86_400)
    return (inDay / 3600, inDay / 60 % 60, inDay % 60)
  }

  private static func offset(_ zone: ArraySlice<UInt8>) -> Int? {
    if zone.count == 1, let letter = zone.first, letter == 0x5A || letter == 0x7A { return 0 }
    guard zone.count == 6, let sign = zone.first, sign == 0x2B || sign == 0x2D,
      let hours = Digits.value(zone.dropFirst().prefix(2)), hours < 24,
      zone.dropFirst(3).first == 0x3A,
      let minutes = Digits.value(zone.dropFirst(4)), minutes < 60
    else { return nil }
    return (hours * 3600 + minutes * 60) * (sign == 0x2D ? -1 : 1)
  }
}

extension Instant: CustomStringConvertible {
  /// RFC 3339 in UTC: `2026-11-23T15:04:05Z`
  public var description: String {
    let (hour, minute, second) = clock()
    return "\(day())T\(Digits.text(hour)):\(Digits.text(minute)):\(Digits.text(second))Z"
  }
}

extension Day {
  static let epoch = Day(number: 0)!  // 1970 lies within the years 1 to 9999
}

extension Int64 {
  fileprivate func dividedRoundingDown(by divisor: Int64) -> Int64 {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
