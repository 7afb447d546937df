import Model
import TUI
import Testing

@testable import Screens

@Suite("what was typed and not saved")
struct UnsavedTests {
  private func kept(_ effects: [Effect]) -> [String?] {
    effects.compactMap { if case .keep(let text) = $0 { text } else { String?.none } }
  }

  @Test("a form is kept as text when the hand rests, once for each state of it")
  func form() throws {
    var bench = Sample.workbench()
    #expect(bench.handle(.rested) == [])
    bench.press("+")
    #expect(bench.handle(.rested) == [], "nothing was typed yet")
    bench.type("王芳")
    #expect(bench.rest != nil)
    let text = try #require(kept(bench.handle(.rested)).first ?? nil)
    #expect(text.hasPrefix("== ") && text.contains(": 王芳\n"))
    #expect(bench.handle(.rested) == [] && bench.rest == nil)
  }

  @Test("a draft stays kept until it was saved")
  func draft() throws {
    var bench = Sample.workbench()
    bench.press("+")
    bench.type("Wang Fang")
    _ = bench.handle(.rested)
    bench.press("Esc")
    #expect(kept(bench.handle(.rested)) == [] && bench.unsaved?.contains("Wang Fang") == true)
    bench.press("+")
    let effects = bench.press("Ctrl-s")
    guard case .perform(let change)? = effects.last else {
      Issue.record("no change: \(effects)")
      return
    }
    _ = change
    _ = bench.receive(.performed(.change, Phrase("did.nothing"), subject: nil, Revision()))
    #expect(bench.unsaved == nil && bench.rest != nil)
    #expect(bench.handle(.rested) == [.keep(nil)])
  }
}
