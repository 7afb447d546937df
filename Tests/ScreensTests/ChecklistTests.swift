import Checks
import Model
import TUI
import Testing

@testable import Screens

@Suite("the checklist")
struct ChecklistTests {
  static func bench(
    rows: Int = 24, columns: Int = 80, _ settings: [RuleSetting] = []
  ) -> Workbench {
    var bench = Sample.workbench(rows: rows, columns: columns)
    bench.ask(settings)
    bench.press("5")
    return bench
  }

  @Test("all six questions stand in the first picture, and the title counts what is wrong")
  func first() throws {
    let bench = Self.bench()
    for number in 1...6 { #expect(bench.picture.contains(" \(number) ")) }
    let list = try #require(bench.desk.checklist)
    #expect(list.errors + list.warnings > 0)
    #expect(bench.place.badge(bench.desk) != nil)
  }

  @Test("Enter opens a question, l and h open and fold it")
  func folding() {
    var bench = Self.bench(columns: 120)
    bench.press("g")
    #expect(bench.checklist.open.contains("question 1"))
    bench.press("Enter")
    #expect(!bench.checklist.open.contains("question 1"))
    bench.press("l j")
    #expect(bench.checklist.selected?.hasPrefix("R") == true)
    bench.press("h")
    #expect(bench.checklist.selected == "question 1")
    bench.press("h")
    #expect(!bench.checklist.open.contains("question 1"))
  }

  @Test("Enter on a finding opens the form that mends it, and Esc returns to the finding")
  func mend() throws {
    var bench = Self.bench()
    let finding = try bench.choose { if case .agree = $0.mend { true } else { false } }
    guard case .agree(let contact, let purpose) = finding.mend else { return }
    let chosen = bench.checklist.selected
    bench.press("Enter")
    guard case .form(let form) = bench.overlays.last else {
      Issue.record("no form is open")
      return
    }
    let expected: Wish =
      bench.desk.contents.contacts[contact]?.accounts.isEmpty == true
      ? .editContact(contact) : .agree([contact], nil, for: purpose)
    #expect(form.wish == expected)
    bench.press("Esc")
    #expect(bench.checklist.selected == chosen)
  }

  @Test("a record that was followed from a finding leads back with Esc")
  func back() throws {
    var bench = Self.bench(columns: 120)
    _ = try bench.choose {
      if case .record(let id) = $0.subject { id.kind == .contact } else { false }
    }
    bench.press("Tab j Enter")
    #expect(bench.place.command == .contacts)
    bench.press("Esc")
    #expect(bench.place.command == .checklist)
  }

  @Test("E opens the file at the place of the finding")
  func file() throws {
    var bench = Self.bench()
    let finding = try bench.choose { _ in true }
    #expect(bench.press("E") == [.editFinding(finding)])
  }

  @Test("the selection stays on its finding when the rules are asked again")
  func selection() throws {
    var bench = Self.bench()
    _ = try bench.choose { $0.rule == .r05 }
    let chosen = bench.checklist.selected
    bench.ask([RuleSetting(rule: .r26, level: .off)])
    #expect(bench.checklist.selected == chosen)
  }

  @Test("a rule that the book has switched off is shown with its reason")
  func off() {
    var bench = Self.bench(
      rows: 40, columns: 140, [RuleSetting(rule: .r26, level: .off, reason: "one phone for all")])
    _ = bench.handle(.rested)
    #expect(bench.picture.contains("one phone for all"))
  }

  @Test("a filter finds findings of folded questions")
  func filter() {
    var bench = Self.bench()
    bench.press("f")
    bench.type("R05")
    #expect(bench.checklist.list.rows.contains { $0.hasPrefix("R05") })
    #expect(!bench.checklist.list.rows.contains { $0.hasPrefix("R26") })
    bench.press("Enter Esc")
    #expect(!bench.checklist.isFiltered)
  }

  @Test("a question cannot be mended, and says why")
  func question() {
    var bench = Self.bench()
    bench.press("e")
    #expect(bench.notice == .hint(Phrase("why.no-finding")))
  }

  @Test("before the rules were asked the screen says so")
  func asking() {
    var bench = Sample.workbench()
    bench.press("5 j Enter")
    #expect(bench.picture.contains("being asked"))
  }

  @Test("pictures", arguments: [(24, 80), (40, 120), (12, 40), (1, 1)])
  func pictures(rows: Int, columns: Int) throws {
    var bench = Self.bench(rows: rows, columns: columns)
    _ = try? bench.choose { $0.rule == .r05 }
    _ = bench.handle(.rested)
    try expectPicture(bench.frame, "checklist-\(columns)x\(rows)")
  }

  @Test("a finding in one pane")
  func detail() throws {
    var bench = Self.bench()
    _ = try bench.choose { $0.rule == .r05 }
    bench.press("l")
    try expectPicture(bench.frame, "finding-80x24")
  }
}

extension Workbench {
  var checklist: EntryScreen<ChecklistEntries> {
    get {
      screens.lazy.compactMap { $0 as? EntryScreen<ChecklistEntries> }.first
        ?? EntryScreen<ChecklistEntries>()
    }
    set {
      if let place = Screens.place(of: .checklist) {
        screens[place] = newValue
      }
    }
  }

  /// Asks the rules as the clerk does.
  mutating func ask(_ settings: [RuleSetting] = []) {
    var set = desk.contents.settings
    set.checks = settings
    _ = receive(.settings(set))
    let book = Checked(
      desk.contents, platforms: desk.platforms, calendar: desk.calendar, world: desk.world,
      lists: CheckLists(
        glossary: Glossary([]), drafts: DraftCheck(ContentRules()), travel: []))
    let findings = Checks.run(book)
    _ = receive(.findings(findings))
    _ = receive(.checklist(Checklist(SixQuestions(book, findings: findings), desk.contents)))
  }

  /// Selects the first finding that fits.
  mutating func choose(_ fits: (Finding) -> Bool) throws -> Finding {
    let list = try #require(desk.checklist)
    let item = try #require(list.items.joined().first { fits($0.finding) })
    checklist.reveal(item.id)
    return item.finding
  }
}
