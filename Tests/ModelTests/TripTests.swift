import Testing

@testable import Model

@Suite("a trip") struct TripTests {
  private var contents: Contents {
    var contents = Examples.contents
    var trip = Trip(id: "2026-12-shenzhen")
    trip.title = "Shenzhen"
    trip.from = Examples.day("2026-12-14")
    trip.to = Examples.day("2026-12-18")
    trip.contacts = ["li-wei"]
    contents.trips.put(trip)
    return contents
  }

  private func plan(_ contents: Contents, _ trip: Trip, on lane: TravelCheck.Lane) -> TripPlan {
    TripPlan(
      trip, contents: contents, platforms: Platforms(), calendar: .weekdays,
      checks: [TravelCheck(id: "T07", title: "Roaming", why: "", how: "", lane: lane)],
      world: Examples.world)
  }

  @Test("a check is open until its day and overdue after it")
  func lanes() throws {
    let trip = try #require(contents.trips["2026-12-shenzhen"])
    #expect(plan(contents, trip, on: .days14).readiness == .readyWithGaps)
    #expect(plan(contents, trip, on: .days30).readiness == .notReady)
  }

  @Test("a contact signed off is reviewed until what was looked at changes")
  func reopened() throws {
    var contents = contents
    var trip = try #require(contents.trips["2026-12-shenzhen"])
    let facts = ReviewedFacts(Examples.liWei, contents, Examples.digest)
    var review = Review()
    review.contact = "li-wei"
    review.outcome = .reviewed
    review.seen = facts.lines
    review.seenSHA256 = facts.sha256(Examples.digest)
    trip.reviews = [review]
    #expect(ReviewStanding("li-wei", trip, contents, Examples.world).state == .reviewed)
    var person = Examples.liWei
    person.accounts.append(Account(platform: "qq", handle: "12345"))
    contents.contacts.put(person)
    let standing = ReviewStanding("li-wei", trip, contents, Examples.world)
    #expect(standing.state == .reopened)
    #expect(standing.added == ["account · qq · 12345"])
  }

  @Test("what needs work needs a note")
  func note() {
    #expect(throws: ChangeProblem.missing(field: "note")) {
      try Change.review(
        ReviewContact(trip: "2026-12-shenzhen", contact: "li-wei", outcome: .needsWork)
      ).plan(on: contents, Examples.world)
    }
  }

  @Test("a tick of a check that has none cannot be taken away")
  func untick() {
    #expect(throws: ChangeProblem.nothingToChange) {
      try Change.tick(TickCheck(trip: "2026-12-shenzhen", check: "T07", isUndone: true))
        .plan(on: contents, Examples.world)
    }
  }
}
