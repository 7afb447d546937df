internal import Model

/// Takes a short line apart from its start: numbers, signs and blanks.
struct TextScan {
  var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }
  init(_ text: String) { rest = Array(text.utf8)[...] }

  var isAtEnd: Bool { rest.isEmpty }

  /// The number where as many digits stand here as allowed.
  mutating func number(_ digits: ClosedRange<Int>) -> Int? {
    let run = rest.prefix(digits.upperBound + 1).prefix { (0x30...0x39).contains($0) }
    guard digits.contains(run.count) else { return nil }
    rest = rest.dropFirst(run.count)
    return run.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  mutating func take(_ text: String) -> Bool {
    guard rest.starts(with: text.utf8) else { return false }
    rest = rest.dropFirst(text.utf8.count)
    return true
  }

  /// Which of these stands here.
  mutating func take(oneOf texts: [String]) -> String? {
    for text in texts where take(text) { return text }
    return nil
  }

  /// - Returns: how many blanks stood here.
  @discardableResult mutating func blanks() -> Int {
    let before = rest.count
    rest = rest.drop { $0 == 0x20 || $0 == 0x09 }
    return before - rest.count
  }

  /// Whether nothing but blanks is left.
  mutating func isDone() -> Bool {
    blanks()
    return rest.isEmpty
  }

  var text: String { String(decoding: rest, as: UTF8.self) }

  /// `2026-03-02`, `2026/3/2`, `2026.3.2`, `2026年3月2日`.
  mutating func day() -> Day? {
    var copy = self
    guard let year = copy.number(4...4), let sign = copy.take(oneOf: ["-", "/", ".", "年"]),
      let month = copy.number(1...2), copy.take(sign == "年" ? "月" : sign),
      let date = copy.number(1...2), let day = Day(year: year, month: month, day: date)
    else { return nil }
    if sign == "年" { _ = copy.take("日") }
    self = copy
    return day
  }

  /// `9:07`, `09:05:11`, `上午9:05`, `9:05 PM`, `9.05`.
  mutating func clock(separators: [String] = [":", "："]) -> ClockReading? {
    var copy = self
    let before = copy.take(oneOf: Self.halves)
    copy.blanks()
    guard var hour = copy.number(1...2), let sign = copy.take(oneOf: separators),
      let minute = copy.number(2...2)
    else { return nil }
    var second: Int?
    var ahead = copy
    if ahead.take(sign), let found = ahead.number(2...2) {
      second = found
      copy = ahead
    }
    ahead = copy
    ahead.blanks()
    let half = before ?? ahead.take(oneOf: Self.halves)
    if before == nil, half != nil { copy = ahead }
    if let half {
      guard (0...12).contains(hour) else { return nil }
      // 中午 is noon and the hour after it; 12 o'clock of the morning and of the night is 0.
      if Self.secondHalves.contains(half) { hour = hour % 12 + 12 } else { hour %= 12 }
      if half == "中午", hour == 23 || hour == 22 { hour -= 12 }
    }
    guard hour < 24, minute < 60, second ?? 0 < 60 else { return nil }
    self = copy
    return ClockReading(hour: hour, minute: minute, second: second)
  }

  private static let secondHalves: Set<String> = [
    "下午", "中午", "晚上", "PM", "pm", "p.m.", "p. m.", "P.M.",
  ]
  private static let halves = [
    "上午", "下午", "中午", "凌晨", "早上", "晚上", "AM", "PM", "am", "pm", "a.m.", "p.m.", "a. m.", "p. m.",
    "A.M.", "P.M.",
  ]
}

/// What a clock shows.
struct ClockReading: Equatable {
  let hour: Int
  let minute: Int
  /// nil where only minutes are told.
  let second: Int?

  var precision: ChatMessage.Precision { second == nil ? .minute : .second }

  func instant(_ day: Day, _ zone: ChatZone) -> Instant {
    zone.instant(day, hour, minute, second ?? 0)
  }
}
