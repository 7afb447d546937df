import Model
import Testing

/// `match --yes` records without anybody looking: a confirmation nobody gave is the worst mistake.
@Suite("words that take a confirmation back")
struct AnswerDoubtTests {
  @Test(
    "not, not yet, not by me, not all of it: no confirmation",
    arguments: [
      "not confirm", "不 确认", "不\n确认", "不\u{200B}确认", "不能同意", "没有确认", "还没确认", "未经确认", "不予确认", "不太同意",
      "不完全同意", "无法同意", "難以確認", "拒绝确认", "撤回确认", "没人同意", "别确认", "勿确认", "非确认", "不要确认",
      "你们确认了吗", "我们在确认", "正在确认", "确认之后回复您", "我找工厂确认", "请等待我们的确认", "稍后确认", "明天确认",
      "明天给你确认", "这个要老板确认", "财务同意后", "确认无误的话我会回复", "请回复：确认无误", "除交期外都确认", "大部分确认",
      "部分确认", "同意一半", "kindly confirm", "not agreed", "Never agreed", "hardly correct",
      "This is not approved", "hasn’t been confirmed", "isn't correct", "nobody confirmed this",
      "We could not, at this time, confirm", "Confirm tomorrow", "不\u{3000}同意", "确认，交期改为20天",
      "Confirmed. I am out of office", "确认。这是一封自动回复邮件。",
    ])
  func doubt(_ text: String) {
    #expect(AnswerSuggestion(text).meaning != .confirmed)
  }

  @Test(
    "to confirm that a mail arrived confirms nothing in it",
    arguments: [
      "确认收到", "已确认收到邮件", "We confirm receipt of your email", "Receipt confirmed, thanks",
      "I confirm that I received your mail",
    ])
  func receipt(_ text: String) {
    #expect(AnswerSuggestion(text).meaning == .acknowledged)
  }

  @Test(
    "doubt about something else leaves a confirmation one",
    arguments: [
      "确认无误", "確認無誤，謝謝。", "您好，确认无误。如有问题请联系我。", "没有问题，确认", "非常同意", "No problem, confirmed.",
      "王经理\n确认无误", "经核对，以上内容确认无误，谢谢", "收到，确认无误", "OK, confirmed. We will ship in May.",
      "确认：样品不含税", "Confirmed HQ77-1120, Li Wei, sales manager", "主要条款确认无误", "我 同 意",
    ])
  func stands(_ text: String) {
    #expect(AnswerSuggestion(text).meaning == .confirmed)
  }

  @Test("a text of many pages is left to a person")
  func long() {
    let text = "确认\n" + String(repeating: "条款一切照旧\n", count: 1000)
    #expect(AnswerSuggestion(text).reason == Phrase("mail.reason-long"))
  }

  @Test("what a mail program adds about mistakes disputes nothing")
  func disclaimer() {
    #expect(AnswerSuggestion("收到\n\n错误接收请删除").meaning == .acknowledged)
    #expect(AnswerSuggestion("Noted.\n\nReceived by mistake: delete it").meaning == .acknowledged)
  }
}
