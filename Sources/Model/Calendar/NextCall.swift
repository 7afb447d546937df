/// The next moment at which both sides can talk.
public struct NextCall: Equatable, Sendable {
  /// Why it is not now.
  public enum Obstacle: Equatable, Sendable {
    case holiday(Holiday)
    case weekend
    /// Outside of their working hours.
    case theirHours
    /// Between 21:30 and 08:00 where they are.
    case theirNight
    /// Between 21:30 and 08:00 where we are.
    case ourNight
  }

  public let at: Instant
  /// Seconds east of UTC of their clock at that moment.
  public let theirOffset: Int
  /// nil where it is now.
  public let obstacle: Obstacle?

  public var isNow: Bool { obstacle == nil }

  /// Looks for it in steps of a quarter of an hour, thirty days ahead.
  ///
  /// - Parameters:
  ///   - ours: the clock where the caller is.
  ///   - calendar: of the mainland; the contact's region decides what of it counts.
  /// - Returns: nil where nobody knows the contact's clock, or where no moment fits.
  public init?(
    with contact: Contact, now: Instant, ours: (Instant) -> Int, zones: Zones,
    calendar: WorkCalendar
  ) {
    guard let theirs = contact.clock(zones) else { return nil }
    let sides = Sides(
      theirs: theirs, hours: contact.hours.flatMap { Hours($0) } ?? .office,
      calendar: calendar.calendar(in: contact.region))
    let obstacle = sides.obstacle(now, ours: ours(now))
    self.obstacle = obstacle
    if obstacle == nil {
      (at, theirOffset) = (now, theirs(now))
      return
    }
    let step: Int64 = 15 * 60
    var moment = now.adding(seconds: step - ((now.seconds % step) + step) % step)
    for _ in 0..<(30 * 24 * 4) {
      if sides.obstacle(moment, ours: ours(moment)) == nil {
        (at, theirOffset) = (moment, theirs(moment))
        return
      }
      moment = moment.adding(seconds: step)
    }
    return nil
  }

  public var phrase: Phrase {
    let clock = at.clock(offset: theirOffset)
    let day = at.day(offset: theirOffset)
    let arguments = [
      "day": day.description, "time": "\(Digits.text(clock.hour)):\(Digits.text(clock.minute))",
    ]
    switch obstacle {
    case nil: return Phrase("next-call.now", arguments)
    case .holiday(let holiday):
      let name = holiday.name.isEmpty ? holiday.nameZh : holiday.name
      return Phrase("next-call.holiday", arguments.merging(["name": name]) { old, _ in old })
    case .weekend: return Phrase("next-call.weekend", arguments)
    case .theirHours: return Phrase("next-call.their-hours", arguments)
    case .theirNight: return Phrase("next-call.their-night", arguments)
    case .ourNight: return Phrase("next-call.our-night", arguments)
    }
  }
}

/// What keeps the two sides from talking at a moment.
private struct Sides {
  let theirs: (Instant) -> Int
  let hours: Hours
  let calendar: WorkCalendar

  func obstacle(_ moment: Instant, ours: Int) -> NextCall.Obstacle? {
    let offset = theirs(moment)
    let day = moment.day(offset: offset)
    let minute = moment.minute(offset: offset)
    if !calendar.isWorkingDay(day) {
      return calendar.holiday(on: day).map { .holiday($0) } ?? .weekend
    }
    if !Hours.awake.contains(minute) { return .theirNight }
    if !hours.contains(minute) { return .theirHours }
    return Hours.awake.contains(moment.minute(offset: ours)) ? nil : .ourNight
  }
}
