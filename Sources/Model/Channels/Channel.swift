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
    let there = accounts.filter { $0.platform == channel.platform }
    if let handle = channel.handle { return there.first { $0.handle == handle } }
    return there.first { $0.preferred == true } ?? there.first
  }

  /// The same channel with the handle that it means filled in where there is one.
  public func resolved(_ channel: Channel) -> Channel {
    Channel(
      platform: channel.platform, handle: channel.handle ?? account(for: channel)?.handle)
  }

  /// Agreements in force for a purpose, in the order of the file (for `backup` the order to try).
  public func agreements(for purpose: Purpose) -> [Agreement] {
    agreements.filter { $0.purpose == purpose && $0.isInForce }
  }

  /// The newest test of a channel, from one of these networks.
  public func lastTest(
    of channel: Channel, where fits: (ChannelTest) -> Bool = { _ in true }
  ) -> ChannelTest? {
    let wanted = resolved(channel)
    return
      tests
      .filter { resolved(Channel(platform: $0.platform, handle: $0.handle)) == wanted && fits($0) }
      .max { ($0.sent ?? Instant(seconds: .min)) < ($1.sent ?? Instant(seconds: .min)) }
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
    if platforms.mainland(of: resolved(channel))?.cutsOff(region) == true { return .blocked }
    return ChannelMark(
      lastTest(of: channel), intervals: intervals, now: now, calendar: calendar.calendar(in: region)
    )
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
    guard let platform = self[channel.platform] else { return nil }
    return channel.handle.flatMap { platform.mailProvider(of: $0)?.mainland } ?? platform.mainland
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
