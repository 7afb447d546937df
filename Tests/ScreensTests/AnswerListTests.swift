import Model
import TUI
import Testing

@testable import Screens

/// Answers as the clerk finds them: one that confirms the price, one that only says 收到, one from a
/// stranger, and one about whom to pay.
enum AnswerSample {
  static let path = "/home/anna/Maildir"

  static func letter(_ id: String, _ reference: String) -> Request {
    var request = Request()
    request.sent = Sample.now.adding(seconds: -2 * 86_400)
    request.channel = "email"
    request.messageID = "<\(id)@example.com>"
    request.reference = reference
    return request
  }

  static var price: Decision {
    var decision = Sample.price
    decision.requests = [letter("price", "PRICE-1120")]
    return decision
  }

  static var delivery: Decision {
    Sample.decision("2026-11-19-delivery", "Delivery of the second lot") {
      $0.requests = [letter("delivery", "DELIVERY-1119")]
    }
  }

  static var payee: Decision {
    var decision = Sample.payee
    decision.requests = [letter("payee", "ACCOUNT-1118")]
    return decision
  }

  static var records: [AnyRecord] {
    [
      .contact(Sample.chenYu), .contact(Sample.liWei), .decision(price), .decision(delivery),
      .decision(payee),
    ]
  }

  static func mail(
    _ letter: String, _ text: String, from address: String = "li.wei@example.cn"
  ) -> ReceivedMail {
    var mail = ReceivedMail()
    mail.from = [ReceivedMail.Address(name: "李伟", address: address)]
    mail.subject = "Re: 请确认"
    mail.date = Sample.now.adding(seconds: -3600)
    mail.dateOffset = 8 * 3600
    mail.messageID = "<a-\(letter)@example.cn>"
    mail.inReplyTo = ["<\(letter)@example.com>"]
    mail.text = text
    return mail
  }

  static func matched(_ mail: ReceivedMail, _ name: String, piece: Range<Int>? = nil)
    -> [MatchedAnswer]
  {
    var contents = Contents()
    for record in records { contents.put(record) }
    return AnswerJudge(contents, world: Sample.world).answers(
      in: mail, evidence: name, of: contents
    ).map {
      MatchedAnswer($0, path: "\(path)/new/\(name)", piece: piece, evidence: name)
    }
  }

  static var answers: [MatchedAnswer] {
    matched(mail("price", "确认。\n李伟\n\n> 单价12.40元人民币，EXW，有效期至2027年3月31日\n"), "1.eml")
      + matched(mail("delivery", "收到，谢谢", from: "boss@example.net"), "2.eml")
      + matched(mail("payee", "确认"), "3.eml")
  }

  /// The workbench with the list open.
  static func choosing(
    rows: Int = 24, columns: Int = 80, _ answers: [MatchedAnswer] = answers
  ) -> Workbench {
    var bench = Sample.workbench(rows: rows, columns: columns, records)
    bench.press("2 M")
    _ = bench.receive(.inbox(path))
    bench.press("Enter")
    _ = bench.receive(.matched(AnswerHarvest(answers, files: 1200)))
    return bench
  }
}

@Suite("the list of found answers")
struct AnswerListTests {
  private func list(_ bench: Workbench) -> AnswerList? {
    if case .answers(let view) = bench.overlays.last { view.list } else { nil }
  }

  private func wanted(_ place: Int, as meaning: AnswerMeaning) -> Effect {
    let matched = AnswerSample.answers[place]
    let decision = AnswerSample.records.compactMap { record -> Decision? in
      if case .decision(let decision) = record { decision } else { nil }
    }.first { $0.id == matched.answer.decision }
    return .recordAnswer(
      RecordAnswer(
        matched, as: meaning,
        seenSHA256: decision.map { CanonicalWording($0).sha256(Sample.world.digest) } ?? ""))
  }

  @Test("the search begins where mails usually lie, and later where it was last")
  func whereToLook() {
    var bench = Sample.workbench(AnswerSample.records)
    #expect(bench.press("2 M") == [.askInbox])
    _ = bench.receive(.inbox("~/Maildir"))
    #expect(bench.press("Enter") == [.match("~/Maildir")])
    #expect(bench.press("Esc Esc M Enter") == [.stopMatching, .match("~/Maildir")])
  }

  @Test("what was typed is not overwritten by where mails usually lie")
  func typedMeanwhile() {
    var bench = Sample.workbench(AnswerSample.records)
    bench.press("2 M")
    bench.type("/tmp/answer.eml")
    _ = bench.receive(.inbox("~/Maildir"))
    #expect(bench.press("Enter") == [.match("/tmp/answer.eml")])
  }

  @Test("while it looks the number of files grows, and Esc ends it without an answer")
  func progress() {
    var bench = Sample.workbench(AnswerSample.records)
    bench.press("2 M")
    bench.type("~/Maildir")
    bench.press("Enter")
    _ = bench.receive(.looked(files: 12_288))
    #expect(bench.picture.contains("12,288 files"))
    #expect(bench.press("j").isEmpty)
    #expect(bench.press("Esc") == [.stopMatching])
    _ = bench.receive(.matched(AnswerHarvest(AnswerSample.answers, files: 1)))
    #expect(list(bench) == nil)
    #expect(bench.picture.contains("~/Maildir"))
  }

  @Test("nothing found and nothing to look through are told, and the path can be mended")
  func nothing() {
    var bench = Sample.workbench(AnswerSample.records)
    bench.press("2 M")
    #expect(bench.press("Enter").isEmpty)
    #expect(bench.notice == .hint(Phrase("answers.no-path")))
    bench.type("/x")
    bench.press("Enter")
    _ = bench.receive(.noMatch(Phrase("mail.no-file", ["path": "/x"])))
    #expect(bench.notice == .error(Phrase("mail.no-file", ["path": "/x"])))
    #expect(bench.press("Enter") == [.match("/x")])
    _ = bench.receive(.matched(AnswerHarvest([], files: 7)))
    #expect(bench.notice == .hint(Phrase("answers.none", ["files": "7"])))
  }

  @Test("y and Enter record what an answer most likely means, with the wording that was seen")
  func record() {
    var bench = AnswerSample.choosing()
    #expect(bench.press("y") == [wanted(0, as: .confirmed)])
    bench = AnswerSample.choosing()
    #expect(bench.press("j Enter") == [wanted(1, as: .acknowledged)])
  }

  @Test("another meaning has its own key", arguments: [("a", "acknowledged"), ("x", "disputed")])
  func otherMeaning(key: String, name: String) {
    var bench = AnswerSample.choosing()
    let meaning = AnswerMeaning(rawValue: name) ?? .unclear
    #expect(bench.press(key) == [wanted(0, as: meaning)])
  }

  @Test("one answer is recorded at a time, then the next that waits is selected")
  func oneAfterTheOther() {
    var bench = AnswerSample.choosing()
    bench.press("y")
    #expect(bench.press("y").isEmpty)
    var decision = AnswerSample.price
    var confirmation = Confirmation()
    confirmation.evidence = "1.eml"
    confirmation.wordingSHA256 = CanonicalWording(decision).sha256(Sample.world.digest)
    decision.confirmations = [confirmation]
    let done = Phrase("did.confirm", ["title": "T", "by": "B", "channel": "email"])
    _ = bench.receive(
      .performed(.change, done, subject: decision.recordID, Revision([.decision(decision)])))
    #expect(list(bench)?.list.index == 1)
    #expect(list(bench)?.entries[0].answer.isRecorded == true)
    #expect(list(bench)?.waitingCount == 2)
    #expect(bench.picture.contains("u undo"))
    bench.press("k")
    #expect(bench.press("y").isEmpty)
    #expect(bench.notice == .hint(Phrase("mail.recorded")))
  }

  @Test("u takes a recorded answer back, and it waits again")
  func undo() {
    var bench = AnswerSample.choosing()
    bench.press("y")
    var decision = AnswerSample.price
    var confirmation = Confirmation()
    confirmation.evidence = "1.eml"
    decision.confirmations = [confirmation]
    let done = Phrase("did.confirm", ["title": "T", "by": "B", "channel": "email"])
    _ = bench.receive(.performed(.change, done, subject: nil, Revision([.decision(decision)])))
    #expect(bench.press("u") == [.undo])
    _ = bench.receive(
      .performed(.undo, done, subject: nil, Revision([.decision(AnswerSample.price)])))
    #expect(list(bench)?.waitingCount == 3)
  }

  @Test("a refused answer stays and says why")
  func refused() {
    var bench = AnswerSample.choosing()
    bench.press("y")
    _ = bench.receive(.refused(Phrase("answers.changed", ["path": "1.eml"])))
    #expect(bench.notice?.kind == .error)
    #expect(list(bench)?.list.index == 0)
    #expect(bench.press("y") == [wanted(0, as: .confirmed)])
  }

  @Test("n passes an answer over, and n on it again takes that back")
  func skip() {
    var bench = AnswerSample.choosing()
    bench.press("n")
    #expect(list(bench)?.list.index == 1)
    #expect(list(bench)?.waitingCount == 2)
    bench.press("k n")
    #expect(list(bench)?.waitingCount == 3)
  }

  @Test("an answer about whom to pay opens the form that asks for the call back, with its evidence")
  func callBack() {
    var bench = AnswerSample.choosing(rows: 40)
    #expect(bench.press("j j y").isEmpty)
    guard case .form(let form) = bench.overlays.last else {
      Issue.record("no form: \(bench.picture)")
      return
    }
    #expect(form.wish == .confirm(AnswerSample.payee.id))
    #expect(form.form.value(.key("evidence")) == "\(AnswerSample.path)/new/3.eml")
    #expect(form.form.value(.key("reference")) == "<a-payee@example.cn>")
    bench.press("Esc")
    #expect(list(bench) != nil)
  }

  @Test("what is not clear is not recorded by y")
  func unclear() {
    let answers = AnswerSample.matched(AnswerSample.mail("price", "我看一下"), "1.eml")
    var bench = AnswerSample.choosing(answers)
    #expect(bench.press("y").isEmpty)
    #expect(bench.notice == .hint(Phrase("answers.unclear")))
    #expect(bench.press("c").count == 1)
  }

  @Test("a book for reading only shows the answers and records none")
  func readOnly() {
    var bench = AnswerSample.choosing()
    _ = bench.receive(.readOnly(Phrase("title.read-only")))
    for key in ["y", "c", "a", "x", "u", "U"] {
      #expect(bench.press(key).isEmpty)
      #expect(bench.notice == .hint(Phrase("title.read-only")))
    }
  }

  @Test("keys of a Chinese input method mean the same")
  func fullWidth() {
    var bench = AnswerSample.choosing()
    #expect(bench.handle(.key(Key("ｙ"))) == [wanted(0, as: .confirmed)])
  }

  @Test("the list at several sizes", arguments: [(24, 80), (36, 120), (12, 40), (5, 20), (1, 1)])
  func pictures(rows: Int, columns: Int) throws {
    let bench = AnswerSample.choosing(rows: rows, columns: columns)
    try expectPicture(bench.frame, "answers-\(columns)x\(rows)")
  }

  @Test("a warning beside an answer from another address")
  func warning() throws {
    var bench = AnswerSample.choosing()
    bench.press("j")
    try expectPicture(bench.frame, "answers-warning-80x24")
  }

  @Test("the question for the path", arguments: [(24, 80), (12, 40)])
  func question(rows: Int, columns: Int) throws {
    var bench = Sample.workbench(rows: rows, columns: columns, AnswerSample.records)
    bench.press("2 M")
    _ = bench.receive(.inbox("~/Maildir"))
    try expectPicture(bench.frame, "answers-path-\(columns)x\(rows)")
  }
}
