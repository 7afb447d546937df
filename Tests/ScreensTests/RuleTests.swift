import Model
import TUI
import Testing
import Texts

@testable import Screens

@Suite("small rules of the screens")
struct RuleTests {
  private let desk = Desk(
    texts: Texts(), platforms: Sample.platforms, world: Sample.world, zones: .none)

  @Test(
    "days are read as people write them",
    arguments: [
      ("2026-11-01", "2026-11-01"), ("today", "2026-11-23"), ("Yesterday", "2026-11-22"),
      ("-3d", "2026-11-20"), ("+2w", "2026-12-07"),
    ])
  func days(typed: String, day: String) throws {
    #expect(try FieldText(kind: .day, desk: desk).day(typed).description == day)
  }

  @Test(
    "what is no day says what one looks like", arguments: ["2026-2-1", "soon", "+d", "+99999999d"])
  func noDay(typed: String) {
    #expect(throws: FieldFault.self) { try FieldText(kind: .day, desk: desk).day(typed) }
  }

  @Test("a mistyped platform names the near ones")
  func platform() {
    #expect(
      throws: FieldFault(
        Phrase("field.unknown-platform-near", ["text": "wechta", "near": "WeChat"]))
    ) { try FieldText(kind: .platform, desk: desk).platform("wechta") }
  }

  @Test(
    "amounts are decimal numbers",
    arguments: [
      ("124,000.50", "124000.50"), ("12", "12"), ("1.2.3", nil), ("about 5", nil), (".5", nil),
    ])
  func amounts(typed: String, value: String?) {
    #expect(DecisionForm.decimal(typed) == value)
  }

  @Test("only the words that differ are marked")
  func difference() {
    let both = WordingDifference(
      confirmed: "12.40 CNY per piece", present: "12.60 CNY per piece, EXW")
    #expect(both.confirmed.filter(\.differs).map(\.text) == ["12.40"])
    #expect(both.present.filter(\.differs).map(\.text) == ["12.60", ", EXW"])
  }

  @Test("each character of Chinese is a word")
  func chineseDifference() {
    let both = WordingDifference(confirmed: "单价十二元", present: "单价十三元")
    #expect(both.confirmed.filter(\.differs).map(\.text) == ["二"])
    #expect(both.present.filter(\.differs).map(\.text) == ["三"])
  }

  @Test("a closed decision has no risk")
  func closed() {
    let risk = Risk(
      Sample.confirmed, state: .confirmed, contents: Contents(), platforms: Sample.platforms,
      deadlines: Sample.deadlines)
    #expect(risk.score == 0)
  }

  @Test("a larger amount, an earlier deadline and a near trip weigh more")
  func heavier() {
    var contents = Contents()
    contents.put(.contact(Sample.liWei))
    func score(_ change: (inout Decision) -> Void) -> Int {
      var decision = Sample.price
      change(&decision)
      return Risk(
        decision, state: .agreedInChat, contents: contents, platforms: Sample.platforms,
        deadlines: Sample.deadlines
      ).score
    }
    let plain = score { _ in }
    #expect(score { $0.amount = "9000000.00" } > plain)
    #expect(score { $0.confirmBy = Day("2026-11-20") } > plain)
    #expect(score { $0.decisionKind = .payeeChange } > plain)
    #expect(score { $0.platform = "whatsapp" } > plain)
    var trip = Trip(id: "t")
    trip.from = Day("2026-11-28")
    trip.contacts = ["li-wei"]
    contents.put(.trip(trip))
    #expect(score { _ in } > plain)
  }

  @Test("the summary of a contact names the first channel of each purpose and what fails")
  func summary() {
    let summary = ContactSummary(
      Sample.liWei, platforms: Sample.platforms, intervals: Intervals(), now: Sample.now,
      openDecisions: 2, calendar: .weekdays)
    #expect(summary.business == .init(platform: "wechat", mark: .tested))
    #expect(summary.personal == .init(platform: "xiaohongshu", mark: .untested))
    #expect(summary.backup == .init(platform: "sms", mark: .failed))
    #expect(summary.failedChannels == 1)
    #expect(summary.openDecisions == 2)
  }

  @Test("near days are said in words, far ones as dates")
  func dayWords() {
    #expect(desk.due(Sample.today) == "today")
    #expect(desk.due(Sample.today.adding(days: 1)) == "in 1 day")
    #expect(desk.due(Sample.today.adding(days: -4)) == "4 days late")
    #expect(desk.due(Sample.today.adding(days: 100)) == "2027-03-03")
    #expect(desk.ago(Sample.now.adding(seconds: -7200)) == "2 h ago")
  }

  @Test("what is too long for the detail goes on in the next row, under its own beginning")
  func hanging() {
    let channel = DetailLine.Anchor.record(RecordID(.contact, "li-wei"))
    let line = DetailLine(
      [Span("✗ ", .danger), Span("disputed by 李伟 31 days ago (email)")], anchor: channel)
    let rows = line.rows(width: 22)
    #expect(
      rows.map { $0.spans.map(\.text).joined() } == ["✗ disputed by 李伟 31", "  days ago (email)"])
    #expect(rows.map(\.anchor) == [channel, nil])
  }
}
