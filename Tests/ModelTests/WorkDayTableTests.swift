import Testing

@testable import Model

@Suite("counting working days")
struct WorkDayTableTests {
  /// Holidays and make-up days of two years, a day of the year after in the list of the one before.
  private static let calendar: WorkCalendar = {
    let off = Holiday(name: "", nameZh: "假", isOff: true)
    let made = Holiday(name: "", nameZh: "假", isOff: false)
    let first = HolidayYear(
      year: 2026, certainty: .official,
      days: [
        Examples.day("2026-10-01"): off, Examples.day("2026-10-02"): off,
        Examples.day("2026-10-10"): made, Examples.day("2027-01-01"): off,
      ], source: "")
    let second = HolidayYear(
      year: 2027, certainty: .computed, days: [Examples.day("2027-01-02"): made], source: "")
    return WorkCalendar(years: [first, second])
  }()

  /// One day after the other, by the list of holidays.
  private func walked(_ start: Day, _ end: Day) -> Int {
    (start.number..<end.number).count { number in
      guard let day = Day(number: number + 1) else { return false }
      return Self.calendar.holiday(on: day).map { !$0.isOff } ?? (day.weekday <= 5)
    }
  }

  @Test(
    "a count is that of a walk, within the known years, across their ends and far from them",
    arguments: [
      ("2026-09-28", "2026-10-12"), ("2026-12-25", "2027-01-08"), ("2024-11-30", "2025-02-01"),
      ("2028-12-20", "2029-01-20"), ("2024-01-01", "2030-12-31"), ("1969-12-20", "1970-01-20"),
      ("1000-01-01", "1000-03-01"), ("2026-10-03", "2026-10-03"), ("2033-05-05", "2033-06-06"),
    ])
  func counts(_ from: String, _ to: String) {
    let (start, end) = (Examples.day(from), Examples.day(to))
    #expect(Self.calendar.workingDays(from: start, to: end) == walked(start, end))
    #expect(Self.calendar.workingDays(from: end, to: start) == -walked(start, end))
    for limit in [0, 3, 5] {
      #expect(
        Self.calendar.hasWorkingDays(moreThan: limit, from: start, to: end)
          == (walked(start, end) > limit))
    }
  }

  @Test("plain weekdays need no table", arguments: [("2026-11-20", "2026-11-23", 1)])
  func weekdays(_ from: String, _ to: String, _ count: Int) {
    #expect(
      WorkCalendar.weekdays.workingDays(from: Examples.day(from), to: Examples.day(to)) == count)
  }

  @Test("years thousands of years apart are counted without a table")
  func farApart() {
    let years = [1, 9999].map {
      HolidayYear(year: $0, certainty: .official, days: [:], source: "")
    }
    let calendar = WorkCalendar(years: years)
    #expect(
      calendar.workingDays(from: Examples.day("2026-11-20"), to: Examples.day("2026-11-23")) == 1)
  }
}
