import Model
import TUI
import Testing

@testable import Screens

@Suite("letters to several contacts at once")
struct LetterRoundTests {
  private static func letter(_ order: LetterOrder) throws -> WrittenLetter {
    var contents = Contents()
    for record in Sample.records { contents.put(record) }
    let source = LetterTemplates.Source(text: "请回复1，{{partner_person}}\n", path: "letters/x")
    let names = ["test", "announce"].flatMap { ["\($0).en", "\($0).zh"] }
    let draft = try LetterDesk(
      contents: contents, platforms: Sample.platforms,
      templates: LetterTemplates(
        Dictionary(names.map { ($0, source) }, uniquingKeysWith: { first, _ in first })),
      world: Sample.world, calendar: .weekdays, glossary: Glossary([])
    ).draft(order)
    return WrittenLetter(draft, program: nil, configuration: "config.toml")
  }

  /// The clerk writes what is asked for.
  private func answer(_ effects: [Effect], _ bench: inout Workbench) throws {
    for case .writeLetter(let order) in effects {
      _ = bench.receive(.letter(order, try Self.letter(order)))
    }
  }

  /// Chen Yu and Li Wei are marked, and this letter is chosen.
  private func open(_ kind: String) throws -> Workbench {
    var bench = Sample.workbench(rows: 24, columns: 80)
    bench.press("Space Space m")
    try answer(bench.press(kind), &bench)
    return bench
  }

  @Test("each marked contact has a letter of its own, one after another")
  func turning() throws {
    var bench = try open("4")
    #expect(bench.picture.contains("1/2 The test message · 陈雨"))
    #expect(bench.picture.contains("请回复1，陈雨"))
    try answer(bench.press("n"), &bench)
    #expect(bench.picture.contains("2/2 The test message · 李伟"))
    #expect(bench.picture.contains("请回复1，李伟"))
    #expect(bench.press("n").isEmpty)
    #expect(bench.picture.contains("the last letter"))
    try answer(bench.press("p"), &bench)
    #expect(bench.picture.contains("1/2"))
  }

  @Test("those that were shown are recorded as sent, each by the channel of its letter")
  func recording() throws {
    var bench = try open("4")
    try answer(bench.press("n"), &bench)
    bench.press("t")
    #expect(bench.picture.contains("Test: 2 contacts"))
    bench.press("o")
    // The likeliest is chosen: it has just gone out.
    let effects = bench.press("Enter")
    guard case .perform(.batch(let batch))? = effects.first else {
      Issue.record("nothing was recorded")
      return
    }
    let tests = batch.changes.compactMap { if case .test(let test) = $0 { test } else { nil } }
    #expect(tests.map(\.contact) == ["chen-yu", "li-wei"])
    #expect(tests.map(\.channel.platform) == ["wechat", "sms"])
    #expect(tests.allSatisfy { $0.answer == .waiting && $0.from == .outside && $0.kind == .text })
    #expect(bench.overlays.isEmpty)
  }

  @Test("a letter that nobody has seen is not recorded, and the others go on afterwards")
  func onlyShown() throws {
    var bench = try open("4")
    bench.press("t o")
    guard case .perform(.test(let test))? = bench.press("w").first else {
      Issue.record("nothing was recorded")
      return
    }
    #expect(test.contact == "chen-yu")
    bench.press("t")
    #expect(bench.picture.contains("what was shown is recorded"))
    try answer(bench.press("n"), &bench)
    bench.press("t o")
    guard case .perform(.test(let other))? = bench.press("w").first else {
      Issue.record("nothing was recorded")
      return
    }
    #expect(other.contact == "li-wei")
    #expect(bench.overlays.isEmpty)
  }

  @Test("on a small screen every network can be chosen by sight")
  func networks() {
    var bench = Sample.workbench(rows: 12, columns: 40)
    bench.press("t 1")
    for name in ["outside China", "roaming", "local SIM", "hotel Wi-Fi", "office Wi-Fi"] {
      #expect(bench.picture.contains(name), "\(name)")
    }
  }

  @Test("only test messages are recorded as tests")
  func noTest() throws {
    var bench = try open("3")
    bench.press("t")
    #expect(bench.picture.contains("only a test message"))
  }

  @Test("what was typed into one stays while the others are looked at, and survives a hang-up")
  func typed() throws {
    var bench = try open("4")
    bench.press("Tab e")
    bench.type("您好！")
    #expect(bench.unsaved?.contains("您好！请回复1，陈雨") == true)
    bench.press("Esc")
    try answer(bench.press("n"), &bench)
    #expect(bench.unsaved?.contains("您好！请回复1，陈雨") == true)
    #expect(bench.press("p").isEmpty)
    #expect(bench.picture.contains("您好！请回复1，陈雨"))
  }

  @Test("one that cannot be written keeps nobody from the others")
  func failing() throws {
    var bench = Sample.workbench(rows: 24, columns: 80)
    bench.press("Space Space m 4")
    _ = bench.receive(.letterFailed(Phrase("letter.no-writer")))
    #expect(bench.picture.contains("nobody is named as the writer"))
    try answer(bench.press("n"), &bench)
    #expect(bench.picture.contains("请回复1，李伟"))
  }

  @Test("letters to several contacts", arguments: [(24, 80), (12, 40)])
  func picture(rows: Int, columns: Int) throws {
    var bench = Sample.workbench(rows: rows, columns: columns)
    bench.press("Space Space m")
    try expectPicture(bench.frame, "letters-menu-\(columns)x\(rows)")
    try answer(bench.press("4"), &bench)
    try answer(bench.press("n"), &bench)
    try expectPicture(bench.frame, "letters-several-\(columns)x\(rows)")
  }
}

@Suite("the menu of letters")
struct LetterMenuTests {
  @Test("the chat is asked to look at the mail only where one was sent")
  func chatNudge() throws {
    let bench = Sample.workbench()
    let order = LetterOrder(.chatNudge, "2026-11-20-unit-price-hq77")
    var decision = try #require(bench.desk.contents.decisions[order.id])
    #expect(bench.desk.name(order) == "Ask in the chat to look at the mail")
    decision.requests = []
    var before = bench
    _ = before.receive(.changed(Revision([.decision(decision)])))
    #expect(before.desk.name(order) == "Ask in the chat for a short confirmation")
  }
}
