import Exchange
import Model
import Testing

@Suite("reading mails")
struct MailReaderTests {
  private func mail(_ lines: String...) -> ReceivedMail {
    var reader = MailReader()
    return reader.mail(Array(lines.joined(separator: "\r\n").utf8))
  }

  @Test("a character cut in two between encoded words is whole again")
  func splitCharacter() {
    let mail = mail("Subject: =?utf-8?B?5Y2V5Q==?=", " =?utf-8?B?Lu3?=", "", "x")
    #expect(mail.subject.hasPrefix("单"))
    let cut = self.mail("Subject: =?utf-8?B?5Y2V5A==?=", " =?utf-8?B?u7c=?=", "", "x")
    #expect(cut.subject == "单价")
  }

  @Test("a mail that declares GB2312 and writes UTF-8 is read as UTF-8")
  func lie() {
    let mail = mail("Content-Type: text/plain; charset=gb2312", "", "确认，单价不变")
    #expect(mail.text == "确认，单价不变")
  }

  @Test("quoted text of HTML is marked, and scripts are no text")
  func html() {
    let mail = mail(
      "Content-Type: text/html; charset=utf-8", "",
      "<p>同意</p><script>alert(1)</script><blockquote>12.40</blockquote>")
    #expect(mail.text == "同意\n> 12.40\n")
  }

  @Test("a file name that would leave the folder keeps its last part only")
  func fileName() {
    let mail = mail(
      "Content-Type: multipart/mixed; boundary=b", "", "--b", "", "hello", "--b",
      "Content-Type: application/zip; name=\"../../etc/x.zip\"", "", "PK", "--b--")
    #expect(mail.attachments == ["x.zip"])
    #expect(mail.text == "hello")
    #expect(mail.problems.isEmpty)
  }

  @Test("ten thousand multiparts within each other are read without recursion, and told")
  func nested() {
    let text = (0..<10_000).map {
      "Content-Type: multipart/mixed; boundary=b\($0)\r\n\r\n--b\($0)\r\n"
    }.joined()
    var reader = MailReader()
    let mail = reader.mail(Array(text.utf8))
    #expect(mail.problems.contains(Phrase("mail.too-deep")))
  }

  @Test("a mail cut off at any byte is read as far as it goes")
  func cutOff() {
    let whole = Array(
      "Subject: =?gbk?Q?=B5=A5?=\r\nContent-Type: multipart/alternative; boundary=\"b\"\r\n\r\n--b\r\n\r\nx\r\n--b--\r\n"
        .utf8)
    var reader = MailReader()
    for end in whole.indices {
      let mail = reader.mail(Array(whole[..<end]))
      #expect(!mail.problems.isEmpty || end > whole.count - 4, "at \(end)")
    }
  }

  @Test(
    "dates of all forms",
    arguments: [
      "Sat, 21 Nov 2026 10:00:00 +0800", "21 Nov 26 10:00 +0800", "Sat, 21 Nov 2026 02:00:00 GMT",
      "21-Nov-2026 10:00:00 +0800 (CST)", "Sat Nov 21 02:00:00 2026", "20 Nov 2026 21:00:00 EST",
    ])
  func dates(_ text: String) {
    #expect(mail("Date: \(text)", "", "").date == Instant("2026-11-21T02:00:00Z"))
  }

  @Test("addresses with comments, quotes and groups")
  func addresses() {
    let mail = mail("From: \"Li, Wei\" <li@example.cn>, Buyers: a@example.com (A);", "", "")
    #expect(
      mail.from == [
        .init(name: "Li, Wei", address: "li@example.cn"),
        .init(name: "A", address: "a@example.com"),
      ])
  }
}
