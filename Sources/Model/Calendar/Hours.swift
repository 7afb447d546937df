/// Hours of a day on somebody's own clock, in minutes after midnight: `09:00-12:00, 13:30-18:00`.
public struct Hours: Hashable, Sendable {
  public let spans: [Range<Int>]

  public init(_ spans: [Range<Int>]) { self.spans = spans }

  /// Reads spans parted by commas.
  ///
  /// - Returns: nil for another form, or where a span ends before it begins.
  public init?(_ text: String) {
    var spans: [Range<Int>] = []
    for part in text.split(whereSeparator: { [",", "，", "、", ";"].contains($0) }) {
      let ends = part.split(whereSeparator: { ["-", "–", "—", "~"].contains($0) })
      guard ends.count == 2, let from = Self.minute(ends[0]), let to = Self.minute(ends[1]),
        from < to
      else { return nil }
      spans.append(from..<to)
    }
    if spans.isEmpty { return nil }
    self.spans = spans
  }

  /// Offices on the mainland, with the break at noon.
  public static let office = Hours([9 * 60..<12 * 60, 13 * 60 + 30..<18 * 60])
  /// When nobody is disturbed: outside of 21:30 to 08:00.
  public static let awake = Hours([8 * 60..<21 * 60 + 30])

  public func contains(_ minute: Int) -> Bool { spans.contains { $0.contains(minute) } }

  private static func minute(_ text: Substring) -> Int? {
    let bytes = Array(text.utf8.filter { $0 != 0x20 })
    guard let colon = bytes.firstIndex(of: 0x3A), (1...2).contains(colon), bytes.count == colon + 3,
      let hour = Digits.value(bytes[..<colon]), let minute = Digits.value(bytes[(colon + 1)...]),
      minute < 60, hour * 60 + minute <= 24 * 60
    else { return nil }
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
