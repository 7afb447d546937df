import Checks
import Model

/// What the book knows of a trip, worked out once for each change and day.
extension Desk {
  func plan(_ trip: Trip) -> TripPlan {
    if plansDay == world.today, let plan = plans[trip.id] { return plan }
    return TripPlan(
      trip, contents: contents, platforms: platforms, calendar: calendar, checks: travelList,
      world: world, decisions: openDecisions)
  }

  mutating func preparePlans(of trips: [String]) {
    if plansDay != world.today {
      plans = [:]
      plansDay = world.today
    }
    for id in trips where plans[id] == nil {
      if let trip = contents.trips[id] { plans[id] = plan(trip) }
    }
  }

  /// What is to be done today. Looks through the whole book.
  var dayPlan: DayPlan {
    DayPlan(
      contents, platforms: platforms, calendar: calendar, checks: travelList, zones: zones,
      world: world, decisions: openDecisions, state: state)
  }

  /// When to call somebody, from home or from where the trip that is on has led.
  func callTime(_ contact: Contact) -> CallTime? {
    let caller = CallTime.Caller(
      contents.settings, isOnTrip: tripUnderWay != nil, world: world, zones: zones)
    return CallTime(
      with: contact, now: world.now, caller: caller, zones: zones, calendar: calendar)
  }

  /// The trip on which the user is.
  var tripUnderWay: Trip? { DayPlan.tripUnderWay(contents.trips, world) }

  func reviewPage(_ contact: String, _ trip: Trip) -> ReviewPage? {
    ReviewPage(
      contact, trip, contents: contents,
      reach: reach,
      calendar: calendar, world: world, zones: zones, decisions: openDecisions)
  }

  /// What the rules found about a contact, then about its open decisions.
  func findings(about contact: String) -> [Finding] {
    let own = findingsAbout[RecordID(.contact, contact)] ?? []
    let decisions = openDecisions.with(contact).sorted { $0.decision.id < $1.decision.id }
      .flatMap { findingsAbout[$0.decision.recordID] ?? [] }
    return own + decisions
  }

  /// About the trip itself and everybody whom it names, the gravest first.
  func findings(of trip: Trip) -> [Finding] {
    var seen = Set<Finding>()
    let all = (findingsAbout[trip.recordID] ?? []) + trip.contacts.flatMap(findings)
    let once = all.filter { seen.insert($0).inserted }
    return Severity.allCases.reversed().flatMap { severity in
      once.filter { $0.severity == severity }
    }
  }
}
