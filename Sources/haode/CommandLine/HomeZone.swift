internal import FoundationEssentials
internal import Model

/// The time zone of the user's own clock.
struct HomeZone {
  /// Seconds east of UTC at a moment.
  let offset: (Instant) -> Int

  /// - Parameters:
  ///   - name: IANA name out of `book.toml`; nil, or one that nobody knows, means that of the system.
  init(_ name: String?) {
    let zone = name.flatMap { TimeZone(identifier: $0) } ?? TimeZone.current
    offset = { zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double($0.seconds))) }
  }

  /// The moment at which the clock shows this time. In the hour that a change to summer time leaves
  /// out, the clock before the change counts.
  func instant(_ day: Day, hour: Int, minute: Int, second: Int = 0) -> Instant {
    let asUTC = Instant(day, hour: hour, minute: minute, second: second)
    let guess = asUTC.adding(seconds: -Int64(offset(asUTC)))
    return asUTC.adding(seconds: -Int64(offset(guess)))
  }
}
