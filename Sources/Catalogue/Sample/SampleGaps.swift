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
/// | `{{month +3}}` | the month of that Monday: `2026-12` |
/// | `{{evidence NAME}}` | the SHA-256 of that mail |
/// | `{{wording}}` | the SHA-256 of the wording that a confirmation of the same file confirms |
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

  /// Fills `{{wording}}` last, because it depends on the rest of the file.
  func filledWithWording(_ text: String) -> String {
    let text = filled(text)
    guard text.contains("{{") else { return text }
    let sha256 = wordingSHA256(text)
    return replacing(text) { $0 == ["wording"] ? sha256 : nil }
  }

  private func value(_ words: [String]) -> String? {
    guard words.count >= 2 else { return nil }
    if words[0] == "evidence" { return evidence[words[1]] }
    guard let steps = Int(words[1]) else { return nil }
    switch words[0] {
    case "day": return calendar.day(steps).description
    case "stamp": return calendar.day(steps).description.filter { $0 != "-" }
    case "monday": return calendar.day(ofWeek: steps, weekday: 1).description
    case "friday": return calendar.day(ofWeek: steps, weekday: 5).description
    case "month": return String(calendar.day(ofWeek: steps, weekday: 1).description.prefix(7))
    case "time":
      return clock(words).map { calendar.instant(steps, hour: $0, minute: $1).description }
    case "mail": return clock(words).map { mailDate(calendar.day(steps), hour: $0, minute: $1) }
    default: return nil
    }
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
