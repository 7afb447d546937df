import Model
import TUI

/// Days and moments in words: near ones as people say them.
extension Desk {
  /// "in 3 days", "today", "4 days late" for a day by which something is due.
  func due(_ day: Day) -> String {
    let left = world.today.days(until: day)
    if left == 0 { return words(Phrase("day.due-today")) }
    if left > 60 { return day.description }
    return left > 0
      ? words(Phrase("day.in", ["n": String(left)]))
      : words(Phrase("day.late", ["n": String(-left)]))
  }

  /// How an open decision stands to its deadline, with the role that shows how pressing that is; nil
  /// where it is closed or has none. A deadline that only days off have followed is a plain date.
  func due(_ decision: Decision) -> Span? {
    guard let day = deadlines.day(decision, state(decision)) else { return nil }
    if isOverdue(decision) { return Span(due(day), .danger) }
    let left = world.today.days(until: day)
    if left < 0 { return Span(day.description, .warning) }
    return Span(due(day), left <= 3 ? .warning : .text)
  }

  /// "3 days ago" for a day in the past, the date itself where it is far.
  func ago(_ day: Day) -> String {
    let days = day.days(until: world.today)
    if days < 0 || days > 60 { return day.description }
    if days == 0 { return words(Phrase("day.today")) }
    if days == 1 { return words(Phrase("day.yesterday")) }
    return words(Phrase("day.ago", ["n": String(days)]))
  }

  /// "2 h ago" for a moment of the last day, else as `ago` says it.
  func ago(_ moment: Instant) -> String {
    let minutes = (world.now.seconds - moment.seconds) / 60
    if minutes >= 0, minutes < 60 {
      return words(Phrase("day.minutes-ago", ["n": String(minutes)]))
    }
    if minutes >= 0, minutes < 12 * 60 {
      return words(Phrase("day.hours-ago", ["n": String(minutes / 60)]))
    }
    return ago(moment.day(offset: world.homeOffset))
  }

  /// `17:04`
  static func clock(_ moment: Instant, _ offset: Int) -> String {
    let time = moment.clock(offset: offset)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    return "\(two(time.hour)):\(two(time.minute))"
  }
}
