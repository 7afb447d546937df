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
  /// The clock that the contact lives by. Greater China has one clock; elsewhere the record has to
  /// name a zone that the system knows.
  public func clock(_ zones: Zones) -> (@Sendable (Instant) -> Int)? {
    if let timeZone, let rule = zones.rule(timeZone) { return rule }
    if region == .other { return nil }
    return { _ in chinaOffset }
  }
}
