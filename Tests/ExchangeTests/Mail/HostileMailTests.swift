import Exchange
import Model
import Testing

/// Mails made to use up time or memory, in a small size.
@Suite("hostile mails")
struct HostileMailTests {
  private func mail(_ text: String) -> ReceivedMail {
    var reader = MailReader()
    return reader.mail(Array(text.utf8))
  }

  @Test("of a subject of a million encoded words the beginning is read")
  func subject() {
    let words = String(repeating: "=?utf-8?B?5Y2V?= ", count: 1_000_000)
    let mail = mail("Subject: \(words)\nIn-Reply-To: <a@b.cc>\n\nx")
    #expect(mail.subject.hasPrefix("单单") && mail.subject.count < 2000)
    #expect(mail.inReplyTo == ["<a@b.cc>"])
  }

  @Test("a name of two hundred thousand encoded words is read in one pass")
  func name() {
    let words = String(repeating: "=?utf-8?B?5Y2V?= ", count: 200_000)
    #expect(mail("From: \(words)<li@example.cn>\n\nx").from.first?.address == "li@example.cn")
  }

  @Test("a million header fields hide neither those before them nor the text")
  func fields() {
    let fields = String(repeating: "a:\n", count: 1_000_000)
    let mail = mail("In-Reply-To: <a@b.cc>\n\(fields)\n确认")
    #expect(mail.inReplyTo == ["<a@b.cc>"] && mail.text == "确认")
  }

  @Test("of a text of two megabytes on one line the beginning is read")
  func line() {
    let text = String(repeating: "QUFB", count: 700_000)
    let mail = mail("Content-Transfer-Encoding: base64\n\n\(text)")
    #expect(mail.text.hasPrefix("AAA") && mail.text.utf8.count <= 1 << 18)
    #expect(mail.problems == [Phrase("mail.too-long", ["limit": "256"])])
  }

  @Test(
    "names of attachments stay names",
    arguments: [
      ("../../etc/passwd", "passwd"), ("/etc/passwd", "passwd"), ("C:\\\\x\\\\y.exe", "y.exe"),
      ("a\u{0}b.pdf", "ab.pdf"), ("..", "attachment"), ("\u{202E}fdp.exe", "fdp.exe"),
      (String(repeating: "长", count: 300), String(repeating: "长", count: 120)),
    ])
  func names(_ given: String, _ safe: String) {
    let mail = mail(
      "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Disposition: attachment; filename=\"\(given)\"\n\nx\n--b--\n"
    )
    #expect(mail.attachments == [safe])
  }
}
