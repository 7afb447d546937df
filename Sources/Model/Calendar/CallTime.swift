/// When to call somebody: the next stretch of time in which both sides are at work, or at least awake.
public struct CallTime: Equatable, Sendable {
  /// Why it is not now.
  public enum Obstacle: Equatable, Sendable {
    case holiday(Holiday)
    case weekend
    /// Outside of their working hours.
    case theirHours
    /// Outside of `Hours.awake` where they are.
    case theirNight
    /// Outside of our working hours, or our weekend.
    case ourHours
    /// Outside of `Hours.awake` where we are.
    case ourNight
  }

  /// The one who calls.
  public struct Caller: Sendable {
    /// Seconds east of UTC at a moment.
    public let clock: @Sendable (Instant) -> Int
    public let hours: Hours

    public init(hours: Hours = .caller, clock: @escaping @Sendable (Instant) -> Int) {
      self.hours = hours
      self.clock = clock
    }

    /// Us, at home or, while a trip is on, in China.
    public init(_ settings: Settings, isOnTrip: Bool, world: World, zones: Zones) {
      let offset = isOnTrip ? chinaOffset : world.homeOffset
      let rule = isOnTrip ? nil : settings.homeTimeZone.flatMap(zones.rule)
      self.init(hours: settings.callHours) { moment in rule?(moment) ?? offset }
    }
  }

  /// Not before the moment of asking.
  public let start: Instant
  public let end: Instant
  /// Whether we are at work then as well.
  public let isInOurHours: Bool
  /// Seconds east of UTC of either clock at the start.
  public let theirOffset: Int
  public let ourOffset: Int
  /// nil where it is now.
  public let obstacle: Obstacle?

  public var isNow: Bool { obstacle == nil }

  /// Looks three weeks ahead for hours in which both work: on a working day of their calendar and from
  /// Monday to Friday on ours. Where there are none, for hours in which they work and we are awake.
  ///
  /// - Parameter calendar: of the mainland; the contact's region decides what of it counts.
  /// - Returns: nil where nobody knows the contact's clock, or where no moment fits.
  public init?(
    with contact: Contact, now: Instant, caller: Caller, zones: Zones, calendar: WorkCalendar
  ) {
    guard let clock = contact.clock(zones) else { return nil }
    let sides = Sides(
      clock: clock, hours: contact.hours.flatMap { Hours($0) } ?? .office,
      calendar: calendar.calendar(in: contact.region), caller: caller)
    let shared = sides.next(from: now, ours: caller.hours, onWeekdays: true)
    guard let span = shared ?? sides.next(from: now, ours: .awake, onWeekdays: false) else {
      return nil
    }
    start = Instant(seconds: span.lowerBound)
    end = Instant(seconds: span.upperBound)
    isInOurHours = shared != nil
    theirOffset = clock(start)
    ourOffset = caller.clock(start)
    obstacle = start <= now ? nil : sides.obstacle(now)
  }

  /// `call on 2026-11-24, 16:00–18:00 their time (09:00 here): …`
  public var phrase: Phrase {
    let here = Self.time(start, ourOffset)
    let there = Self.time(start, theirOffset)
    var arguments = [
      "day": start.day(offset: theirOffset).description, "start": there,
      "end": Self.time(end, theirOffset), "here": here,
    ]
    let key: String
    switch obstacle {
    case nil: return Phrase(isInOurHours ? "call.now" : "call.now-theirs", arguments)
    case .holiday(let holiday):
      arguments["name"] = holiday.name.isEmpty ? holiday.nameZh : holiday.name
      key = "holiday"
    case .weekend: key = "weekend"
    case .theirHours: key = "their-hours"
    case .theirNight: key = "their-night"
    case .ourHours: key = "our-hours"
    case .ourNight: key = "our-night"
    }
    // Two clocks that show the same need one of them only.
    return Phrase(here == there ? "call.\(key)" : "call.\(key)-here", arguments)
  }

  private static func time(_ moment: Instant, _ offset: Int) -> String {
    let clock = moment.clock(offset: offset)
    return "\(Digits.text(clock.hour)):\(Digits.text(clock.minute))"
  }
}

/// Both ends of a call.
private struct Sides {
  let clock: (Instant) -> Int
  let hours: Hours
  let calendar: WorkCalendar
  let caller: CallTime.Caller

  /// Their next working hours within these of ours, in seconds from 1970.
  func next(from now: Instant, ours: Hours, onWeekdays: Bool) -> Range<Int64>? {
    let today = now.day(offset: clock(now))
    for ahead in 0..<21 {
      let day = today.adding(days: ahead)
      guard calendar.isWorkingDay(day) else { continue }
      let theirs = hours.ranges(on: day, clock)
      let near = (-1...1).map { day.adding(days: $0) }.filter { !onWeekdays || $0.weekday <= 5 }
      let both = theirs.flatMap { span in
        near.flatMap { ours.ranges(on: $0, caller.clock) }.map { span.clamped(to: $0) }
      }
      .map { max($0.lowerBound, now.seconds)..<max($0.upperBound, now.seconds) }
      .filter { !$0.isEmpty }
      if let first = both.min(by: { $0.lowerBound < $1.lowerBound }) { return first }
    }
    return nil
  }

  /// What is in the way at a moment at which a call does not fit.
  func obstacle(_ moment: Instant) -> CallTime.Obstacle {
    let offset = clock(moment)
    let day = moment.day(offset: offset)
    let minute = moment.minute(offset: offset)
    if !calendar.isWorkingDay(day) {
      return calendar.holiday(on: day).map { .holiday($0) } ?? .weekend
    }
    if !Hours.awake.contains(minute) { return .theirNight }
    if !hours.contains(minute) { return .theirHours }
    return Hours.awake.contains(moment.minute(offset: caller.clock(moment))) ? .ourHours : .ourNight
  }
}

extension Hours {
  /// The hours of one day as seconds from 1970.
  fileprivate func ranges(on day: Day, _ clock: (Instant) -> Int) -> [Range<Int64>] {
    // Clocks change at night, when nobody calls: that of noon holds for the hours of the day.
    let midnight = Instant(
      day, hour: 0, minute: 0, offset: clock(Instant(day, hour: 12, minute: 0)))
    return spans.map { span in
      let start = midnight.adding(seconds: Int64(span.lowerBound) * 60).seconds
      return start..<max(start, midnight.adding(seconds: Int64(span.upperBound) * 60).seconds)
    }
  }
}
