internal import Model
internal import Texts

/// The words of pages: names in the place of ids, and dates with their age.
struct PageWords {
  let open: OpenBook
  let texts: Texts

  func callAsFunction(_ phrase: Phrase) -> String { texts(phrase) }

  /// `2026-11-13, 10 days ago`; a day to come likewise.
  func dated(_ day: Day) -> String { "\(day), \(age(day))" }

  /// `2026-11-13 17:04, 10 days ago`
  func dated(_ moment: Instant) -> String {
    let day = moment.day(offset: open.zone.offset(moment))
    return "\(ClockText.minute(moment, open.zone)), \(age(day))"
  }

  /// `10 days ago`, `in 3 days`
  func age(_ day: Day) -> String {
    let days = day.days(until: open.world.today)
    switch days {
    case ..<0: return texts(Phrase("day.in", ["n": String(-days)]))
    case 0: return texts(Phrase("day.today"))
    case 1: return texts(Phrase("day.yesterday"))
    case ..<61: return texts(Phrase("day.ago", ["n": String(days)]))
    case ..<730: return texts(Phrase("page.months-ago", ["n": String(days / 30)]))
    default: return texts(Phrase("page.years-ago", ["n": String(days / 365)]))
    }
  }

  /// `2026-11-13, 10 days late` for a day by which something is due.
  func due(_ day: Day) -> String {
    let left = open.world.today.days(until: day)
    return left < 0 ? "\(day), \(texts(Phrase("day.late", ["n": String(-left)])))" : dated(day)
  }

  /// The same for the deadline of an open decision: late once a working day has passed since.
  func due(_ decision: Decision, _ state: DecisionState) -> String? {
    guard let day = open.deadlines.day(decision, state) else { return nil }
    return open.deadlines.isOverdue(decision, state) ? due(day) : dated(day)
  }

  /// How long an answer took.
  func span(_ from: Instant, _ to: Instant) -> String {
    let minutes = max(0, (to.seconds - from.seconds) / 60)
    switch minutes {
    case ..<120: return texts(Phrase("page.after-minutes", ["n": String(minutes)]))
    case ..<2880: return texts(Phrase("page.after-hours", ["n": String(minutes / 60)]))
    default: return texts(Phrase("page.after-days", ["n": String(minutes / 1440)]))
    }
  }

  func contact(_ id: String) -> String { open.contents.contacts[id]?.displayName ?? id }
  func staff(_ id: String) -> String { open.contents.staff[id]?.name ?? id }

  func platform(_ channel: Channel) -> [String] {
    [open.platforms.name(channel.platform), handle(channel)].filter { !$0.isEmpty }
  }

  /// A telephone number in groups, everything else as it is.
  func handle(_ channel: Channel) -> String {
    guard let handle = channel.handle else { return "" }
    return open.platforms[channel.platform]?.handleRule.shown(handle) ?? handle
  }

  func quoted(_ words: String?) -> String {
    guard let words, !words.isEmpty else { return "" }
    return "“\(words)”"
  }

  /// What is there of these, beside each other.
  static func joined(_ parts: [String?], _ separator: String) -> String {
    parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: separator)
  }
}
