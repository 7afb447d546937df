import Checks
import Model
import Testing

@Suite("the registry of rules")
struct RegistryTests {
  @Test("every rule is there once, in the order of the ids")
  func order() {
    let ids = Rules.all.map(\.id)
    #expect(ids == Set(ids).sorted())
  }

  @Test("a rule that is off finds nothing, and another severity is taken over")
  func settings() {
    var desk = contact()
    desk.contents.settings.checks = [RuleSetting(rule: .r02, level: .off)]
    #expect(desk.found(.r02).isEmpty)
    desk.contents.settings.checks = [RuleSetting(rule: .r02, level: .note)]
    #expect(desk.found(.r02).map(\.severity) == [.note])
  }

  @Test("findings come the gravest first, then by path")
  func sorted() {
    var desk = contact("b")
    desk.contents.contacts.put(Contact(id: "a"))
    let found = Checks.run(desk.checked)
    #expect(found.map(\.severity) == found.map(\.severity).sorted(by: >))
    #expect(found.prefix(2).map(\.subject.path) == ["contacts/a.toml", "contacts/b.toml"])
  }

  @Test("records looked through in parts give what they give one after the other")
  func parts() {
    var desk = contact("b")
    for id in ["a", "c", "d"] { desk.contents.contacts.put(Contact(id: id)) }
    for id in ["x", "y", "z"] {
      var decision = Decision(id: id)
      decision.decidedOn = day("2026-10-01")
      desk.contents.decisions.put(decision)
    }
    let whole = Checks.run(desk.checked)
    let parts = Checks.run(desk.checked) { count, work in
      [work(0..<1), work(1..<count)]
    }
    #expect(parts == whole)
    #expect(Set(whole.map(\.subject.path)).isSuperset(of: ["contacts/d.toml", "decisions/z.toml"]))
  }

  @Test("a trip takes its own people alone")
  func trip() throws {
    var desk = contact().travelling("2026-12-01")
    desk.contents.contacts.put(Contact(id: "other"))
    let checked = Checked(
      desk.contents, platforms: Desk.platforms, calendar: .weekdays, world: desk.checked.world,
      lists: Desk.lists, trip: desk.contents.trips["trip"])
    #expect(!Checks.run(checked).contains { $0.subject.path.contains("other") })
  }

  @Test("a question without anybody to ask is no yes, and an unconfirmed decision no confirmed one")
  func six() {
    let desk = decision { $0.decidedOn = day("2026-11-23") }
    let six = SixQuestions(desk.checked, findings: Checks.run(desk.checked))
    #expect(six.answers.map(\.question) == Question.allCases)
    #expect(six.answers.map(\.isYes) == Array(repeating: false, count: 6))
    #expect(six.answers[4].asked == 1 && six.answers[4].holds == 0)
  }

  @Test("ids are read as people type them", arguments: ["R07", "r07", "r7", "R7"])
  func typed(_ text: String) { #expect(RuleID(typed: text) == .r07) }

  @Test("other words are no ids", arguments: ["", "R", "7", "R007", "R99", "RO7", "R７"])
  func untyped(_ text: String) { #expect(RuleID(typed: text) == nil) }
}
