/// The clock by which a chat without zones was written.
public struct ChatZone: Sendable {
  /// IANA name.
  public let name: String
  public let instant: @Sendable (_ day: Day, _ hour: Int, _ minute: Int, _ second: Int) -> Instant

  public init(
    _ name: String,
    instant: @escaping @Sendable (_ day: Day, _ hour: Int, _ minute: Int, _ second: Int) -> Instant
  ) {
    self.name = name
    self.instant = instant
  }

  /// China has had one offset and no summer time since 1991.
  public static let china = ChatZone("Asia/Shanghai") { day, hour, minute, second in
    Instant(day, hour: hour, minute: minute, second: second, offset: 8 * 3600)
  }
}
