import Model
import Testing

@Suite("what is to be done today")
struct DayPlanTests {
  private static let checks = [
    TravelCheck(id: "T26", title: "Passport", why: "", how: "", lane: .days45),
    TravelCheck(id: "T18", title: "Hotel code", why: "", how: "", lane: .dayOne),
    TravelCheck(id: "T27", title: "Clean up", why: "", how: "", lane: .after),
  ]

  private func contents() -> Contents {
    var contents = Contents()
    for id in ["li-wei", "chen-yu"] {
      var contact = Contact(id: id)
      contact.name = id
      contact.region = .mainland
      contact.accounts = [Account(platform: "wechat", handle: "\(id)_1")]
      contact.agreements = [Agreement(purpose: .business, platform: "wechat")]
      contents.contacts.put(contact)
      var decision = Decision(id: "price-\(id)")
      decision.title = "Price"
      decision.contacts = [id]
      decision.confirmBy = Day("2026-12-01")
      contents.decisions.put(decision)
    }
    var trip = Trip(id: "shenzhen")
    trip.title = "Shenzhen"
    trip.from = Day("2026-12-14")
    trip.to = Day("2026-12-18")
    trip.cities = ["Shenzhen", "Dongguan"]
    trip.travellers = ["anna"]
    trip.contacts = ["li-wei"]
    trip.networks = ["roaming", "hotel-wifi"]
    contents.trips.put(trip)
    return contents
  }

  private func plan(_ day: String, staff: String? = nil) throws -> DayPlan {
    let now = Instant(try #require(Day(day)), hour: 3, minute: 0)
    let world = World(now: now, homeOffset: 3600, staff: staff, digest: Digest { $0 })
    return DayPlan(
      contents(), platforms: Platforms(), calendar: .weekdays, checks: Self.checks, zones: .none,
      world: world)
  }

  @Test("on a trip it is the clock of China, in the cities of the trip")
  func place() throws {
    let plan = try plan("2026-12-15")
    #expect(plan.here.cities == ["Shenzhen", "Dongguan"])
    #expect(plan.here.offset == 8 * 3600)
    #expect(plan.trip?.id == "shenzhen")
  }

  @Test("on a trip the tests from its networks come first, each day until they are answered")
  func tests() throws {
    for day in ["2026-12-14", "2026-12-16"] {
      let first = try #require(try plan(day).items(.today).first)
      #expect(first.kind == .test)
      #expect(first.channel == Channel(platform: "wechat", handle: "li-wei_1"))
    }
  }

  @Test("on a trip checks of the days before departure are left aside, those of the road are not")
  func checks() throws {
    let plan = try plan("2026-12-15")
    #expect(plan.items.compactMap(\.check) == ["T18", "T27"])
    #expect(plan.left.compactMap(\.check) == ["T26"])
  }

  @Test("on a trip what is late with people whom it does not name is counted, not listed")
  func others() throws {
    let plan = try plan("2026-12-15")
    let decisions = plan.items.filter { $0.kind == .decision }.map(\.subject.id)
    #expect(decisions == ["price-li-wei"])
    #expect(plan.leftPhrases.map(\.key) == ["today.left-checks", "today.left-others"])
    #expect(plan.leftPhrases.last?.arguments["n"] == "1")
  }

  @Test("at home nothing is left aside, also for who stays there during a trip")
  func home() throws {
    for plan in [try plan("2026-12-13"), try plan("2026-12-15", staff: "mei")] {
      #expect(plan.left.isEmpty && plan.here.cities.isEmpty)
      #expect(plan.items.filter { $0.kind == .decision }.count == 2)
    }
  }

  @Test("the first and the last day of a trip belong to it, the next does not")
  func days() throws {
    #expect(try plan("2026-12-14").trip != nil)
    #expect(try plan("2026-12-18").trip != nil)
    #expect(try plan("2026-12-19").trip == nil)
  }
}
