internal import Model

/// Moments on the user's own clock.
enum ClockText {
  /// `2026-11-23 17:04`
  static func minute(_ moment: Instant, _ zone: HomeZone) -> String {
    minute(moment, offset: zone.offset(moment))
  }

  /// - Parameter offset: seconds east of UTC of the clock that is meant.
  static func minute(_ moment: Instant, offset: Int) -> String {
    let clock = moment.clock(offset: offset)
    return "\(moment.day(offset: offset)) \(two(clock.hour)):\(two(clock.minute))"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
