/// Hours of the day in which somebody is at work, on their own clock.
public struct WorkingHours: Hashable, Sendable {
  /// Minutes from midnight, `start` before `end`.
  public let start: Int
  public let end: Int

  /// 09:00–18:00, where nobody says otherwise.
  public static let usual = WorkingHours(start: 9 * 60, end: 18 * 60)

  private init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }

  /// `09:00-18:00`, `9-18`, also with a dash or a wave between; nil for anything else, and where the
  /// end is not after the start.
  public init?(_ text: String) {
    let parts = text.split(omittingEmptySubsequences: false) { "-–—~～至".contains($0) }
    guard parts.count == 2, let start = Self.minutes(parts[0]), let end = Self.minutes(parts[1]),
      start < end
    else { return nil }
    self.init(start: start, end: end)
  }

  private static func minutes(_ text: Substring) -> Int? {
    let parts = text.filter { !$0.isWhitespace }
      .split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "：" }
    guard (1...2).contains(parts.count), parts.allSatisfy({ (1...2).contains($0.utf8.count) }),
      let hour = Digits.value(Array(parts[0].utf8)[...])
    else { return nil }
    let minute = parts.count == 2 ? Digits.value(Array(parts[1].utf8)[...]) : 0
    guard let minute, minute < 60, hour < 24 || (hour == 24 && minute == 0) else { return nil }
    return hour * 60 + minute
  }
}
