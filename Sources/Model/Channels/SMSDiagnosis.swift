/// What may be behind an SMS test that nobody answered. A network that is cut off is the last thing to
/// think of: there are seven causes before it, and most are mended by one question on another channel.
public enum SMSCause: String, CaseIterable, Hashable, Sendable {
  /// The number is not written as telephones take it, or is no mobile number of its country.
  case wrongNumber = "wrong-number"
  /// It went out at night or on a day off.
  case badTime = "bad-time"
  /// The subscriber has switched off messages from abroad.
  case overseasOff = "overseas-off"
  /// Carrier or phone took it for fraud.
  case filtered
  /// Our own contract or SIM card sends no SMS there.
  case ownPlan = "own-plan"
  /// It arrived, and whoever got it does not answer by SMS.
  case notUsed = "not-used"
  /// Only after all of these.
  case network
}

/// The causes that are left for one failed test, in the order in which to look at them.
public struct SMSDiagnosis: Equatable, Sendable {
  public struct Cause: Hashable, Sendable {
    public let cause: SMSCause
    /// Whether the book itself speaks for it: its own number, its own time.
    public let isLikely: Bool

    public init(_ cause: SMSCause, isLikely: Bool) {
      self.cause = cause
      self.isLikely = isLikely
    }

    /// What it is and what to do about it.
    public var phrase: Phrase { Phrase("sms-cause.\(cause.rawValue)") }
  }

  public let causes: [Cause]

  /// - Parameters:
  ///   - test: one that was sent by SMS and not answered.
  ///   - contact: whose it is.
  ///   - calendar: the working days there.
  public init(
    _ test: ChannelTest, of contact: Contact, calendar: WorkCalendar
  ) {
    let handle = contact.resolved(Channel(platform: test.platform, handle: test.handle)).handle
    let hasWorked = contact.tests.contains { other in
      other.platform == test.platform && other.answered != nil
        && contact.resolved(Channel(platform: other.platform, handle: other.handle)).handle
          == handle
    }
    let isOutside = test.from == .outside || test.from == .roaming
    let found = SMSCause.allCases.compactMap { cause -> Cause? in
      let isLikely: Bool
      switch cause {
      case .wrongNumber:
        isLikely = !Self.isUsual(handle)
        // A number that answered once is right.
        if hasWorked && !isLikely { return nil }
      case .badTime:
        isLikely = Self.isBadTime(test.sent, contact, calendar)
        if !isLikely { return nil }
      // A card of the country itself sends no messages from abroad.
      case .overseasOff, .ownPlan:
        if !isOutside { return nil }
        isLikely = false
      case .notUsed:
        if hasWorked { return nil }
        isLikely = false
      case .filtered, .network: isLikely = false
      }
      return Cause(cause, isLikely: isLikely)
    }
    causes = found.filter(\.isLikely) + found.filter { !$0.isLikely }
  }

  private static func isUsual(_ handle: String?) -> Bool {
    guard let number = handle.flatMap({ PhoneNumber($0) }) else { return false }
    return number.place != .mainland || number.isMainlandMobile
  }

  private static func isBadTime(
    _ sent: Instant?, _ contact: Contact, _ calendar: WorkCalendar
  ) -> Bool {
    guard let sent else { return false }
    // Where the clock is not known nothing is said of the hour.
    guard let region = contact.region, region != .other else { return false }
    let eastern = 8 * 3600
    return !Hours.awake.contains(sent.minute(offset: eastern))
      || !calendar.isWorkingDay(sent.day(offset: eastern))
  }
}
