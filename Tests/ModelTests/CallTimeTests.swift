import Model
import Testing

@Suite("when to call somebody")
struct CallTimeTests {
  private static let china = 8 * 3600

  private func contact(_ change: (inout Contact) -> Void = { _ in }) -> Contact {
    var contact = Contact(id: "li-wei")
    contact.region = .mainland
    change(&contact)
    return contact
  }

  private static let zones = Zones { name -> (@Sendable (Instant) -> Int)? in
    guard name == "Europe/London" else { return nil }
    return { _ in 0 }
  }

  /// From Berlin in winter.
  private func call(
    _ contact: Contact, at now: String, calendar: WorkCalendar = .weekdays,
    hours: Hours = .caller, offset: Int = 3600
  ) throws -> CallTime? {
    CallTime(
      with: contact, now: try #require(Instant(now)),
      caller: CallTime.Caller(hours: hours) { _ in offset }, zones: Self.zones, calendar: calendar)
  }

  @Test("where both are at work it is now, until the first goes home")
  func now() throws {
    let call = try #require(try call(contact(), at: "2026-11-23T09:04:00Z"))
    #expect(call.isNow)
    #expect(call.start == Instant("2026-11-23T09:04:00Z"))
    #expect(call.end == Instant("2026-11-23T10:00:00Z"))
    #expect(call.isInOurHours)
  }

  @Test("after their evening it is the next morning of ours")
  func tomorrow() throws {
    let call = try #require(try call(contact(), at: "2026-11-23T10:00:00Z"))
    #expect(call.start == Instant("2026-11-24T08:00:00Z"))
    #expect(call.obstacle == .theirHours)
    #expect(
      call.phrase.arguments["here"] == "09:00" && call.phrase.arguments["start"] == "16:00")
  }

  @Test("their break at noon and our evening are no time to call")
  func breaks() throws {
    let noon = try #require(try call(contact(), at: "2026-11-23T04:30:00Z", offset: Self.china))
    #expect(noon.start == Instant("2026-11-23T05:30:00Z"))
    let morning = try #require(try call(contact(), at: "2026-11-23T01:30:00Z"))
    #expect(morning.obstacle == .ourNight)
  }

  @Test("hours of the book take the place of the usual ones")
  func ours() throws {
    let hours = try #require(Hours("7:30-16"))
    let early = try #require(try call(contact(), at: "2026-11-23T06:30:00Z", hours: hours))
    #expect(early.isNow)
    let usual = try #require(try call(contact(), at: "2026-11-23T07:30:00Z"))
    #expect(usual.obstacle == .ourHours)
  }

  @Test("holidays there are left out and named, weekends on either side too")
  func holidays() throws {
    let friday = try #require(Day("2026-11-27"))
    let off = Holiday(name: "Sample", nameZh: "", isOff: true)
    let year = HolidayYear(year: 2026, certainty: .official, days: [friday: off], source: "")
    let call = try #require(
      try call(
        contact(), at: "2026-11-27T08:30:00Z", calendar: WorkCalendar(years: [year])))
    #expect(call.start == Instant("2026-11-30T08:00:00Z"))
    #expect(call.obstacle == .holiday(off))
    let saturday = try #require(try self.call(contact(), at: "2026-11-28T08:30:00Z"))
    #expect(saturday.obstacle == .weekend)
  }

  @Test("hours that never meet ours are those in which we are awake, and said to be so")
  func apart() throws {
    let late = contact { $0.hours = "14:00-15:30" }
    let call = try #require(try call(late, at: "2026-11-23T12:00:00Z"))
    #expect(call.start == Instant("2026-11-24T07:00:00Z"))
    #expect(!call.isInOurHours)
    #expect(call.theirOffset == Self.china)
  }

  @Test("where they work while we sleep there is no moment")
  func never() throws {
    let early = contact { $0.hours = "06:00-09:00" }
    #expect(try call(early, at: "2026-11-23T12:00:00Z") == nil)
  }

  @Test("a clock that is not known has no moment")
  func unknown() throws {
    #expect(try call(contact { $0.region = .other }, at: "2026-11-23T12:00:00Z") == nil)
  }

  @Test(
    "a region keeps its clock, a time zone names it",
    arguments: [
      (Region.taiwan, "", china), (.other, "Asia/Shanghai", china), (.other, "Europe/London", 0),
      (nil, "", china), (.mainland, "Asia/Shangai", china),
    ] as [(Region?, String, Int)])
  func zone(region: Region?, name: String, offset: Int) {
    let there = contact {
      $0.region = region
      $0.timeZone = name
    }
    #expect(there.clock(Self.zones)?(Instant(seconds: 0)) == offset)
  }

  @Test(
    "hours are read as people write them",
    arguments: [
      ("09:00-18:00", [540..<1080]), ("9–18", [540..<1080]), ("8：30～24:00", [510..<1440]),
      ("9:00-12:00, 13:30-18:00", [540..<720, 810..<1080]), ("9点", []),
    ])
  func hours(text: String, spans: [Range<Int>]) {
    #expect(Hours(text)?.spans ?? [] == spans)
  }

  @Test("what is no span of a day is none", arguments: ["", "9", "18-9", "9-25", "9:60-10", "a-b"])
  func noHours(text: String) { #expect(Hours(text) == nil) }
}
