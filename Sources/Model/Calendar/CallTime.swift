/// When to call somebody: the next stretch of time in which they are at work.
public struct CallTime: Equatable, Sendable {
  /// Not before the moment of asking.
  public let start: Instant
  public let end: Instant
  /// Whether we are at work then as well.
  public let isInOurHours: Bool
  /// Seconds east of UTC of their clock.
  public let offset: Int

  /// The next stretch in which both sides are at work, on a working day of their calendar and from
  /// Monday to Friday on ours; where no hours are shared within three weeks, the next of theirs.
  ///
  /// Our clock is taken to stay as it is: around a change to or from summer time it can be an hour
  /// off.
  ///
  /// - Returns: nil where their clock is not known, or they do not work within three weeks.
  public init?(
    _ contact: Contact, calendar: WorkCalendar, world: World, ours: WorkingHours = .usual
  ) {
    guard let offset = contact.clockOffset else { return nil }
    let hours = contact.hours.flatMap(WorkingHours.init) ?? .usual
    let calendar = calendar.calendar(in: contact.region)
    let today = world.now.day(offset: offset)
    var theirs: Range<Int64>?
    for ahead in 0..<21 {
      let day = today.adding(days: ahead)
      guard calendar.isWorkingDay(day) else { continue }
      let open = hours.span(on: day, offset: offset)
      guard open.upperBound > world.now.seconds else { continue }
      let left = max(open.lowerBound, world.now.seconds)..<open.upperBound
      theirs = theirs ?? left
      for near in -1...1 {
        let ourDay = day.adding(days: near)
        guard ourDay.weekday <= 5 else { continue }
        let both = left.clamped(to: ours.span(on: ourDay, offset: world.homeOffset))
        if both.isEmpty { continue }
        self.init(both, isInOurHours: true, offset)
        return
      }
    }
    guard let theirs else { return nil }
    self.init(theirs, isInOurHours: false, offset)
  }

  private init(_ span: Range<Int64>, isInOurHours: Bool, _ offset: Int) {
    start = Instant(seconds: span.lowerBound)
    end = Instant(seconds: span.upperBound)
    self.isInOurHours = isInOurHours
    self.offset = offset
  }
}

extension WorkingHours {
  fileprivate func span(on day: Day, offset: Int) -> Range<Int64> {
    let midnight = Instant(day, hour: 0, minute: 0, offset: offset)
    let first = midnight.adding(seconds: Int64(start) * 60).seconds
    return first..<max(first, midnight.adding(seconds: Int64(end) * 60).seconds)
  }
}

extension Contact {
  /// Seconds east of UTC of the person's clock. China has had one time zone without summer time since
  /// 1992, and Hong Kong, Macao and Taiwan keep the same; nil where it is not known.
  public var clockOffset: Int? {
    if let timeZone, !timeZone.isEmpty {
      return Self.chinaTime.contains(timeZone) ? 8 * 3600 : nil
    }
    return region == .other || region == nil ? nil : 8 * 3600
  }

  private static let chinaTime: Set<String> = [
    "Asia/Shanghai", "Asia/Chongqing", "Asia/Chungking", "Asia/Harbin", "Asia/Hong_Kong",
    "Asia/Macau", "Asia/Macao", "Asia/Taipei", "PRC", "Hongkong", "ROC",
  ]
}
