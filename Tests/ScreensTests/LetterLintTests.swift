import Checks
import Model
import TUI
import Testing

@testable import Screens

@Suite("a letter is looked through while it is written")
struct LetterLintTests {
  /// With two categories: one of tone, one of contact details for platforms that forbid them.
  private static var rules: ContentRules {
    var tone = ContentRules.Category(id: "command")
    tone.level = .warn
    tone.reason = "An order between partners costs face."
    tone.context = "Fine in a list of work steps."
    tone.en = ["immediately"]
    tone.zh = ["马上"]
    var contact = ContentRules.Category(id: "contact_on_social")
    contact.level = .strong
    contact.reason = "This platform forbids contact details."
    contact.zh = ["微信号"]
    contact.onForbidding = true
    var quiet = ContentRules.Category(id: "quiet_hours")
    quiet.level = .info
    quiet.reason = "People sleep."
    return ContentRules([tone, contact, quiet])
  }

  /// A letter about the price whose template says this in both languages.
  private static func letter(
    _ kind: LetterKind, _ body: String, in platforms: Platforms = Sample.platforms,
    chat: String = "wechat"
  ) throws -> (LetterOrder, WrittenLetter) {
    var contents = Contents()
    for record in Sample.records { contents.put(record) }
    var price = Sample.price
    price.platform = chat
    contents.put(.decision(price))
    let source = LetterTemplates.Source(text: body, path: "letters/test.mustache")
    let desk = LetterDesk(
      contents: contents, platforms: platforms,
      templates: LetterTemplates(["\(kind.rawValue).en": source, "\(kind.rawValue).zh": source]),
      world: Sample.world, calendar: .weekdays, glossary: Glossary([]))
    let order = LetterOrder(kind, price.id)
    let draft = try desk.draft(order)
    return (order, WrittenLetter(draft, program: nil, configuration: "config.toml"))
  }

  private func open(_ body: String, rows: Int = 24, columns: Int = 80) throws -> Workbench {
    let (order, letter) = try Self.letter(.confirmation, body)
    var bench = Sample.workbench(rows: rows, columns: columns)
    _ = bench.receive(.contentRules(Self.rules))
    bench.press("2 f")
    bench.type("unit")
    bench.press("Enter m 1")
    _ = bench.receive(.letter(order, letter))
    return bench
  }

  private func notices(_ bench: Workbench) -> [String] {
    if case .letter(let view) = bench.overlays.last {
      view.open?.notices.map(\.text) ?? []
    } else {
      []
    }
  }

  private let found =
    "'马上': An order between partners costs face. Normal: Fine in a list of work steps."

  @Test("what is found in the letter is told with its reason and where it is normal")
  func findings() throws {
    let bench = try open("Subject: 请确认\n请马上确认。\n")
    #expect(notices(bench).contains(found))
  }

  @Test("a word that is typed is told of at once, and goes with it")
  func typing() throws {
    var bench = try open("Subject: 请确认\n请确认。\n")
    #expect(!notices(bench).contains(found))
    bench.press("Tab e")
    bench.type("马上")
    #expect(notices(bench).contains(found))
    bench.press("Backspace")
    #expect(!notices(bench).contains(found))
  }

  @Test("only the languages that go out are looked through")
  func language() throws {
    var bench = try open("请确认。\n")
    bench.press("Tab e")
    bench.type("马上")
    bench.press("Esc Tab")
    #expect(!notices(bench).contains(found))
  }

  @Test("contact details are grave where the platform forbids them, and nothing elsewhere")
  func forbidden() throws {
    var desk = Sample.workbench().desk
    desk.contentRules = Self.rules
    var social = Platform(id: "xiaohongshu")
    social.name = "Red Book"
    social.forbidsContactDetails = true
    desk.platforms = Platforms([social])
    let body = "请加我的微信号\n"
    let (_, mail) = try Self.letter(.confirmation, body)
    #expect(LetterRemarks(mail.draft, [.zh], desk).notices.filter(\.isGrave).isEmpty)
    let (_, chat) = try Self.letter(
      .chatNudge, body, in: desk.platforms, chat: "xiaohongshu")
    let grave = LetterRemarks(chat.draft, [.zh], desk).notices.filter(\.isGrave)
    #expect(grave.map(\.text) == ["'微信号': This platform forbids contact details."])
  }

  @Test("an hour at which people sleep is noted last")
  func night() throws {
    var desk = Sample.workbench().desk
    desk.contentRules = Self.rules
    desk.world.now = Instant(Sample.today, hour: 18, minute: 30)
    let (_, letter) = try Self.letter(.confirmation, "请马上确认。\n")
    let texts = LetterRemarks(letter.draft, [.zh], desk).notices.map(\.text)
    #expect(texts.first == found)
    #expect(texts.last?.contains("People sleep.") == true)
  }

  @Test("F2 lists everything to look at, and leads back to the letter", arguments: ["F2", "Esc"])
  func all(back: String) throws {
    var bench = try open("Subject: 请确认\n请马上确认。\n", rows: 12, columns: 40)
    bench.press("F2")
    #expect(bench.picture.contains("An order between partners"))
    bench.press(back)
    #expect(!bench.picture.contains("An order between partners"))
    #expect(bench.picture.contains("请马上确认。"))
  }

  /// The test message to Li Wei, by SMS.
  private func openTest(_ body: String, rows: Int = 24, columns: Int = 80) throws -> Workbench {
    var contents = Contents()
    for record in Sample.records { contents.put(record) }
    let source = LetterTemplates.Source(text: body, path: "letters/test.mustache")
    let order = LetterOrder(.test, "li-wei")
    let draft = try LetterDesk(
      contents: contents, platforms: Sample.platforms,
      templates: LetterTemplates(["test.en": source, "test.zh": source]), world: Sample.world,
      calendar: .weekdays, glossary: Glossary([])
    ).draft(order)
    var bench = Sample.workbench(rows: rows, columns: columns)
    bench.press("f")
    bench.type("liwei")
    bench.press("Enter m 4")
    _ = bench.receive(
      .letter(order, WrittenLetter(draft, program: nil, configuration: "config.toml")))
    return bench
  }

  @Test("the characters of a short message are counted while it is typed")
  func counted() throws {
    var bench = try openTest(String(repeating: "好", count: 69) + "\n")
    #expect(bench.picture.contains("Chinese: 69 of 70 characters, 1 SMS"))
    #expect(bench.picture.contains("English: 69 of 70 characters, 1 SMS ('好' leaves room for 70"))
    bench.press("Tab e")
    bench.type("好")
    #expect(bench.picture.contains("Chinese: 70 of 70 characters, 1 SMS"))
    #expect(!bench.picture.contains("English:"))
    bench.type("好")
    #expect(bench.picture.contains("Chinese: 71 of 134 characters, 2 SMS"))
    bench.press("Backspace")
    #expect(bench.picture.contains("Chinese: 70 of 70 characters, 1 SMS"))
  }

  @Test("a letter that goes by mail has nothing to count")
  func notCounted() throws {
    #expect(!(try open("请确认。\n")).picture.contains("SMS"))
  }

  @Test("a short message", arguments: [(24, 80), (12, 40)])
  func shortMessage(rows: Int, columns: Int) throws {
    let bench = try openTest("Hello, please reply 1.\n", rows: rows, columns: columns)
    try expectPicture(bench.frame, "letter-sms-\(columns)x\(rows)")
  }

  @Test("a letter with something to look at", arguments: [(24, 80), (12, 40)])
  func picture(rows: Int, columns: Int) throws {
    let bench = try open("Subject: 请确认\n请马上确认。\n", rows: rows, columns: columns)
    try expectPicture(bench.frame, "letter-lint-\(columns)x\(rows)")
  }
}
