import Testing

@testable import Model

@Suite("days and instants")
struct DayTests {
  @Test(
    "a day is written as it was read",
    arguments: ["0001-01-01", "1969-12-31", "2024-02-29", "2026-11-23", "9999-12-31"])
  func roundTrip(text: String) {
    #expect(Day(text)?.description == text)
  }

  @Test(
    "what is no date is refused",
    arguments: [
      "", "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-11-31", "0000-01-01",
      "2026-1-1", "2026/11/23", "26-11-23", "2026-11-23x", "２０２６-11-23", "-026-01-01",
    ])
  func refused(text: String) {
    #expect(Day(text) == nil)
  }

  @Test("every day of four hundred years comes back from its number")
  func everyDay() throws {
    let start = try #require(Day("1999-12-31"))
    for number in start.number..<(start.number + 146_097) {
      let day = try #require(Day(number: number))
      let (year, month, dayOfMonth) = day.parts
      #expect(Day(year: year, month: month, day: dayOfMonth) == day)
    }
  }

  @Test("the weekday of 2026-11-23 is a Monday and repeats after seven days")
  func weekday() throws {
    let monday = try #require(Day("2026-11-23"))
    #expect((0..<8).map { monday.adding(days: $0).weekday } == [1, 2, 3, 4, 5, 6, 7, 1])
    #expect(monday.adding(days: -1).weekday == 7)
    #expect(try #require(Day("1969-12-31")).weekday == 3)
  }

  @Test("adding days stops at the ends of the calendar")
  func ends() throws {
    let day = try #require(Day("2026-11-23"))
    #expect(day.adding(days: .max).description == "9999-12-31")
    #expect(day.adding(days: .min).description == "0001-01-01")
  }

  @Test(
    "an instant is read in any zone and written in UTC",
    arguments: [
      ("2026-11-23T15:04:05Z", "2026-11-23T15:04:05Z"),
      ("2026-11-23 15:04:05+08:00", "2026-11-23T07:04:05Z"),
      ("2026-11-23t15:04z", "2026-11-23T15:04:00Z"),
      ("2026-01-01T00:30:00.987+01:00", "2025-12-31T23:30:00Z"),
      ("1969-12-31T23:59:59Z", "1969-12-31T23:59:59Z"),
    ])
  func instants(text: String, utc: String) {
    #expect(Instant(text)?.description == utc)
  }

  @Test(
    "what is no instant is refused",
    arguments: [
      "2026-11-23", "2026-11-23T15:04:05", "2026-11-23T24:00:00Z", "2026-11-23T15:60:00Z",
      "2026-11-23T15:04:05+8:00", "2026-11-23T15:04:05.Z", "2026-11-23T15:04:05Zx",
    ])
  func badInstants(text: String) {
    #expect(Instant(text) == nil)
  }

  @Test("the day of an instant depends on where the calendar hangs")
  func dayOfInstant() throws {
    let late = try #require(Instant("2026-11-23T17:00:00Z"))
    #expect(late.day().description == "2026-11-23")
    #expect(late.day(offset: 8 * 3600).description == "2026-11-24")
    #expect(late.clock(offset: 8 * 3600).hour == 1)
    #expect(Instant(seconds: .max).day().description == "9999-12-31")
    #expect(Instant(seconds: .min).day().description == "0001-01-01")
  }
}
