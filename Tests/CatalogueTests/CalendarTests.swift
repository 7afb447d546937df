import Catalogue
import Model
import Testing

@Suite("the built-in calendar") struct CalendarTests {
  private let calendar = CalendarCatalogue.builtIn()

  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  @Test(
    "weekend days that make up for Spring and National Day are worked",
    arguments: ["2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"])
  func makeUpDays(_ text: String) throws { #expect(calendar.isWorkingDay(try day(text))) }

  @Test("the week of National Day is off", arguments: 1...7)
  func goldenWeek(_ number: Int) throws {
    #expect(!calendar.isWorkingDay(try #require(Day(year: 2026, month: 10, day: number))))
  }

  @Test("a working day after the last one before Golden Week comes after it")
  func adding() throws {
    #expect(calendar.adding(workingDays: 1, to: try day("2026-09-30")) == (try day("2026-10-08")))
  }

  @Test("the days after the start are counted, the end with them, and backwards below zero")
  func counting() throws {
    let (before, after) = (try day("2026-09-30"), try day("2026-10-10"))
    #expect(calendar.workingDays(from: before, to: after) == 3)
    #expect(calendar.workingDays(from: after, to: before) == -3)
    #expect(calendar.workingDays(from: before, to: before) == 0)
    #expect(calendar.hasWorkingDays(moreThan: 2, from: before, to: after))
    #expect(!calendar.hasWorkingDays(moreThan: 3, from: before, to: after))
    #expect(!calendar.hasWorkingDays(moreThan: 0, from: after, to: before))
  }

  @Test("2027 has the days that the law names, and says that they are computed")
  func computed() throws {
    #expect(calendar.certainty(ofYear: 2026) == .official)
    #expect(calendar.certainty(ofYear: 2027) == .computed)
    #expect(calendar.certainty(ofYear: 2090) == .weekendsOnly)
    #expect(calendar.holiday(on: try day("2027-02-05"))?.nameZh == "春节")
    #expect(calendar.isWorkingDay(try day("2027-02-09")))
  }

  @Test("the first and last day there is end the search for a working day")
  func ends() throws {
    let last = try day("9999-12-31")
    #expect(calendar.adding(workingDays: .max, to: last) == last)
    #expect(calendar.adding(workingDays: .min, to: try day("0001-01-01")).parts.year == 1)
  }

  @Test("other regions keep plain weekdays")
  func regions() throws {
    #expect(calendar.calendar(in: .hongKong).isWorkingDay(try day("2026-10-07")))
  }

  @Test("the travel list has 27 checks, each once")
  func travelList() {
    let ids = TravelList.builtIn().map(\.id)
    #expect(ids == (1...27).map { $0 < 10 ? "T0\($0)" : "T\($0)" })
  }
}
