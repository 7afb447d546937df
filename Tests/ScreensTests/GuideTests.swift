import Checks
import Model
import TUI
import Testing

@testable import Screens

@Suite("the guide")
struct GuideTests {
  static func bench(rows: Int = 24, columns: Int = 80) -> Workbench {
    var bench = Sample.workbench(rows: rows, columns: columns)
    var deposit = GlossaryEntry()
    deposit.terms = ["定金"]
    deposit.meaning = "earnest money: who pays it loses it on breach"
    deposit.rendering = "earnest money (定金)"
    deposit.risk = .high
    var noted = GlossaryEntry()
    noted.terms = ["noted", "收到"]
    noted.meaning = "was seen, not agreed"
    noted.risk = .medium
    _ = bench.receive(.glossary(Glossary([deposit, noted])))
    var category = ContentRules.Category(id: "leaders_party")
    category.level = .strong
    category.reason = "Filters look for it first."
    _ = bench.receive(.contentRules(ContentRules([category])))
    bench.press("6")
    return bench
  }

  @Test("the sections are a table of contents until one is opened")
  func sections() {
    let bench = Self.bench()
    #expect(bench.guide.list.rows == GuideSection.allCases.map(\.heading))
  }

  @Test("a search finds a term by its pinyin and opens its section")
  func search() {
    var bench = Self.bench()
    bench.press("/")
    bench.type("dingjin")
    #expect(bench.guide.selected == "term 定金")
  }

  @Test("a filter goes over all sections")
  func filter() {
    var bench = Self.bench()
    bench.press("f")
    bench.type("wechat")
    #expect(bench.guide.list.rows.contains("platform wechat"))
    #expect(bench.guide.list.rows.contains("rule R26"))
  }

  @Test("e on a term has a Chinese speaker vouch for it")
  func validate() {
    var bench = Self.bench()
    bench.guide.reveal("term 定金")
    bench.press("e")
    bench.type("Chen Yu")
    var change = Validate(term: "定金", by: "Chen Yu")
    change.on = Sample.today
    #expect(bench.press("Ctrl-s") == [.perform(.validate(change))])
  }

  @Test("e on a platform writes only the keys that are different")
  func correct() {
    var bench = Self.bench()
    bench.guide.reveal("platform whatsapp")
    bench.press("e")
    let effects = bench.press("Ctrl-s")
    #expect(
      effects == [
        .correct(
          CorrectPlatform(id: "whatsapp", keys: [Entry("checked_on", .day(Sample.today))]))
      ])
  }

  @Test("a validated term says who vouched for it")
  func validated() {
    var bench = Self.bench()
    var term = Term()
    term.term = "定金"
    term.validatedBy = "Chen Yu"
    term.validatedOn = Day("2026-11-21")
    _ = bench.receive(.ownTerms(BookGlossary([term])))
    bench.guide.reveal("term 定金")
    bench.press("l")
    #expect(bench.picture.contains("validated by Chen Yu on 2026-11-21"))
    #expect(bench.picture.contains("not legal advice"))
  }

  @Test("a rule that the book has set otherwise shows the severity in force")
  func rule() throws {
    var bench = Self.bench()
    bench.ask([RuleSetting(rule: .r05, level: .note, reason: "one channel is enough")])
    let rule = try #require(Rules.rule(.r05))
    #expect(RuleText.severity(rule, bench.desk) == .note)
    bench.guide.reveal("rule R05")
    bench.press("l")
    #expect(bench.picture.contains("one channel is enough"))
  }

  @Test("pictures", arguments: [(24, 80), (40, 120), (12, 40), (1, 1)])
  func pictures(rows: Int, columns: Int) throws {
    var bench = Self.bench(rows: rows, columns: columns)
    bench.press("Enter j G Enter k k k Enter")
    bench.guide.reveal("term 定金")
    _ = bench.handle(.rested)
    try expectPicture(bench.frame, "guide-\(columns)x\(rows)")
  }

  @Test("the forms of the guide")
  func forms() throws {
    var bench = Self.bench()
    bench.guide.reveal("term 定金")
    bench.press("e")
    try expectPicture(bench.frame, "form-validate-80x24")
    bench.press("Esc")
    bench.guide.reveal("platform whatsapp")
    bench.press("e")
    try expectPicture(bench.frame, "form-correct-80x24")
  }
}

extension Workbench {
  var guide: EntryScreen<GuideEntries> {
    get {
      screens.lazy.compactMap { $0 as? EntryScreen<GuideEntries> }.first
        ?? EntryScreen<GuideEntries>()
    }
    set {
      if let place = Screens.place(of: .guide) {
        screens[place] = newValue
      }
    }
  }
}
