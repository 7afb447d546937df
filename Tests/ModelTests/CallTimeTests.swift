import Model
import Testing

@Suite("when to call somebody")
struct CallTimeTests {
  private static let berlin = 3600
  private static let china = 8 * 3600

  private func contact(_ change: (inout Contact) -> Void = { _ in }) -> Contact {
    var contact = Contact(id: "li-wei")
    contact.region = .mainland
    change(&contact)
    return contact
  }

  private func call(
    _ contact: Contact, at now: String, calendar: WorkCalendar = .weekdays
  ) throws -> CallTime? {
    let now = try #require(Instant(now))
    let world = World(now: now, homeOffset: Self.berlin, digest: Digest { $0 })
    return CallTime(contact, calendar: calendar, world: world)
  }

  @Test("where both are at work it is now, until the first goes home")
  func now() throws {
    let call = try #require(try call(contact(), at: "2026-11-23T09:04:00Z"))
    #expect(call.start == Instant("2026-11-23T09:04:00Z"))
    #expect(call.end == Instant("2026-11-23T10:00:00Z"))
    #expect(call.isInOurHours)
  }

  @Test("after their evening it is the next morning of ours")
  func tomorrow() throws {
    let call = try #require(try call(contact(), at: "2026-11-23T10:00:00Z"))
    #expect(call.start == Instant("2026-11-24T08:00:00Z"))
  }

  @Test("holidays there are left out, make-up working days on a weekend here are theirs alone")
  func holidays() throws {
    let friday = try #require(Day("2026-11-27"))
    let off = Holiday(name: "Sample", nameZh: "", isOff: true)
    let year = HolidayYear(year: 2026, certainty: .official, days: [friday: off], source: "")
    let call = try #require(
      try call(
        contact(), at: "2026-11-26T12:00:00Z", calendar: WorkCalendar(years: [year])))
    #expect(call.start == Instant("2026-11-30T08:00:00Z"))
  }

  @Test("hours that never meet ours are named as theirs alone")
  func apart() throws {
    let early = contact { $0.hours = "06:00-09:00" }
    let call = try #require(try call(early, at: "2026-11-23T12:00:00Z"))
    #expect(call.start == Instant("2026-11-23T22:00:00Z"))
    #expect(!call.isInOurHours)
    #expect(call.offset == Self.china)
  }

  @Test("a clock that is not known has no moment", arguments: [Region?.none, .other])
  func unknown(region: Region?) throws {
    #expect(try call(contact { $0.region = region }, at: "2026-11-23T12:00:00Z") == nil)
  }

  @Test(
    "a region keeps its clock, a time zone of China names it", arguments: ["", "Asia/Shanghai"])
  func zone(name: String) {
    let there = contact {
      $0.region = name.isEmpty ? .taiwan : .other
      $0.timeZone = name
    }
    #expect(there.clockOffset == Self.china)
  }

  @Test(
    "hours are read as people write them",
    arguments: [("09:00-18:00", 540, 1080), ("9–18", 540, 1080), ("8：30～24:00", 510, 1440)])
  func hours(text: String, start: Int, end: Int) throws {
    let hours = try #require(WorkingHours(text))
    #expect((hours.start, hours.end) == (start, end))
  }

  @Test("what is no span of a day is none", arguments: ["", "9", "18-9", "9-25", "9:60-10", "a-b"])
  func noHours(text: String) { #expect(WorkingHours(text) == nil) }
}
