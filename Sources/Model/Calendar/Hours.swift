/// Hours of a day on somebody's own clock, in minutes after midnight: `09:00-12:00, 13:30-18:00`.
public struct Hours: Hashable, Sendable {
  public let spans: [Range<Int>]

  public init(_ spans: [Range<Int>]) { self.spans = spans }

  /// Reads spans parted by commas: `09:00-18:00`, `9-18`, also with full-width signs, a dash or a wave.
  ///
  /// - Returns: nil for another form, or where a span ends before it begins.
  public init?(_ text: String) {
    var spans: [Range<Int>] = []
    for part in text.split(whereSeparator: { ",，、;；".contains($0) }) {
      let ends = part.split(omittingEmptySubsequences: false) { "-–—~～至".contains($0) }
      guard ends.count == 2, let from = Self.minutes(ends[0]), let to = Self.minutes(ends[1]),
        from < to
      else { return nil }
      spans.append(from..<to)
    }
    if spans.isEmpty { return nil }
    self.spans = spans
  }

  /// Offices on the mainland, with the break at noon.
  public static let office = Hours([9 * 60..<12 * 60, 13 * 60 + 30..<18 * 60])
  /// Ours, where `book.toml` says nothing else.
  public static let caller = Hours([9 * 60..<18 * 60])
  /// When nobody is disturbed.
  public static let awake = Hours([8 * 60..<21 * 60 + 30])

  public func contains(_ minute: Int) -> Bool { spans.contains { $0.contains(minute) } }

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

extension Instant {
  /// Minutes after midnight on a clock.
  func minute(offset: Int) -> Int {
    let clock = clock(offset: offset)
    return clock.hour * 60 + clock.minute
  }
}
