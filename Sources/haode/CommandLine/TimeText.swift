internal import Model

/// Days and moments as people type them.
struct TimeText {
  let now: Instant
  let zone: HomeZone

  private var today: Day { now.day(offset: zone.offset(now)) }

  /// Reads `2026-11-23`, `today`, `yesterday`, `tomorrow`, `-3d`, `+2w`.
  func day(_ text: String) throws(CommandFailure) -> Day {
    switch text.lowercased() {
    case "today", "now": return today
    case "yesterday": return today.adding(days: -1)
    case "tomorrow": return today.adding(days: 1)
    default: break
    }
    if let day = Day(text) { return day }
    if let (count, unit) = Self.distance(text), unit == 86_400 || unit == 604_800 {
      return today.adding(days: count * (unit / 86_400))
    }
    throw .usage(Phrase("arguments.not-a-day", ["text": text]))
  }

  /// Reads `2026-11-23T15:04` on the user's own clock, RFC 3339 with a zone, `now`, `-2h`, `-30m`,
  /// `-3d`.
  func instant(_ text: String) throws(CommandFailure) -> Instant {
    if text.lowercased() == "now" { return now }
    if let instant = Instant(text) { return instant }
    if let (count, unit) = Self.distance(text) {
      return now.adding(seconds: Int64(count) * Int64(unit))
    }
    if let zoned = local(text) { return zoned }
    throw .usage(Phrase("arguments.not-a-time", ["text": text]))
  }

  /// A time without a zone: the same text as UTC gives day and clock.
  private func local(_ text: String) -> Instant? {
    guard let asUTC = Instant(text + "Z") else { return nil }
    let clock = asUTC.clock()
    return zone.instant(asUTC.day(), hour: clock.hour, minute: clock.minute, second: clock.second)
  }

  /// `-3d` as a count and the seconds of its unit. Limited to what a calendar can hold.
  private static func distance(_ text: String) -> (count: Int, unit: Int)? {
    guard let sign = text.first, sign == "-" || sign == "+", let letter = text.last,
      let unit = ["m": 60, "h": 3600, "d": 86_400, "w": 604_800][letter.lowercased()],
      let count = Int(text.dropFirst().dropLast()), (0...4_000_000).contains(count)
    else { return nil }
    return (sign == "-" ? -count : count, unit)
  }
}
