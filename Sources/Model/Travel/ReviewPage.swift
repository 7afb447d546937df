/// Everything that matters of one contact before a trip, on one page.
public struct ReviewPage: Equatable, Sendable {
  public let trip: Trip
  public let contact: Contact
  public let standing: ReviewStanding
  /// Agreements in force, in the order of the purposes.
  public let agreements: [ReviewedAgreement]
  /// Accounts that no agreement in force means.
  public let otherAccounts: [Route]
  /// For each network of the trip the newest test of any channel from there, in the
  /// order of `Network`.
  public let networks: [ReviewedNetwork]
  /// Open decisions, the one that is due first in front.
  public let decisions: [OpenDecision]
  public let deadlines: Deadlines
  /// Seconds east of UTC where the contact lives; nil where nobody knows.
  public let clockOffset: Int?
  /// Days of the trip on which nobody works there besides plain weekends, and make-up working days.
  public let holidays: [ReviewedHoliday]

  /// - Returns: nil where the book has no such contact.
  public init?(
    _ id: String, _ trip: Trip, contents: Contents, reach: Reach, calendar: WorkCalendar,
    world: World, zones: Zones, decisions: OpenDecisions? = nil
  ) {
    guard let contact = contents.contacts[id] else { return nil }
    let open = decisions ?? .lookingThrough(contents, world.digest)
    let routes = reach.routes(to: contact)
    let day = world.today
    self.trip = trip
    self.contact = contact
    standing = ReviewStanding(id, trip, contents, world, decisions: open)
    agreements = Purpose.allCases.flatMap { purpose in
      contact.agreements(for: purpose).map { ReviewedAgreement($0, contact, routes, on: day) }
    }
    let agreed = Set(agreements.map(\.channel))
    otherAccounts = routes.filter { $0.account != nil && !agreed.contains($0.channel) }
    let wanted = trip.networks.compactMap(Network.init(rawValue:))
    networks = Network.allCases.filter(wanted.contains)
      .map {
        ReviewedNetwork($0, contact, intervals: reach.intervals, now: reach.now, calendar: calendar)
      }
    let deadlines = Deadlines(calendar, contents.settings.intervals, today: day)
    self.deadlines = deadlines
    self.decisions = open.with(id).sorted {
      (deadlines.day($0.decision, $0.state)?.number ?? .max, $0.decision.id)
        < (deadlines.day($1.decision, $1.state)?.number ?? .max, $1.decision.id)
    }
    clockOffset = contact.clock(zones).map { $0(world.now) }
    holidays = Self.holidays(trip, calendar.calendar(in: contact.region))
  }

  private static func holidays(_ trip: Trip, _ calendar: WorkCalendar) -> [ReviewedHoliday] {
    guard let from = trip.from, let to = trip.to, from <= to else { return [] }
    // A trip of a year is a slip; its first months say enough.
    return (0...min(from.days(until: to), 100)).compactMap { step in
      let day = from.adding(days: step)
      return calendar.holiday(on: day).map { ReviewedHoliday(day: day, holiday: $0) }
    }
  }
}

/// An agreement with what has become of it.
public struct ReviewedAgreement: Equatable, Sendable {
  public let agreement: Agreement
  /// With the handle filled in.
  public let channel: Channel
  /// Days since it was agreed; nil where nobody wrote that down. Negative for a day to come.
  public let age: Int?
  public let isReviewDue: Bool
  /// nil where the contact has no such account.
  public let route: Route?
  /// For a backup: whether it fails with the channel for business, of the same company or system.
  public let failsWithBusiness: Bool
  /// The newest one of this channel.
  public let test: ChannelTest?
  public let account: Account?

  init(_ agreement: Agreement, _ contact: Contact, _ routes: [Route], on day: Day) {
    let channel = contact.resolved(agreement.channel)
    let route = routes.first { $0.channel == channel }
    let business = contact.agreements(for: .business).map { contact.resolved($0.channel) }
    let domains = routes.filter { business.contains($0.channel) }.map(\.domain)
    self.agreement = agreement
    self.channel = channel
    self.route = route
    age = agreement.agreedOn?.days(until: day)
    isReviewDue = agreement.reviewBy.map { $0 < day } ?? false
    failsWithBusiness =
      agreement.purpose == .backup && route.map { domains.contains($0.domain) } == true
    test = contact.lastTest(of: channel)
    account = contact.account(for: channel)
  }
}

/// How a contact was reached from one network.
public struct ReviewedNetwork: Equatable, Sendable {
  public let network: Network
  /// The newest one from there; nil where nothing was tried.
  public let test: ChannelTest?
  public let mark: ChannelMark

  public init(
    _ network: Network, _ contact: Contact, intervals: Intervals, now: Instant,
    calendar: WorkCalendar
  ) {
    self.network = network
    let newest = contact.tests.filter { $0.from == network }
      .max { ($0.sent?.seconds ?? .min) < ($1.sent?.seconds ?? .min) }
    test = newest
    mark = ChannelMark(
      newest, intervals: intervals, now: now, calendar: calendar.calendar(in: contact.region))
  }
}

public struct ReviewedHoliday: Equatable, Sendable {
  public let day: Day
  public let holiday: Holiday
}
