import Foundation
import Model
import TUI
import Testing

@testable import Screens

@Suite("the mouse")
struct MouseTests {
  private func click(_ bench: inout Workbench, _ row: Int, _ column: Int) -> [Effect] {
    bench.handle(.mouse(Mouse(.press, at: Point(row: row, column: column))))
  }

  @Test("the mouse is off until it is asked for, and can be given back")
  func asked() {
    var bench = Sample.workbench()
    #expect(bench.run(.mouse) == [.mouse(true)])
    #expect(bench.run(.mouse) == [.mouse(false)])
  }

  @Test("a click selects, and a click on the selected row opens")
  func rows() {
    var bench = Sample.workbench()
    let second = 4
    #expect(click(&bench, second, 10).isEmpty)
    #expect(bench.frame.line(second).contains("▸"))
    _ = click(&bench, second, 10)
    #expect(!bench.picture.contains("▸"))
  }

  @Test("a click on a name in the title shows that screen")
  func title() throws {
    var bench = Sample.workbench()
    let line = bench.frame.line(0)
    let place = try #require(line.range(of: "Dec"))
    _ = click(&bench, 0, Width.of(String(line[..<place.lowerBound])) + 1)
    #expect(bench.place.command == .decisions)
  }

  @Test("a click where nothing stands does nothing")
  func nowhere() {
    var bench = Sample.workbench()
    let before = bench.picture
    for (row, column) in [(23, 3), (15, 3), (2, 3), (0, 79), (500, 500)] {
      #expect(click(&bench, row, column).isEmpty)
    }
    #expect(bench.picture == before)
  }
}
