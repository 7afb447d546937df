import Model
import TOML
import Testing

@testable import Book

@Suite("Reading a record")
struct DecoderTests {
  private func read(_ kind: RecordKind, _ text: String) throws -> Reading {
    Reading(RecordID(kind, "x"), Array(text.utf8))
  }

  private func said(_ reading: Reading) -> [String] {
    reading.complaints.map { complaint in
      let place = [complaint.line, complaint.column].compactMap { $0.map(String.init) }
      return place.joined(separator: ":") + " \(complaint.severity) \(complaint.phrase.key)"
    }
  }

  @Test("takes a name in characters alone")
  func chineseName() throws {
    let reading = try read(.contact, "name_zh = \"李伟\"")
    #expect(reading.complaints.isEmpty && reading.record?.label == "李伟")
  }

  @Test("an error in a key that is needed makes the file broken, with its place")
  func needed() throws {
    #expect(said(try read(.contact, "city = \"X\"")) == ["1:1 error book.missing-key"])
    #expect(said(try read(.contact, "\nname = 1")) == ["2:8 error book.not-text"])
    #expect(said(try read(.contact, "name = \"\"")) == ["1:1 error book.missing-key"])
    let agreement = "name = \"A\"\n[[agreement]]\nplatform = \"wechat\"\npurpose = \"busines\""
    let reading = try read(.contact, agreement)
    #expect(said(reading) == ["4:11 error book.unknown-word-near"])
    #expect(reading.complaints.first?.phrase.arguments["near"] == "business")
    #expect(reading.record == nil)
    #expect(
      said(try read(.contact, "name = \"A\"\n\n[[agreement]]\nplatform = \"sms\""))
        == ["3:1 error book.missing-key-in"])
    #expect(said(try read(.contact, "name = \"A\"\naccount = 1")) == ["2:11 error book.not-tables"])
  }

  @Test(
    "a name of which nothing can be seen is told of, and the id stands in its place",
    arguments: [
      " ", "\\t\\u00A0\\u3000", "\\u0007", "\\u202E\\u2066", "\\u200B\\u200D\\uFEFF", "\\u3164",
      "\\u2800", "\\u0301",
    ])
  func unseen(_ name: String) throws {
    for (kind, key) in [(RecordKind.contact, "name"), (.trip, "title"), (.staff, "name")] {
      let days = kind == .trip ? "\nfrom = 2027-03-08\nto = 2027-03-14" : ""
      let reading = try read(kind, "\(key) = \"\(name)\"\(days)")
      #expect(reading.record?.label == "x")
      #expect(said(reading).first?.hasSuffix("warning book.unseen-name") == true)
    }
    let chinese = try read(.contact, "name = \"\(name)\"\nname_zh = \"李伟\"")
    #expect(chinese.record?.label == "李伟")
    #expect(said(chinese) == ["1:8 warning book.unseen"])
    let latin = try read(.contact, "name = \"Li Wei\"\nname_zh = \"\(name)\"")
    #expect(latin.record?.label == "Li Wei")
    #expect(said(latin) == ["2:11 warning book.unseen"])
    let neither = try read(.contact, "name_zh = \"\(name)\"")
    #expect(neither.record?.label == "x")
  }

  @Test("what is wrong elsewhere costs that value only")
  func optional() throws {
    let text = """
      name = "A"
      region = "mars"
      tags = "one"
      nmae_zh = "B"
      fax = "1"

      [[account]]
      platform = "wechat"
      verified_on = "2026-03-02"
      """
    let reading = try read(.contact, text)
    #expect(
      said(reading) == [
        "2:10 warning book.unknown-word", "3:8 warning book.not-texts",
        "4:1 warning book.unknown-key", "9:15 warning book.not-day",
      ])
    #expect(reading.record?.label == "A")
  }

  @Test("every record reads back from the text that is written for it")
  func roundTrip() throws {
    var decision = Decision(id: "x")
    decision.title = "T"
    decision.contacts = ["li-wei"]
    decision.decidedOn = Fixture.world.today
    decision.wording = "one\ntwo \"three\"\u{7F}"
    decision.amount = "12.40"
    var term = Term()
    term.term = "定金"
    var confirmation = Confirmation()
    confirmation.on = Fixture.world.today
    confirmation.recordedAt = Fixture.world.now
    confirmation.wording = "one\r\ntwo"
    decision.terms = [term]
    decision.confirmations = [confirmation]
    let text = try RecordEncoder.document(AnyRecord.decision(decision).text)
    let reading = Reading(RecordID(.decision, "x"), text)
    #expect(reading.record == .decision(decision) && reading.complaints.isEmpty)
  }

  @Test("settings are read, and what is wrong in them is told")
  func settings() throws {
    let text = "format = 1\nformal_channels = [\"fax\"]\n[intervals]\nretest = 30\nreview = 0\n"
    let (settings, complaints) = SettingsDecoder.read(try Document(text))
    #expect(settings?.formalChannels == ["fax"] && settings?.intervals.retest == 30)
    #expect(complaints.map(\.phrase.key) == ["book.not-days"])
    #expect(SettingsDecoder.read(try Document("a = 1")).settings == nil)
  }

  @Test("what two versions of a record differ in can be taken back from a third")
  func difference() throws {
    let old = try Document("a = 1\n[[t]]\nk = 1\n[[t]]\nk = 2\n")
    let new = try Document("a = 2\nb = 3\n[[t]]\nk = 1\n[[t]]\nk = 5\n[[t]]\nk = 6\n")
    let third = try Document(
      "# x\na = 2\nb = 3\nc = 4\n[[t]]\nk = 1\nj = 1\n[[t]]\nk = 5\n[[t]]\nk = 6\n[[t]]\nk = 7\n")
    let back = try Difference(from: new, to: old).applied(to: third)
    #expect(back.text == "# x\na = 1\nc = 4\n[[t]]\nk = 1\nj = 1\n[[t]]\nk = 2\n[[t]]\nk = 7\n")
    let other = try Document("a = 9\n")
    #expect(throws: Difference.Conflict.self) {
      try Difference(from: new, to: old).applied(to: other)
    }
  }
}
