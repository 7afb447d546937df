/// What a rule may know of the world around the book: nothing in `Model` looks at a clock, an
/// environment or a file by itself.
public struct World: Sendable {
  public var now: Instant
  /// Seconds east of UTC of the user's own clock at `now`.
  public var homeOffset: Int
  /// The staff member who works: the id of a file in `staff/`, if one is known.
  public var staff: String?
  public var digest: Digest
  /// 64 bits that nobody can foresee, other ones each time; tests give their own.
  public var random: @Sendable () -> UInt64

  public init(
    now: Instant, homeOffset: Int = 0, staff: String? = nil, digest: Digest,
    random: @escaping @Sendable () -> UInt64 = { .random(in: .min ... .max) }
  ) {
    self.now = now
    self.homeOffset = homeOffset
    self.staff = staff
    self.digest = digest
    self.random = random
  }

  /// The date on the user's own calendar.
  public var today: Day { now.day(offset: homeOffset) }
}

/// SHA-256 as lower-case hexadecimal text, given from outside because `Model` imports nothing.
public struct Digest: Sendable {
  public let hex: @Sendable (String) -> String

  public init(hex: @escaping @Sendable (String) -> String) { self.hex = hex }
}
