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

  func reviewPage(_ contact: String, _ trip: Trip) -> ReviewPage? {
    ReviewPage(
      contact, trip, contents: contents,
      reach: reach,
      calendar: calendar, world: world, decisions: openDecisions)
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
