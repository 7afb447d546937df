import Checks
import Model
import Testing

@Suite("what was found in wordings is remembered")
struct WordingMemoryTests {
  /// A few decisions with something to find in each wording.
  private static var desk: Desk {
    var desk = Desk()
    let texts = [
      "a": "¥500, about 20 pieces", "b": "定金30%", "c": "they pay kickbacks", "d": "12.40 CNY",
    ]
    for (id, wording) in texts {
      var decision = Decision(id: id)
      decision.wording = wording
      decision.decidedOn = day("2026-10-01")
      desk.contents.decisions.put(decision)
    }
    return desk
  }

  private func change(_ id: String, in desk: inout Desk, _ change: (inout Decision) -> Void) throws
  {
    var decision = try #require(desk.contents.decisions[id])
    change(&decision)
    desk.contents.decisions.put(decision)
  }

  @Test("a check with a memory finds what one without finds, after each change")
  func same() throws {
    var desk = Self.desk
    var memory = WordingMemory()
    func expectSame(_ comment: Comment) {
      #expect(Checks.run(desk.checked, remembering: &memory) == Checks.run(desk.checked), comment)
    }
    expectSame("the first time")
    expectSame("nothing changed")
    try change("a", in: &desk) { $0.wording = "500 CNY" }
    expectSame("a wording")
    try change("b", in: &desk) { $0.withdrawnOn = day("2026-11-22") }
    expectSame("a state")
    try change("b", in: &desk) { $0.withdrawnOn = nil }
    expectSame("back again")
    desk.contents.decisions.remove(id: "c")
    expectSame("a decision is gone")
    var term = Term()
    term.term = "定金"
    term.validatedBy = "Sun Mei"
    desk.contents.glossary = BookGlossary([term])
    expectSame("the glossary")
    desk.contents.settings.checks = [RuleSetting(rule: .r20, level: .error)]
    expectSame("a severity")
    desk.contents.settings.checks = [RuleSetting(rule: .r13, level: .off)]
    expectSame("a rule that is off")
    desk.now = instant("2026-12-24T15:00:00Z")
    expectSame("another day")
  }

  @Test("parts that are looked through at once remember the same")
  func parts() {
    let desk = Self.desk
    var (alone, shared) = (WordingMemory(), WordingMemory())
    for _ in 0..<2 {
      let whole = Checks.run(desk.checked, remembering: &alone)
      let parts = Checks.run(desk.checked, remembering: &shared) { count, work in
        [work(0..<count / 2), work(count / 2..<count)]
      }
      #expect(parts == whole)
    }
  }
}
