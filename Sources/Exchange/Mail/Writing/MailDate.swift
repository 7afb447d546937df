internal import Model

/// Moments as mails write them: `Mon, 23 Nov 2026 16:00:00 +0100` (RFC 5322, section 3.3).
enum MailDate {
  /// - Parameter offset: seconds east of UTC of the sender's clock.
  static func text(_ moment: Instant, offset: Int) -> String {
    let (day, clock) = (moment.day(offset: offset), moment.clock(offset: offset))
    let (year, month, date) = day.parts
    let weekday = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][day.weekday - 1]
    let names = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let minutes = abs(offset) / 60
    let time = [clock.hour, clock.minute, clock.second].map(two).joined(separator: ":")
    let zone = (offset < 0 ? "-" : "+") + two(minutes / 60) + two(minutes % 60)
    return "\(weekday), \(two(date)) \(names[month - 1]) \(year) \(time) \(zone)"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
