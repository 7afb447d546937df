import Exchange
import Model
import Testing

/// Mails that public collections of tests hold, made small.
@Suite("mails that are broken in known ways")
struct BrokenMailTests {
  private func mail(_ lines: String...) -> ReceivedMail {
    var reader = MailReader()
    return reader.mail(Array(lines.joined(separator: "\n").utf8))
  }

  private func mail(_ head: String, _ body: [UInt8]) -> ReceivedMail {
    var reader = MailReader()
    return reader.mail(Array("\(head)\n\n".utf8) + body)
  }

  @Test("UTF-8 with one broken byte stays UTF-8", arguments: ["; charset=utf-8", ""])
  func brokenByte(_ charset: String) {
    let body = Array("单价不变，确认".utf8) + [0xD1] + Array("f。谢谢".utf8)
    let mail = mail("Content-Type: text/plain\(charset)", body)
    #expect(mail.text == "单价不变，确认\u{FFFD}f。谢谢")
    #expect(mail.problems == [Phrase("mail.damaged")])
  }

  @Test("GBK that is declared as UTF-8 is read as Chinese")
  func declaredUTF8() {
    let body: [UInt8] = [0xB5, 0xA5, 0xBC, 0xDB, 0xC8, 0xB7, 0xC8, 0xCF]
    #expect(mail("Content-Type: text/plain; charset=utf-8", body).text == "单价确认")
  }

  @Test("GBK that is declared as UTF-16 is read as Chinese, and UTF-16 as UTF-16")
  func declaredUTF16() {
    let head = "Content-Type: text/plain; charset=utf-16"
    #expect(mail(head, [0xC8, 0xB7, 0xC8, 0xCF]).text == "确认")
    #expect(mail(head, [0xFE, 0xFF, 0x78, 0x6E, 0x8B, 0xA4, 0x00, 0x41]).text == "确认A")
  }

  @Test("one broken byte in English is not taken for Chinese of private use")
  func brokenEnglish() {
    let body = Array("Signed by Mich".utf8) + [0xA6] + Array("b 1. Yes.".utf8)
    let mail = mail("Content-Type: text/plain; charset=utf-8", body)
    #expect(mail.text == "Signed by Mich\u{FFFD}b 1. Yes.")
  }

  @Test("a long text is cut at a line, not within a character")
  func longText() {
    let line = "一行中文，三个字节一个字。\n"
    let body = Array(String(repeating: line, count: 10_000).utf8)
    let mail = mail("Content-Type: text/plain; charset=utf-8", body)
    #expect(mail.text.hasSuffix(line) && !mail.text.contains("\u{FFFD}"))
    #expect(!mail.problems.contains(Phrase("mail.damaged")))
  }

  @Test(
    "encodings that look like ASCII are decoded",
    arguments: [
      ("utf-7", "+Zi8-, +Ti1lhw-", "是, 中文"),
      ("ISO-2022-JP", "\u{1B}$BCf$H\u{1B}(B, x", "中と, x"),
    ])
  func sevenBit(_ charset: String, _ text: String, _ expected: String) {
    let mail = mail("Content-Type: text/plain; charset=\(charset)", "", text)
    #expect(mail.text == expected && mail.problems.isEmpty)
  }

  @Test("a multipart whose boundary stands nowhere is read as text")
  func noParts() {
    #expect(mail("Content-Type: multipart/mixed; boundary=b", "", "同意", "").text == "同意\n")
    #expect(mail("Content-Type: multipart/alternative;", "", "同意", "").text == "同意\n")
  }

  @Test("the parts of a digest are mails, the last of them too")
  func digest() {
    let mail = mail(
      "Content-Type: multipart/digest; boundary=b", "", "--b", "", "Subject: 1", "", "one", "--b",
      "", "Subject: 2", "", "two", "--b--", "")
    #expect(mail.attachments.count == 2 && mail.text.isEmpty)
  }

  @Test("of two versions of a text the plain one is read, whichever comes last")
  func plainLast() {
    let mail = mail(
      "Content-Type: multipart/alternative; boundary=b", "", "--b", "Content-Type: text/html", "",
      "<p>同意</p>", "--b", "Content-Type: text/plain", "", "同意", "--b--", "")
    #expect(mail.text == "同意")
  }

  @Test("a sender without an address keeps the name")
  func nameOnly() {
    let mail = mail("From: =?utf-8?B?5p2O5Lyf?=", "", "")
    #expect(mail.from == [.init(name: "李伟", address: "")])
    #expect(self.mail("From: root", "", "").from == [.init(address: "root")])
  }

  @Test("a file name that is empty in one place is taken from the other")
  func emptyFileName() {
    let mail = mail(
      "Content-Type: multipart/mixed; boundary=b", "", "--b",
      "Content-Type: application/pdf; name=\"a.pdf\"", "Content-Disposition: inline; filename*=",
      "", "x", "--b--", "")
    #expect(mail.attachments == ["a.pdf"])
  }

  @Test("a file name that is too long keeps its ending")
  func longFileName() {
    let name = String(repeating: "长", count: 300)
    let mail = mail(
      "Content-Type: multipart/mixed; boundary=b", "", "--b",
      "Content-Type: application/pdf; name=\"\(name).pdf\"", "", "x", "--b--", "")
    #expect(mail.attachments == [String(repeating: "长", count: 116) + ".pdf"])
  }
}
