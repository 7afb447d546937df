import Model
import TUI
import Testing

@testable import Screens

@Suite("deadlines on the line of days")
struct TimelineTests {
  @Test(
    "the line of days says when each lane of the travel list is due, and how much of it is open")
  func lanes() throws {
    let line = try #require(
      Sample.trips(rows: 40, columns: 120).picture.split(separator: "\n").first {
        $0.contains("!45")
      })
    let column = { (text: String) in
      line.firstRange(of: text).map { Width.of(String(line[..<$0.lowerBound])) }
    }
    for text in ["!45 1 open", "?30 1 open", "?14 1 open", "✓7", "?3", "?arrival", "?after"] {
      #expect(line.contains(text), "\(text) in \(line)")
    }
    // To scale: from 45 to 30 days before as far as from 30 to 15.
    let (far, mid, near) = (column("!45") ?? 0, column("?30") ?? 0, column("?14") ?? 0)
    #expect(abs((near - mid) * 15 - (mid - far) * 16) <= 31)
  }

  @Test("decisions stand on the days by which they are due, letters on those of their answers")
  func decisionDays() throws {
    var price = Sample.price
    price.requests[0].answerBy = Day("2026-12-10")
    let marks = DecisionMark.all(
      Sample.trip, Sample.trips(contacts: Sample.records + [.decision(price)]).desk)
    #expect(
      marks == [
        // All three days exist.
        DecisionMark(day: Day("2026-11-19")!, label: "New bank account", isLate: true),
        DecisionMark(day: Day("2026-11-26")!, label: "Unit price HQ-77", isLate: false),
        DecisionMark(day: Day("2026-12-10")!, label: "answer: Unit price HQ-77", isLate: false),
      ])
  }

  @Test("what was due before the picture begins is counted at its edge, nothing at all on one cell")
  func earlier() {
    var old = Sample.payee
    old.confirmBy = Day("2026-01-05")
    let bench = Sample.trips(contacts: Sample.records + [.decision(old)])
    #expect(bench.picture.contains("‹1"))
    #expect(bench.picture.contains("● Unit price HQ-77"))
  }
}
