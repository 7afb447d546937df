import Model
import TUI
import Testing

@testable import Screens

@Suite("remarks on a wording")
struct RemarkTests {
  static var glossary: Glossary {
    func entry(_ term: String, _ risk: GlossaryEntry.Risk, _ meaning: String) -> GlossaryEntry {
      var entry = GlossaryEntry()
      entry.terms = [term]
      entry.meaning = meaning
      entry.rendering = "\(term) in full"
      entry.risk = risk
      if risk == .high { entry.ask = "Do you mean 定金 or 订金?" }
      return entry
    }
    return Glossary([
      entry("定金", .high, "earnest money"), entry("尽快", .medium, "soon, or some day"),
    ])
  }

  static let wording = "Deposit of about 48000, delivery by 15 March, call at 9:00"
  static let chinese = "定金约4.8万元，3月16日前交货"

  static var open: Decision {
    Sample.decision("2026-11-20-deposit", "Deposit for the spring order") {
      $0.wording = wording
      $0.wordingZh = chinese
      $0.quote = "好的"
    }
  }

  static func bench(
    rows: Int = 24, columns: Int = 80, _ decision: Decision = open
  ) -> Workbench {
    var bench = Sample.workbench(
      rows: rows, columns: columns, [.contact(Sample.liWei), .decision(decision)])
    _ = bench.receive(.glossary(glossary))
    bench.press("2")
    return bench
  }

  private func remarks(_ bench: Workbench) -> [Remark] {
    if case .form(let form) = bench.overlays.last { form.pane.remarks } else { [] }
  }

  /// The form of a new decision with the caret in the English wording.
  private func writing() -> Workbench {
    var bench = Self.bench()
    bench.press("+")
    while case .form(let form) = bench.overlays.last, form.form.focused != .key("wording") {
      bench.press("Tab")
    }
    return bench
  }

  @Test("what a wording leaves open is said once the hand rests, and not while it types")
  func whileTyping() {
    var bench = writing()
    bench.type("Price 48000, delivery by 15 March")
    #expect(remarks(bench).isEmpty)
    #expect(bench.rest == 60)
    _ = bench.handle(.rested)
    #expect(bench.rest == nil)
    let keys = remarks(bench).map(\.phrase.key)
    #expect(keys.contains("completeness.amount-without-currency"))
    #expect(keys.contains("completeness.date-without-year"))
    #expect(keys.contains("remarks.no-open-points"))
  }

  @Test("a form without a wording has nothing to be said about it")
  func empty() {
    let bench = writing()
    #expect(remarks(bench).isEmpty)
    #expect(bench.rest == nil)
  }

  @Test("what is mended goes away")
  func mended() {
    var bench = writing()
    bench.type("About 5000 pieces")
    _ = bench.handle(.rested)
    #expect(remarks(bench).contains { $0.phrase.key == "completeness.approximate" })
    bench.type(", tolerance 5 %")
    _ = bench.handle(.rested)
    #expect(!remarks(bench).contains { $0.phrase.key == "completeness.approximate" })
  }

  @Test("differences come first, then terms that wait, then what is open, then other terms")
  func order() {
    var bench = Self.bench()
    bench.press("e")
    let kinds = remarks(bench).map(\.kind)
    #expect(kinds.first == .difference)
    #expect(kinds == kinds.sorted { Self.rank($0) < Self.rank($1) })
    #expect(kinds.contains(.waiting) && kinds.contains(.open))
  }

  private static func rank(_ kind: Remark.Kind) -> Int {
    switch kind {
    case .difference: 0
    case .waiting: 1
    case .open: 2
    case .term: 3
    }
  }

  @Test("F2 shows all of them, and Esc leads back to what was typed")
  func all() {
    var bench = Self.bench(rows: 12, columns: 40)
    bench.press("e")
    bench.type("x")
    bench.press("F2")
    #expect(bench.picture.contains("~ dates differ"))
    bench.press("Down Down Down Down Esc")
    #expect(bench.overlays.count == 1)
    #expect(bench.picture.contains("Edit: Deposit"))
  }

  @Test("a letter while all is read goes into the field")
  func typesOn() {
    var bench = Self.bench()
    bench.press("e F2")
    bench.type("x")
    guard case .form(let form) = bench.overlays.last else {
      Issue.record("no form")
      return
    }
    #expect(!form.pane.isRead)
    #expect(form.isTouched)
  }

  @Test("T has a Chinese speaker vouch for the first term that waits")
  func validate() {
    var bench = Self.bench()
    bench.press("T")
    bench.type("Chen Yu")
    var change = Validate(term: "定金", by: "Chen Yu")
    change.on = Sample.today
    change.meaning = nil
    #expect(bench.press("Ctrl-s") == [.perform(.validate(change))])
  }

  @Test("Enter on a term of the detail opens the same form")
  func validateSelected() {
    var bench = Self.bench(rows: 40)
    bench.press("Enter Enter")
    guard case .form(let form) = bench.overlays.last else {
      Issue.record("no form: \(bench.picture)")
      return
    }
    #expect(form.wish == .validate("定金"))
  }

  @Test("a term that somebody vouched for waits no longer, and T says so")
  func validated() {
    var bench = Self.bench()
    var term = Term()
    term.term = "定金"
    term.meaning = "earnest money"
    term.validatedBy = "Chen Yu"
    _ = bench.receive(.ownTerms(BookGlossary([term])))
    bench.press("T")
    #expect(bench.overlays.isEmpty)
    #expect(bench.notice == .hint(Phrase("why.no-term-waits")))
  }

  @Test("the detail of an open decision", arguments: [(48, 80), (48, 120), (12, 40)])
  func detail(rows: Int, columns: Int) throws {
    var bench = Self.bench(rows: rows, columns: columns)
    bench.press("Enter")
    try expectPicture(bench.frame, "decision-remarks-\(columns)x\(rows)")
  }

  @Test("the form with remarks", arguments: [(24, 80), (12, 40), (36, 120), (5, 20), (1, 1)])
  func form(rows: Int, columns: Int) throws {
    var bench = Self.bench(rows: rows, columns: columns)
    bench.press("e")
    while case .form(let form) = bench.overlays.last, form.form.focused != .key("wording_zh") {
      bench.press("Tab")
    }
    try expectPicture(bench.frame, "form-remarks-\(columns)x\(rows)")
  }

  @Test("all remarks of a form", arguments: [(24, 80), (12, 40)])
  func allPicture(rows: Int, columns: Int) throws {
    var bench = Self.bench(rows: rows, columns: columns)
    bench.press("e F2")
    try expectPicture(bench.frame, "form-remarks-all-\(columns)x\(rows)")
  }
}
