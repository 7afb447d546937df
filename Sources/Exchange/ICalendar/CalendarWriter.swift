public import Model

/// Writes iCalendar (RFC 5545).
public struct CalendarWriter {
  /// One event of whole days.
  public struct Event: Equatable, Sendable {
    /// The same for the same thing at every writing, so that a calendar replaces rather than doubles.
    public var uid: String
    public var from: Day
    /// The last day, not the one after it.
    public var to: Day
    public var summary: String
    public var description = ""
    public var location = ""
    /// Days before its beginning to remind; nil for none.
    public var alarm: Int?

    public init(uid: String, from: Day, to: Day, summary: String) {
      self.uid = uid
      self.from = from
      self.to = to
      self.summary = summary
    }
  }

  private let stamp: Instant

  /// - Parameter stamp: when the calendar is made.
  public init(stamp: Instant) { self.stamp = stamp }

  /// The calendar, its lines ended by CR LF and folded at 75 octets. Times mean China's clocks.
  public func text(_ events: [Event]) -> String {
    var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Haode//Travel brief//EN"]
    lines += ["CALSCALE:GREGORIAN", "X-WR-TIMEZONE:Asia/Shanghai"]
    lines += Self.china
    lines += events.flatMap(event)
    lines.append("END:VCALENDAR")
    return lines.map { LineFold.folded($0) + "\r\n" }.joined()
  }

  private func event(_ event: Event) -> [String] {
    var lines = ["BEGIN:VEVENT", "UID:\(Self.escaped(event.uid))", "DTSTAMP:\(Self.moment(stamp))"]
    lines.append("DTSTART;VALUE=DATE:\(Self.date(event.from))")
    lines.append("DTEND;VALUE=DATE:\(Self.date(max(event.from, event.to).adding(days: 1)))")
    lines.append("SUMMARY:\(Self.escaped(event.summary))")
    if !event.description.isEmpty {
      lines.append("DESCRIPTION:\(Self.escaped(event.description))")
    }
    if !event.location.isEmpty { lines.append("LOCATION:\(Self.escaped(event.location))") }
    lines.append("TRANSP:TRANSPARENT")
    if let days = event.alarm {
      // Nine in the morning in China on the day wanted, as a moment: all-day events have no zone.
      let ring = Instant(event.from.adding(days: -days), hour: 9, minute: 0, offset: 8 * 3600)
      lines += ["BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:\(Self.escaped(event.summary))"]
      lines += ["TRIGGER;VALUE=DATE-TIME:\(Self.moment(ring))", "END:VALARM"]
    }
    lines.append("END:VEVENT")
    return lines
  }

  /// One time all year since 1991.
  private static let china = [
    "BEGIN:VTIMEZONE", "TZID:Asia/Shanghai", "BEGIN:STANDARD", "DTSTART:19910915T000000",
    "TZOFFSETFROM:+0800", "TZOFFSETTO:+0800", "TZNAME:CST", "END:STANDARD", "END:VTIMEZONE",
  ]

  private static func date(_ day: Day) -> String { day.description.filter { $0 != "-" } }

  private static func moment(_ instant: Instant) -> String {
    instant.description.filter { $0 != "-" && $0 != ":" }
  }

  /// TEXT of RFC 5545; control characters are not allowed in it.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": result += "\\" + String(scalar)
      case "\n": result += "\\n"
      case "\r": break
      default: result.unicodeScalars.append(HTMLText.isForbidden(scalar) ? " " : scalar)
      }
    }
    return result
  }
}
