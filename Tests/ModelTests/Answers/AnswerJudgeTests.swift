import Model
import Testing

@Suite("answers judged against the book")
struct AnswerJudgeTests {
  private func contents() -> Contents {
    var contents = Examples.contents
    var (first, second) = (Examples.price, Examples.price)
    second.id = "2026-11-21-lead-time"
    second.title = "Lead time"
    second.wording = "30 calendar days from the approved sample"
    second.wordingZh = nil
    first.requests = [request("<one@example.com>")]
    second.requests = [request("<two@example.com>")]
    contents.decisions.put(first)
    contents.decisions.put(second)
    return contents
  }

  private func request(_ id: String) -> Request {
    var request = Request()
    request.messageID = id
    request.to = ["li.wei@example.cn"]
    return request
  }

  private func answers(_ text: String, to ids: [String]) -> [FoundAnswer] {
    var mail = ReceivedMail()
    mail.from = [ReceivedMail.Address(address: "li.wei@example.cn")]
    mail.inReplyTo = ids
    mail.text = text
    let contents = contents()
    return AnswerJudge(contents, world: Examples.world).answers(in: mail, of: contents)
  }

  @Test("one answer to two letters at once is shown for both, and recorded for none unasked")
  func twoLetters() {
    let found = answers("确认", to: ["<one@example.com>", "<two@example.com>"])
    #expect(found.map(\.decision) == ["2026-11-20-price", "2026-11-21-lead-time"])
    #expect(found.allSatisfy { !$0.isUnsuspicious })
    #expect(found.first?.warnings == [.severalDecisions(found.map(\.decision))])
  }

  @Test("an answer dated before the letter is recorded for today, where somebody says yes to it")
  func wrongClock() {
    var mail = ReceivedMail()
    mail.date = Instant("2020-01-01T00:00:00Z")
    mail.inReplyTo = ["<one@example.com>"]
    mail.from = [ReceivedMail.Address(address: "li.wei@example.cn")]
    mail.text = "确认"
    var contents = contents()
    var decision = Examples.price
    var asked = request("<one@example.com>")
    asked.sent = Instant("2026-11-21T00:00:00Z")
    decision.requests = [asked]
    contents.decisions.put(decision)
    let found = AnswerJudge(contents, world: Examples.world).answers(in: mail, of: contents).first
    let change = found?.change(
      as: .confirmed, evidence: nil, wordingSHA256: "", today: Examples.world.today)
    guard case .confirm(let confirm) = change else {
      Issue.record("no confirmation")
      return
    }
    #expect(confirm.on == Examples.world.today)
  }

  @Test("of a flood of senders three are named")
  func flood() {
    var mail = ReceivedMail()
    mail.from = (1...1000).map { ReceivedMail.Address(address: "a\($0)@example.net") }
    mail.inReplyTo = ["<one@example.com>"]
    let contents = contents()
    let found = AnswerJudge(contents, world: Examples.world).answers(in: mail, of: contents)
    #expect(found.first?.warnings.count == 3)
  }

  @Test("a wording that is written anew with another number is told, as a quoted one is")
  func writtenAnew() {
    let part = "30 calendar days from the approved sample"
    let found = answers(
      "Confirmed: 35 calendar days from the approved sample\n\n> \(part)",
      to: ["<two@example.com>"])
    #expect(found.first?.warnings == [.wordingDiffers(part)])
    #expect(answers("Confirmed: \(part)", to: ["<two@example.com>"]).first?.warnings == [])
  }
}
