import Checks
import Model
import TUI
import Testing
import Texts

@testable import Screens

@Suite("the screen of channels")
struct ChannelTests {
  private static let wechat = Channel(platform: "wechat", handle: "liwei_hq")

  private func channels(rows: Int = 24, columns: Int = 80) -> Workbench {
    var bench = Sample.workbench(rows: rows, columns: columns)
    bench.press("3")
    return bench
  }

  /// What the clerk answers.
  private func answer(_ bench: inout Workbench, _ effects: [Effect]) {
    for case .suppose(let down, _) in effects {
      let desk = bench.desk
      let whatIf = WhatIf(
        desk.contents, reach: desk.reach, digest: desk.world.digest, down: down)
      let cuts = Cut.smallest(desk.contents, reach: desk.reach)
      _ = bench.receive(.supposed(down, Supposition.Outcome(whatIf, cuts: cuts)))
    }
  }

  private func suppose(_ bench: inout Workbench, _ wanted: Failure) {
    let effects = bench.suppose([wanted])
    answer(&bench, effects)
  }

  @Test("the weakest stands first: nobody agreed with, then never tested, then tested")
  func weakest() {
    let bench = channels(columns: 120)
    let rows = bench.frame.text.split(separator: "\n").map(String.init)
    func row(_ name: String) -> Int { rows.firstIndex { $0.contains(name) } ?? -1 }
    #expect(row("Maria") < row("陈雨"))
    #expect(row("陈雨") < row("李伟"))
  }

  @Test("o sorts by the oldest test, then by name")
  func sorting() {
    var bench = channels()
    bench.press("o")
    #expect(bench.picture.contains("sorted by oldest test"))
    bench.press("o")
    #expect(bench.picture.contains("sorted by name"))
  }

  @Test("Enter twice on a contact opens it on its own screen")
  func opens() {
    var bench = channels()
    bench.press("f")
    bench.type("liwei")
    bench.press("Enter Enter Enter")
    #expect(bench.place.command == .contacts)
    #expect(bench.picture.contains("▸ 李伟"))
  }

  @Test("three keys record a test, two more what was sent and by whom")
  func test() {
    var bench = channels()
    bench.press("f")
    bench.type("liwei")
    bench.press("Enter")
    let effects = bench.press("t 1 r t t d y")
    var test = RecordTest(
      contact: "li-wei", channel: Self.wechat, from: .roaming, answer: .answered(Sample.now))
    test.kind = .voice
    test.direction = .in
    #expect(effects == [.perform(.test(test))])
  }

  @Test("a test of marked contacts is one change")
  func marked() {
    var bench = channels()
    bench.press("f")
    bench.type("huaqiang")
    bench.press("Enter V f")
    for _ in 0..<8 { bench.press("Backspace") }
    bench.type("ningbo")
    bench.press("Enter V")
    guard case .perform(.batch(let batch))? = bench.press("t 1 o y").first else {
      Issue.record("no batch")
      return
    }
    #expect(batch.changes.count == 2)
  }

  @Test("s asks for the code of the channel for business, or of the selected one")
  func code() {
    var bench = channels()
    bench.press("f")
    bench.type("liwei")
    bench.press("Enter")
    #expect(bench.press("s") == [.code(contact: "li-wei", Self.wechat)])
    bench.press("Enter j")
    #expect(
      bench.press("s")
        == [.code(contact: "li-wei", Channel(platform: "sms", handle: "+8613000000000"))])
  }

  @Test("without a handle s says why there is no code")
  func noCode() {
    var bench = channels()
    bench.press("f")
    bench.type("maria")
    bench.press("Enter")
    #expect(bench.press("s").isEmpty)
    #expect(bench.picture.contains("there is no handle"))
  }

  @Test("a code is drawn whole or not at all")
  func codeSize() throws {
    let code = try #require(
      QRCode(size: 21, modules: Array(repeating: true, count: 21 * 21)))
    var bench = channels()
    _ = bench.receive(.code(CodeView(code, title: "李伟  SMS", link: "sms:+8613000000000")))
    #expect(bench.picture.contains("█████████████████████"))
    _ = bench.handle(.resize(Size(rows: 12, columns: 40)))
    #expect(!bench.picture.contains("███"))
    #expect(bench.picture.contains("sms:+8613000000000"))
    bench.press("Esc")
    #expect(bench.overlays.isEmpty)
  }

  @Test("w and Space suppose that something fails; the book is asked about it")
  func supposing() {
    var bench = channels()
    bench.press("w")
    let first = Failure.cause(.vpn)
    #expect(bench.press("Space") == [.suppose([first])])
    #expect(bench.press("Space").isEmpty)
    #expect(bench.desk.supposition == nil)
  }

  @Test("who cannot be reached is red and says so, who has a fallback names it")
  func outcomes() {
    var bench = channels(columns: 90)
    suppose(&bench, .platform("wechat"))
    #expect(bench.picture.contains("→ ? Red Book"))
    #expect(bench.picture.contains("→ ? email"))
    suppose(&bench, .cause(.internet))
    let row = bench.frame.text.split(separator: "\n").first { $0.contains("陈雨") } ?? ""
    #expect(row.contains("✗ cut off"))
  }

  @Test("a banner with the numbers stays on all screens until Esc on the list ends it")
  func banner() {
    var bench = channels(columns: 120)
    suppose(&bench, .cause(.internet))
    #expect(bench.picture.contains("What if internet fails:  ✗ 3 of 3 cannot be reached"))
    bench.press("1")
    #expect(bench.picture.contains("What if internet fails:"))
    bench.press("3 Esc")
    #expect(bench.desk.supposition == nil)
    #expect(!bench.picture.contains("What if"))
  }

  @Test("an answer to an older question is not shown")
  func late() throws {
    var bench = channels()
    _ = bench.suppose([.cause(.vpn)])
    let whatIf = WhatIf(
      bench.desk.contents, reach: bench.desk.reach, digest: Sample.world.digest,
      down: [.cause(.internet)])
    _ = bench.receive(
      .supposed([.cause(.internet)], Supposition.Outcome(whatIf, cuts: [])))
    #expect(bench.desk.supposition?.outcome == nil)
  }

  @Test("a change of the book asks again")
  func again() {
    var bench = channels()
    _ = bench.suppose([.cause(.sim)])
    #expect(
      bench.receive(.changed(Revision([.contact(Sample.liWei)]))) == [.suppose([.cause(.sim)])])
  }

  @Test("an answer is waited for in Chinese working days by the marks and by the what-if alike")
  func holidayMarks() throws {
    var contact = Sample.chenYu
    // A Monday: a week ago, five weekdays, of which a holiday leaves one.
    contact.tests = [
      ChannelTest(
        platform: "wechat", sent: Sample.now.adding(seconds: -7 * 86_400), from: .outside)
    ]
    var bench = Sample.workbench([.contact(contact)])
    let wechat = Channel(platform: "wechat", handle: "chenyu88")
    func marks() -> [ChannelMark?] {
      let route = bench.desk.reach.routes(to: contact).first { $0.channel == wechat }
      return [route?.mark, bench.desk.mark(contact, wechat)]
    }
    #expect(marks() == [.failed, .failed])
    _ = bench.suppose([.cause(.sim)])
    let off = Holiday(name: "Holiday", nameZh: "假日", isOff: true)
    let days = (17...20).compactMap { Day("2026-11-\($0)") }
    let year = HolidayYear(
      year: 2026, certainty: .official,
      days: Dictionary(uniqueKeysWithValues: days.map { ($0, off) }), source: "")
    let effects = bench.receive(.calendar(WorkCalendar(years: [year])))
    #expect(marks() == [.untested, .untested])
    #expect(effects == [.suppose([.cause(.sim)])], "what fails is counted again")
  }

  @Test("marks without a channel in common are tested each by the channel for business")
  func business() {
    var bench = channels()
    bench.press("j Space Space t")
    #expect(bench.picture.contains("Test: 2 contacts"))
    #expect(bench.picture.contains("each by the channel agreed for business"))
    let effects = bench.press("b r y")
    guard case .perform(.batch(let batch))? = effects.first else {
      Issue.record("\(effects)")
      return
    }
    let tested = batch.changes.compactMap { change -> Channel? in
      if case .test(let test) = change { test.channel } else { nil }
    }
    #expect(Set(tested) == [Self.wechat, Channel(platform: "wechat", handle: "chenyu88")])
  }

  @Test("who has no account at all cannot be tested, and the key says why")
  func noAccount() {
    var bench = channels()
    bench.press("f")
    bench.type("Maria")
    bench.press("Enter t")
    #expect(bench.picture.contains("Maria Olsen-Østergaard has no account yet"))
  }

  /// A trip ahead that meets one of the three.
  private var meeting: Trip {
    var trip = Trip(id: "2026-12-ningbo")
    trip.title = "Ningbo"
    trip.from = Day("2026-12-14")
    trip.to = Day("2026-12-18")
    trip.contacts = ["chen-yu", "nobody"]
    trip.networks = ["roaming"]
    return trip
  }

  @Test("w on a trip asks what fails on it: its people alone, and the trip in the banner")
  func ofTrip() {
    var bench = Sample.workbench(Sample.records + [.trip(meeting)])
    bench.press("4 w")
    #expect(bench.picture.contains("On the trip Ningbo"))
    let first = Failure.Cause.allCases[0]
    #expect(bench.press("Space") == [.suppose([.cause(first)], trip: meeting.id)])
    #expect(bench.picture.contains("fails on the trip"))
    #expect(bench.picture.contains("Channels 1"))
    bench.press("Esc Esc")
    #expect(bench.picture.contains("Trips 1"))
  }

  @Test("Tab in the choice of what fails goes from everybody to the trips and back")
  func whose() {
    var bench = Sample.workbench(Sample.records + [.trip(meeting)])
    bench.press("3 w")
    #expect(bench.picture.contains("For everybody"))
    bench.press("Tab")
    #expect(bench.picture.contains("On the trip Ningbo"))
    bench.press("Tab")
    #expect(bench.picture.contains("For everybody"))
  }

  @Test("numbers of another trip are not taken in, and a trip that is gone leaves everybody")
  func gone() {
    var bench = Sample.workbench(Sample.records + [.trip(meeting)])
    bench.press("3 w Tab Space Enter")
    let down: Set<Failure> = [.cause(Failure.Cause.allCases[0])]
    let whatIf = WhatIf(
      bench.desk.contents, reach: bench.desk.reach, digest: bench.desk.world.digest, down: down)
    _ = bench.receive(.supposed(down, Supposition.Outcome(whatIf, cuts: [])))
    #expect(bench.desk.supposition?.outcome == nil)
    _ = bench.receive(.changed(Revision(removed: [RecordID(.trip, meeting.id)])))
    #expect(bench.desk.supposition?.trip == nil)
    #expect(bench.picture.contains("Channels 3"))
  }

  @Test(
    "the title says what the Chinese calendar says of today",
    arguments: [
      ("2026-10-03", "国庆节 National Day, until 7 Oct"), ("2026-10-07", "National Day, last day"),
      ("2026-10-10", "worked today to make up for 国庆节"), ("2026-10-13", "Beijing 10:00"),
    ])
  func holiday(day: String, note: String) throws {
    var bench = Sample.workbench(columns: 180)
    let days = try (1...7).map { try #require(Day("2026-10-0\($0)")) }
    let off = Holiday(name: "National Day", nameZh: "国庆节", isOff: true)
    let made = Holiday(name: "National Day", nameZh: "国庆节", isOff: false)
    var all = Dictionary(uniqueKeysWithValues: days.map { ($0, off) })
    all[try #require(Day("2026-10-10"))] = made
    let year = HolidayYear(year: 2026, certainty: .official, days: all, source: "")
    _ = bench.receive(.calendar(WorkCalendar(years: [year])))
    bench.world.now = Instant(try #require(Day(day)), hour: 2, minute: 0)
    #expect(bench.frame.line(0).contains(note), "\(bench.frame.line(0))")
    let hasNote = bench.frame.line(0).contains("国庆节")
    for columns in [110, 80] {
      _ = bench.handle(.resize(Size(rows: 24, columns: columns)))
      #expect(bench.frame.line(0).contains("国庆节") == hasNote, "\(bench.frame.line(0))")
      #expect(bench.frame.line(0).contains("Beijing 10:00 · home 03:00"))
    }
    _ = bench.handle(.resize(Size(rows: 24, columns: 45)))
    #expect(!bench.frame.line(0).contains("国庆节"))
    #expect(bench.frame.line(0).contains("Beijing 10:00"))
  }
}

/// First the characters, then the roles.
@Suite("pictures of the channels")
struct ChannelPictureTests {
  @Test("channels at several sizes", arguments: [(24, 80), (40, 120), (12, 40), (30, 160), (1, 1)])
  func channels(rows: Int, columns: Int) throws {
    var bench = Sample.workbench(rows: rows, columns: columns)
    bench.press("3 j j")
    _ = bench.handle(.rested)
    try expectPicture(bench.frame, "channels-\(columns)x\(rows)")
  }

  @Test("all channels of one contact", arguments: [(24, 80), (12, 40)])
  func detail(rows: Int, columns: Int) throws {
    var bench = Sample.workbench(rows: rows, columns: columns)
    bench.press("3 j j Enter")
    try expectPicture(bench.frame, "channel-detail-\(columns)x\(rows)")
  }

  @Test("choosing what fails", arguments: [(24, 80), (40, 120), (12, 40)])
  func chooser(rows: Int, columns: Int) throws {
    var bench = Sample.workbench(rows: rows, columns: columns)
    bench.press("3 w j j j j Space")
    let desk = bench.desk
    let down: Set<Failure> = [.cause(.internet)]
    let whatIf = WhatIf(
      desk.contents, reach: desk.reach, digest: desk.world.digest, down: down)
    let cuts = Cut.smallest(desk.contents, reach: desk.reach)
    _ = bench.receive(.supposed(down, Supposition.Outcome(whatIf, cuts: cuts)))
    try expectPicture(bench.frame, "what-if-\(columns)x\(rows)")
    bench.press("Enter")
    try expectPicture(bench.frame, "what-if-list-\(columns)x\(rows)")
  }

  @Test("an empty book invites")
  func empty() throws {
    var bench = Sample.workbench([])
    bench.press("3")
    try expectPicture(bench.frame, "empty-3-80x24")
  }
}
