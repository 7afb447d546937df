import Exchange
import Model
import Testing

/// Mails that we write.
@Suite struct OutgoingMailTests {
  private func mail(_ name: String, _ subject: String) throws -> String {
    let from = try MailAddress(name: "Anna Weber", address: "anna@example.com")
    let to = try MailAddress(name: name, address: "li.wei@example.cn")
    var mail = OutgoingMail(
      from: from, to: [to], subject: subject, date: Instant(seconds: 1_795_446_000),
      messageID: "<1.x@example.com>", text: "你好\n.\nFrom x \n" + String(repeating: "长", count: 500))
    mail.repliesTo = ["<0.x@example.com>"]
    mail.attachments = [.init(name: "../截图\"\r\n.png", bytes: [0, 255, 10])]
    return String(decoding: try mail.bytes(), as: UTF8.self)
  }

  @Test("no line is longer than 78 characters, all are ASCII and end in CR LF")
  func lines() throws {
    let text = try mail(String(repeating: "李伟", count: 60), String(repeating: "请确认 x", count: 50))
    for line in text.split(separator: "\r\n", omittingEmptySubsequences: false) {
      #expect(line.utf8.count <= 78)
      #expect(line.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F })
    }
  }

  @Test("a name or subject with line ends adds no header")
  func injection() throws {
    let text = try mail("Li\r\nBcc: evil@example.com", "x\nBcc: evil@example.com\u{0}")
    #expect(!text.contains("\nBcc:"))
  }

  @Test(
    "an address that could be read as more is refused",
    arguments: [
      "", "a", "a@b@c", "a b@c", "a@b\r\nBcc: x", "李@example.cn", "a@例子.cn", "a@.b", "-f@x.de",
      "a,b@c.de", "<a@b.de>",
    ])
  func addresses(_ text: String) {
    #expect(throws: MailWritingError.badAddress(text)) { try MailAddress(address: text) }
  }
}
