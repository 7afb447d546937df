import Model
import Testing

@Suite("answers to letters")
struct AnswerTests {
  @Test(
    "what an answer means",
    arguments: [
      ("确认 HQ77-1120", AnswerMeaning.confirmed), ("Confirmed HQ77-1120", .confirmed),
      ("同意。", .confirmed), ("收到", .acknowledged), ("好的", .acknowledged), ("OK", .acknowledged),
      ("👍", .acknowledged), ("第二条有误", .disputed), ("item 2 is wrong", .disputed),
      ("不同意", .disputed), ("没问题", .acknowledged), ("收到，会确认", .acknowledged),
      ("确认，但交期要改", .unclear), ("Confirmed?", .unclear), ("", .unclear),
      ("We will confirm tomorrow", .acknowledged), ("Not confirmed", .disputed),
    ])
  func meaning(_ text: String, _ meaning: AnswerMeaning) {
    #expect(AnswerSuggestion(text).meaning == meaning)
  }

  @Test(
    "what was written above the quotation",
    arguments: [
      "确认\n\n在 2026年11月21日，Anna 写道：\n> price", "确认\n\n-----原始邮件-----\n发件人: Anna\nprice",
      "确认\n------------------ 原始邮件 ------------------\nprice",
      "确认\n\nOn Sat, Anna\nwrote:\n> price",
      "确认\n发件人：Anna\n发送时间：2026\n主题：x\n\nprice", "确认\n-- \nLi Wei",
      "确认\n\n------------------\u{A0}原始邮件\u{A0}------------------\n发件人:\u{A0}Anna\nprice",
      "确认\n\n------------------ Original ------------------\nFrom: Anna\nDate: x\n\nprice",
      "确认\n\n原始邮件\n发件人：Anna\n发件时间：2026\n主题：x\n\nprice",
      "确认\n________________________________\nFrom: Anna\nSent: x\nTo: Li\n\nprice",
      "确认\n--------\n发件人：Anna\n发送时间：2026\n\nprice", "确认\n\n----邮件原文----\n发件人：Anna\nprice",
      "确认\n---- Replied Message ----\n| From | Anna<a@b.cc> |\n| Date | x |\nprice",
      "确认\n\nAnna <a@b.cc> 于2026年11月10日周二\n17:30写道：\n\n> price",
    ])
  func own(_ text: String) {
    #expect(Quotation(text).own == "确认")
  }
}
