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
