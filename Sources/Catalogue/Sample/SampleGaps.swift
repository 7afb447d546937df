internal import Model
internal import TOML

/// Fills the gaps of the sample's files:
///
/// | gap | becomes |
/// |---|---|
/// | `{{day -3}}` | the third working day before today: `2026-11-18` |
/// | `{{stamp -3}}` | the same without hyphens, for Message-IDs |
/// | `{{time -3 08:30}}` | that day and time in UTC: `2026-11-18T08:30:00Z` |
/// | `{{mail -3 16:30}}` | that day and time in China as a mail header has it |
/// | `{{monday +3}}`, `{{friday +3}}` | a day of the third week from this one |
/// | `{{wednesday -8 02:30}}` | that time in UTC on a day of the eighth week before this one |
/// | `{{month +3}}` | the month of that Monday: `2026-12` |
/// | `{{evidence NAME}}` | the SHA-256 of that mail |
/// | `{{wording}}` | the SHA-256 of the wording that a confirmation of the same file confirms |
/// | `{{seen}}` | the SHA-256 of the lines that a review of the same file saw |
struct SampleGaps {
  let calendar: SampleCalendar
  let digest: Digest
  /// By name of the mail.
  var evidence: [String: String] = [:]

  init(calendar: SampleCalendar, digest: Digest) {
    self.calendar = calendar
    self.digest = digest
  }

  func filled(_ text: String) -> String {
    replacing(text) { words in value(words) }
  }

  /// Fills `{{wording}}` and `{{seen}}` last, because they depend on the rest of the file.
  func filledWithWording(_ text: String) -> String {
    let text = filled(text)
    guard text.contains("{{") else { return text }
    let hashes = ["wording": wordingSHA256(text), "seen": seenSHA256(text)]
    return replacing(text) { words in words.first.flatMap { hashes[$0] ?? nil } }
  }

  private func value(_ words: [String]) -> String? {
    guard words.count >= 2 else { return nil }
    if words[0] == "evidence" { return evidence[words[1]] }
    guard let steps = Int(words[1]) else { return nil }
    let clock = clock(words)
    if let weekday = Self.weekdays.firstIndex(of: words[0]) {
      return moment(calendar.day(ofWeek: steps, weekday: weekday + 1), clock)
    }
    let day = calendar.day(steps)
    switch words[0] {
    case "day", "time": return moment(day, clock)
    case "stamp": return day.description.filter { $0 != "-" }
    case "month": return String(calendar.day(ofWeek: steps, weekday: 1).description.prefix(7))
    case "mail": return clock.map { mailDate(day, hour: $0, minute: $1) }
    default: return nil
    }
  }

  private static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday"]

  private func moment(_ day: Day, _ clock: (hour: Int, minute: Int)?) -> String {
    guard let clock else { return day.description }
    return calendar.instant(day, hour: clock.hour, minute: clock.minute).description
  }

  private func clock(_ words: [String]) -> (hour: Int, minute: Int)? {
    let parts = words.dropFirst(2).joined().split(separator: ":").compactMap { Int($0) }
    return parts.count == 2 ? (parts[0], parts[1]) : nil
  }

  /// `Wed, 18 Nov 2026 16:30:00 +0800` (RFC 5322)
  private func mailDate(_ day: Day, hour: Int, minute: Int) -> String {
    let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let (year, month, number) = day.parts
    let two = { (value: Int) in value < 10 ? "0\(value)" : "\(value)" }
    return "\(weekdays[day.weekday - 1]), \(number) \(months[month - 1]) \(year) "
      + "\(two(hour)):\(two(minute)):00 +0800"
  }

  /// Of the wording that the confirmation keeps, which differs from the decision's own where that was
  /// altered afterwards.
  private func wordingSHA256(_ text: String) -> String? {
    // The test of the sample reads every file; one that does not parse keeps its gap and fails it.
    guard let root = (try? Document(text))?.root else { return nil }
    let confirmed = root.tables("confirmation").first
    var decision = Decision(id: "")
    decision.wording = confirmed?.string("wording") ?? root.string("wording") ?? ""
    decision.wordingZh = confirmed?.string("wording_zh") ?? root.string("wording_zh")
    decision.amount = root.string("amount")
    decision.currency = root.string("currency")
    decision.terms = root.tables("term").map { table in
      var term = Term()
      term.term = table.string("term") ?? ""
      term.meaning = table.string("meaning")
      return term
    }
    return CanonicalWording(decision).sha256(digest)
  }

  private func seenSHA256(_ text: String) -> String? {
    let reviews = (try? Document(text))?.root.tables("review") ?? []
    let seen = reviews.lazy.compactMap { $0["seen"]?.strings }.first
    return seen.map { digest.hex($0.map { $0 + "\n" }.joined()) }
  }

  /// Replaces `{{words}}` by what the closure makes of them; what it does not know stays.
  private func replacing(_ text: String, _ value: ([String]) -> String?) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      rest = rest[open...]
      guard rest.hasPrefix("{{"), let close = rest.firstIndex(of: "}") else {
        result += "{"
        rest = rest.dropFirst()
        continue
      }
      let gap = rest[..<close].dropFirst(2)
      rest = rest[close...].dropFirst(2)
      result += value(gap.split(separator: " ").map(String.init)) ?? "{{\(gap)}}"
    }
    return result + rest
  }
}
