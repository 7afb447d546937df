/// How contacts can be reached, as far as the catalogue, the agreements and the tests tell.
///
/// Made once for a book, then asked for one contact after the other: the routes of a contact depend on
/// nothing but that contact, so that a screen computes anew only what was changed.
public struct Reach: Sendable {
  let facts: PlatformReach
  let intervals: Intervals
  let now: Instant
  let calendar: WorkCalendar

  /// - Parameter calendar: the working days of the mainland, in which an answer is waited for.
  public init(
    platforms: Platforms, intervals: Intervals, now: Instant, calendar: WorkCalendar
  ) {
    self.calendar = calendar
    facts = PlatformReach(platforms)
    self.intervals = intervals
    self.now = now
  }

  private init(
    _ facts: PlatformReach, _ intervals: Intervals, _ now: Instant, _ calendar: WorkCalendar
  ) {
    self.calendar = calendar
    self.facts = facts
    self.intervals = intervals
    self.now = now
  }

  /// The same at another moment: what is known of the platforms is kept.
  public func at(_ now: Instant) -> Reach {
    Reach(facts, intervals, now, calendar)
  }

  /// Every way to reach a contact, in the order in which they would be tried: business, the backups
  /// in their order, urgent, formal, personal, then accounts that nobody agreed to use. Each channel
  /// stands there once.
  public func routes(to contact: Contact) -> [Route] {
    var routes: [Route] = []
    routes.reserveCapacity(contact.accounts.count + 1)
    for purpose in Self.order {
      for place in contact.agreements.indices
      where contact.agreements[place].purpose == purpose && contact.agreements[place].isInForce {
        let account = contact.accountPlace(
          contact.agreements[place].platform, contact.agreements[place].handle)
        let channel = Channel(
          platform: contact.agreements[place].platform,
          handle: contact.agreements[place].handle
            ?? account.flatMap { contact.accounts[$0].handle })
        if routes.contains(where: { $0.channel == channel }) { continue }
        routes.append(
          route(contact, channel, account: account, agreement: place, purpose: purpose))
      }
    }
    for place in contact.accounts.indices {
      let channel = Channel(
        platform: contact.accounts[place].platform, handle: contact.accounts[place].handle)
      if routes.contains(where: { $0.channel == channel }) { continue }
      routes.append(route(contact, channel, account: place, agreement: nil, purpose: nil))
    }
    return routes
  }

  private static let order: [Purpose] = [.business, .backup, .urgent, .formal, .personal]

  private func route(
    _ contact: Contact, _ channel: Channel, account: Int?, agreement: Int?, purpose: Purpose?
  ) -> Route {
    let fact = facts[channel]
    var needs = fact.needs
    if fact.mainland == .blocked { needs.insert(.vpn) }
    let test = contact.lastTestPlace(of: channel)
    let isBlocked = fact.mainland.cutsOff(contact.region)
    return Route(
      channel: channel, account: account, agreement: agreement, purpose: purpose,
      domain: fact.domain, needs: needs,
      mark: isBlocked
        ? .blocked
        : contact.mark(ofTest: test, intervals: intervals, now: now, calendar: calendar),
      test: test, mainland: fact.mainland, kind: fact.kind, isPaper: fact.isPaper)
  }
}
