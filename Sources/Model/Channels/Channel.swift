/// One account of one contact, as an agreement or a test names it.
public struct Channel: Hashable, Sendable {
  public let platform: String
  public let handle: String?

  public init(platform: String, handle: String?) {
    self.platform = platform
    self.handle = handle
  }

  /// Reads `wechat` and `wechat:liwei_hq`.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let platform = parts.first, !platform.isEmpty else { return nil }
    self.init(
      platform: platform.lowercased(),
      handle: parts.count > 1 && !parts[1].isEmpty ? String(parts[1]) : nil)
  }
}

extension Contact {
  /// The account that a channel means: the one with its handle, else the preferred one on the
  /// platform, else the first there.
  public func account(for channel: Channel) -> Account? {
    accountPlace(channel.platform, channel.handle).map { accounts[$0] }
  }

  /// The same, its place in `accounts`.
  func accountPlace(_ platform: String, _ handle: String?) -> Int? {
    var first: Int?
    for place in accounts.indices where accounts[place].platform == platform {
      if let handle {
        if accounts[place].handle == handle { return place }
      } else {
        if accounts[place].preferred == true { return place }
        first = first ?? place
      }
    }
    return first
  }

  /// The same channel with the handle that it means filled in where there is one.
  public func resolved(_ channel: Channel) -> Channel {
    if channel.handle != nil { return channel }
    let account = accountPlace(channel.platform, nil)
    return Channel(
      platform: channel.platform, handle: account.flatMap { accounts[$0].handle })
  }

  /// Agreements in force for a purpose, in the order of the file (for `backup` the order to try).
  public func agreements(for purpose: Purpose) -> [Agreement] {
    agreements.filter { $0.purpose == purpose && $0.isInForce }
  }

  /// The newest test of a channel, from one of these networks; of several of one moment the last in the
  /// file.
  public func lastTest(
    of channel: Channel, where fits: ((ChannelTest) -> Bool)? = nil
  ) -> ChannelTest? {
    lastTestPlace(of: resolved(channel), where: fits).map { tests[$0] }
  }

  /// The same of a channel whose handle is filled in, its place in `tests`. A test that names no handle
  /// is one of the account that is meant then, or of whatever was agreed where no account is known.
  func lastTestPlace(of channel: Channel, where fits: ((ChannelTest) -> Bool)? = nil) -> Int? {
    var newest: (place: Int, sent: Int64)?
    for place in tests.indices where tests[place].platform == channel.platform {
      if let handle = tests[place].handle {
        if handle != channel.handle { continue }
      } else if let account = accountPlace(channel.platform, nil),
        accounts[account].handle != channel.handle
      {
        continue
      }
      if let fits, !fits(tests[place]) { continue }
      let sent = tests[place].sent?.seconds ?? .min
      if sent >= newest?.sent ?? .min { newest = (place, sent) }
    }
    return newest?.place
  }
}

extension Agreement {
  public var channel: Channel { Channel(platform: platform, handle: handle) }
}

/// China Standard Time, in seconds east of UTC: the whole country, all year (tzdata, since 1991).
public let chinaOffset = 8 * 3600

/// What is known of a channel, from best to worst.
public enum ChannelMark: String, CaseIterable, Hashable, Sendable {
  /// The last test was answered within the interval of the book.
  case tested
  /// Never tested, or too long ago, or still waiting for the answer.
  case untested
  /// The last test had no answer in time.
  case failed
  /// The platform is blocked where the contact lives, or has been switched off.
  case blocked
}

extension Contact {
  /// - Parameter calendar: the working days in which an answer is waited for; those of the mainland
  ///   count for contacts there, plain weekdays for the others.
  public func mark(
    of channel: Channel, platforms: Platforms, intervals: Intervals, now: Instant,
    calendar: WorkCalendar
  ) -> ChannelMark {
    let channel = resolved(channel)
    if platforms.mainland(of: channel)?.cutsOff(region) == true { return .blocked }
    return mark(
      ofTest: lastTestPlace(of: channel), intervals: intervals, now: now, calendar: calendar)
  }

  /// What a test says, by its place in `tests`, without copies of test and calendar.
  func mark(
    ofTest test: Int?, intervals: Intervals, now: Instant, calendar: WorkCalendar
  ) -> ChannelMark {
    guard let test, let sent = tests[test].sent else { return .untested }
    return ChannelMark(
      sent: sent, isAnswered: tests[test].answered != nil, isGivenUp: tests[test].noAnswer == true,
      intervals: intervals, now: now
    ) { calendar.calendar(in: region).workingDays(from: $0, to: $1) }
  }
}

extension MainlandState {
  /// Whether nobody who lives there is reached: blocked there, or switched off for good.
  func cutsOff(_ region: Region?) -> Bool {
    self == .retired || (self == .blocked && region == .mainland)
  }
}

extension Platforms {
  /// The state in mainland China of a platform, of a mailbox that of its provider; nil for a platform
  /// that the catalogue lacks.
  func mainland(of channel: Channel) -> MainlandState? {
    guard let place = place(of: channel.platform) else { return nil }
    if let handle = channel.handle, !all[place].mailProviders.isEmpty,
      let provider = all[place].mailProvider(of: handle)
    {
      return provider.mainland
    }
    return all[place].mainland
  }
}

extension ChannelMark {
  /// What the newest test of a channel says of it.
  ///
  /// - Parameter calendar: the working days in which an answer is waited for, on China's clock.
  public init(
    _ test: ChannelTest?, intervals: Intervals, now: Instant, calendar: WorkCalendar
  ) {
    guard let test, let sent = test.sent else {
      self = .untested
      return
    }
    self.init(
      sent: sent, isAnswered: test.answered != nil, isGivenUp: test.noAnswer == true,
      intervals: intervals, now: now
    ) { calendar.workingDays(from: $0, to: $1) }
  }

  /// - Parameter workingDays: asked for where no answer came.
  init(
    sent: Instant, isAnswered: Bool, isGivenUp: Bool, intervals: Intervals, now: Instant,
    workingDays: (Day, Day) -> Int
  ) {
    if isAnswered {
      let daysAgo = (now.seconds - sent.seconds) / 86_400
      self = daysAgo <= Int64(intervals.retest) ? .tested : .untested
    } else if isGivenUp {
      self = .failed
    } else {
      let waited = workingDays(sent.day(offset: chinaOffset), now.day(offset: chinaOffset))
      self = waited > intervals.answer ? .failed : .untested
    }
  }
}
