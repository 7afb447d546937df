/// The clocks of places: what of the system's time zones the model may ask for.
public struct Zones: Sendable {
  /// Seconds east of UTC at a moment, by the IANA name of a zone; nil for a name nobody knows.
  public let rule: @Sendable (_ name: String) -> (@Sendable (Instant) -> Int)?

  public init(rule: @escaping @Sendable (_ name: String) -> (@Sendable (Instant) -> Int)?) {
    self.rule = rule
  }

  /// Knows no name.
  public static let none = Zones { _ in nil }
}

extension Contact {
  /// The clock that the contact lives by. Greater China has had one clock without summer time since
  /// 1992, and who names no region is taken to live there, as `WorkCalendar` takes it; elsewhere the
  /// record has to name a zone that the system knows.
  public func clock(_ zones: Zones) -> (@Sendable (Instant) -> Int)? {
    if let timeZone, !timeZone.isEmpty {
      if Self.chinaTime.contains(timeZone) { return { _ in chinaOffset } }
      if let rule = zones.rule(timeZone) { return rule }
    }
    if region == .other { return nil }
    return { _ in chinaOffset }
  }

  private static let chinaTime: Set<String> = [
    "Asia/Shanghai", "Asia/Chongqing", "Asia/Chungking", "Asia/Harbin", "Asia/Hong_Kong",
    "Asia/Macau", "Asia/Macao", "Asia/Taipei", "PRC", "Hongkong", "ROC",
  ]
}
