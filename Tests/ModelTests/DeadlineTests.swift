import Testing

@testable import Model

@Suite("deadlines of decisions")
struct DeadlineTests {
  private func deadlines(_ today: String, off: [String] = []) -> Deadlines {
    let holiday = Holiday(name: "National Day", nameZh: "国庆节", isOff: true)
    let days = Dictionary(uniqueKeysWithValues: off.map { (Examples.day($0), holiday) })
    let year = HolidayYear(year: 2026, certainty: .official, days: days, source: "")
    return Deadlines(
      WorkCalendar(years: [year]), Intervals(), today: Examples.day(today))
  }

  @Test("an open decision is overdue from the first working day after its deadline, not on it")
  func overdue() {
    // A Friday.
    let decision = Examples.price
    #expect(!deadlines("2026-11-27").isOverdue(decision, .requested))
    #expect(!deadlines("2026-11-28").isOverdue(decision, .requested), "a Saturday")
    #expect(deadlines("2026-11-30").isOverdue(decision, .requested))
    #expect(!deadlines("2026-11-30").isOverdue(decision, .confirmed))
  }

  @Test("while everybody there is on holiday nothing gets overdue")
  func holiday() {
    var decision = Examples.price
    decision.confirmBy = Examples.day("2026-09-30")
    let off = (1...7).map { "2026-10-0\($0)" }
    #expect(!deadlines("2026-10-07", off: off).isOverdue(decision, .agreedInChat))
    #expect(deadlines("2026-10-08", off: off).isOverdue(decision, .agreedInChat))
    #expect(deadlines("2026-10-01").isOverdue(decision, .agreedInChat), "without the holiday")
  }

  @Test("days late are working days there, counted from the one deadline")
  func late() {
    var decision = Examples.price
    #expect(deadlines("2026-11-27").workingDaysOverdue(decision, .requested) == 0)
    #expect(deadlines("2026-11-29").workingDaysOverdue(decision, .requested) == 0, "a Sunday")
    #expect(deadlines("2026-12-01").workingDaysOverdue(decision, .requested) == 2)
    let off = ["2026-11-30", "2026-12-01"]
    #expect(deadlines("2026-12-02", off: off).workingDaysOverdue(decision, .requested) == 1)
    #expect(deadlines("2026-12-01").workingDaysOverdue(decision, .confirmed) == nil)
    var request = Request()
    request.answerBy = Examples.day("2026-12-30")
    decision.requests = [request]
    #expect(deadlines("2026-12-01").workingDaysOverdue(decision, .requested) == 2, "its own day")
  }

  @Test("without a day of its own the last letter's counts, then the interval of the book")
  func derived() {
    var decision = Examples.price
    decision.confirmBy = nil
    #expect(deadlines("2026-11-23").day(decision, .requested) == Examples.day("2026-11-27"))
    for day in ["2026-12-02", "2026-12-09", "2026-12-04"] {
      var request = Request()
      request.answerBy = Examples.day(day)
      decision.requests.append(request)
    }
    #expect(deadlines("2026-11-23").day(decision, .requested) == Examples.day("2026-12-09"))
    decision.requests = []
    #expect(deadlines("2026-11-23").day(decision, .changed) == nil, "nobody knows since when")
    #expect(deadlines("2026-11-23").day(decision, .confirmed) == nil)
    decision.decidedOn = nil
    #expect(deadlines("2026-11-23").day(decision, .requested) == nil)
    #expect(!deadlines("2026-11-23").isOverdue(decision, .agreedInChat))
  }
}
