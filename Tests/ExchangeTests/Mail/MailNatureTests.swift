import Exchange
import Model
import Testing

@Suite("mails that machines write")
struct MailNatureTests {
  private func nature(_ fields: String) -> ReceivedMail.Nature {
    var reader = MailReader()
    return reader.mail(Array("From: li@example.cn\n\(fields)\n\n确认".utf8)).nature
  }

  @Test(
    "what mail programs write before a subject tells that nobody wrote the mail",
    arguments: [
      "自动回复: Price", "自动回复：Price", "自动回复", "Automatic reply: Price", "Out of Office: Price",
      "已读: Price",
      "Read: Price", "Recall: Price", "撤回: Price", "Accepted: Price",
      "=?utf-8?B?6Ieq5Yqo5Zue5aSNOiBQcmljZQ==?=",
    ])
  func subject(_ subject: String) {
    #expect(nature("Subject: \(subject)") == .automatic)
  }

  @Test(
    "a person's subjects stay those of a person",
    arguments: ["Re: Read: me", "答复: 自动回复设备报价", "Reading list: x", "Accepted price", "自动门: 报价"])
  func personal(_ subject: String) {
    #expect(nature("Subject: \(subject)") == .personal)
  }

  @Test("an answer of a calendar is no answer to a letter, an invitation beside words is")
  func calendar() {
    #expect(nature("Content-Type: text/calendar; method=REPLY") == .automatic)
    #expect(nature("Content-Type: text/calendar; method=REQUEST") == .personal)
  }

  @Test("QQ Mail sends back from a number")
  func qq() {
    var reader = MailReader()
    #expect(reader.mail(Array("From: 10000@qq.com\n\n退信".utf8)).nature == .bounce)
  }
}
