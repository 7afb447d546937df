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

  @Test("the mark of UTF-8 before the first field hides it not")
  func mark() {
    #expect(mail("\u{FEFF}In-Reply-To: <a@b.cc>\n\nx").inReplyTo == ["<a@b.cc>"])
  }

  @Test("Chinese in the other of Big5 and GB than is declared is read", arguments: ["big5", "gbk"])
  func wrongChinese(_ label: String) {
    // 确认无误。 in GBK, 確認無誤，謝謝。 in Big5.
    let bytes: [UInt8] =
      label == "big5"
      ? [0xC8, 0xB7, 0xC8, 0xCF, 0xCE, 0xDE, 0xCE, 0xF3, 0xA1, 0xA3]
      : [
        0xBD, 0x54, 0xBB, 0x7B, 0xB5, 0x4C, 0xBB, 0x7E, 0xA1, 0x41, 0xC1, 0xC2, 0xC1, 0xC2, 0xA1,
        0x43,
      ]
    var reader = MailReader()
    let mail = reader.mail(
      Array("Content-Type: text/plain; charset=\(label)\n\n".utf8) + bytes)
    #expect(mail.text == (label == "big5" ? "确认无误。" : "確認無誤，謝謝。"))
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
