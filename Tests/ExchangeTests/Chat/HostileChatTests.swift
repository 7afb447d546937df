import Exchange
import Model
import Testing

/// Broken and hostile files: nothing traps, nothing is lost that came before the broken place.
@Suite struct HostileChatTests {
  @Test("a file that is cut anywhere is read or refused", arguments: ChatFixture.names)
  func truncated(name: String) {
    let bytes = ChatFixture.bytes(name)
    var most = 0
    for count in 0...bytes.count {
      guard let chat = try? ChatReader().read(Array(bytes.prefix(count))) else { continue }
      most = max(most, chat.messages.count)
    }
    #expect(most > 0)
  }

  @Test("a file with one byte altered is read or refused", arguments: ChatFixture.names)
  func altered(name: String) {
    let bytes = ChatFixture.bytes(name)
    for place in bytes.indices {
      for byte in [0, 0x0A, 0x22, 0x3C, 0x5B, 0xFF] as [UInt8] {
        var altered = bytes
        altered[place] = byte
        _ = try? ChatReader().read(altered)
      }
    }
  }

  @Test("entities are refused with the document type that declares them")
  func laughs() {
    let text = "<!DOCTYPE smses [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>\n<smses>&b;</smses>"
    #expect(throws: ChatError.documentType(line: 1)) { try ChatReader().read(text) }
  }

  @Test("a hundred thousand brackets, a quote without an end and a line of ten megabytes")
  func extremes() throws {
    let brackets = "[{\"talker\":" + String(repeating: "[", count: 100_000)
    #expect(throws: ChatError.noMessages(.talkerJSON)) { try ChatReader().read(brackets) }
    let deep = "{\"session\":" + String(repeating: "{\"a\":", count: 100_000)
    #expect(throws: ChatError.noMessages(.sessionJSON)) { try ChatReader().read(deep) }
    let head = "Time,SenderName,Sender,TalkerName,Talker,Content\n"
    let row = "2026-03-02 09:05:11,A,a,B,b,"
    let quote = try ChatReader().read(head + row + "\"never\n" + row + "fine\n")
    #expect(quote.messages.map(\.text) == ["\"never", "fine"])
    #expect(quote.notices.map(\.phrase.key) == ["chat.unclosed-quote"])
    let long = "Anna 2026-11-20 09:05\n" + String(repeating: "长x", count: 2_500_000)
    #expect(try ChatReader().read(long).messages[0].text.utf8.count == 10_000_000)
  }

  @Test("NUL bytes and other controls do not reach the text")
  func controls() throws {
    let chat = try ChatReader().read("Anna 2026-11-20 09:05\na\u{0}b\u{1B}[2Jc\n")
    #expect(chat.messages[0].text == "ab[2Jc")
  }

  @Test("GB18030 and UTF-16 are read as what they say")
  func encodings() throws {
    let gb: [UInt8] =
      [0xCD, 0xF5, 0xB9, 0xA4] + Array(" 2026-11-20 09:05\n".utf8) + [0xBA, 0xC3, 0xB5, 0xC4]
    #expect(try ChatReader().read(gb).lines == ["2026-11-20T01:05:00Z unknown 王工: 好的"])
    let units = Array("王工 2026-11-20 09:05\n好的".utf16)
    let wide: [UInt8] =
      [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] as [UInt8] }
    #expect(try ChatReader().read(wide).lines == ["2026-11-20T01:05:00Z unknown 王工: 好的"])
  }

  @Test(
    "what is no chat is refused", arguments: ["", "hello\nworld\n", "{\"a\":1}", "<html></html>"])
  func refused(text: String) {
    #expect(throws: ChatError.self) { try ChatReader().read(text) }
  }
}
