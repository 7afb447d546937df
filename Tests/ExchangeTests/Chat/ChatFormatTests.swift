import Exchange
import Model
import Testing

/// Each form as the programs write it.
@Suite struct ChatFormatTests {
  @Test("every form is recognised and read", arguments: ChatFixture.names)
  func recognised(name: String) throws {
    let chat = try ChatFixture.chat(name)
    #expect(!chat.messages.isEmpty)
    #expect(ChatReader.format(of: ChatFixture.bytes(name)) == chat.format)
  }

  @Test("lines copied from WeChat have speaker, Beijing time and all lines of a text")
  func wechatCopy() throws {
    let chat = try ChatFixture.chat("wechat-copy.txt")
    #expect(chat.format == .wechatCopy)
    #expect(
      chat.lines == [
        "2026-11-20T01:05:11Z unknown Anna: 早上好，单价12.40元，|EXW，可以吗？",
        "2026-11-20T01:07:40Z unknown 王工: 可以的，没问题",
        "2026-11-20T01:08:02Z unknown 王工: [图片]",
      ])
    #expect(chat.messages[2].kind == .image)
    #expect(chat.messages.map(\.line) == [1, 5, 8])
  }

  @Test("in WeChat's mail a line that ends in a time is no head unless its name takes part")
  func wechatMail() throws {
    let chat = try ChatFixture.chat("wechat-mail.txt")
    #expect(
      chat.lines == [
        "2026-03-02T01:05:00Z unknown Anna: 早上好，样品5件，4月3日前发货，可以吗？",
        "2026-03-02T01:07:00Z unknown 王工: 可以的，没问题|会议  10:30",
        "2026-03-02T01:09:00Z unknown Anna: "
          + "[图片: 0123456789abcdef0123456789abcdef.jpg(请在附件中查看)]",
      ])
    #expect(chat.messages[2].attachment == "0123456789abcdef0123456789abcdef.jpg")
    #expect(chat.messages[0].precision == .minute)
  }

  @Test("WeChat's mail of a group names the group")
  func wechatGroup() throws {
    let chat = try ChatFixture.chat("wechat-group.txt")
    #expect(chat.isGroup)
    #expect(chat.title == "连接器项目")
    #expect(chat.speakers.map(\.label) == ["Anna", "陈雨"])
  }

  @Test("an array with ids of WeChat instead of names is read, in either version")
  func keptJSON() throws {
    let chat = try ChatReader().read(
      """
      [{"ts":1772413511,"conversation_id":"wxid_x","sender_wxid":"wxid_me","is_self":true,
        "msg_type":1,"content":"早上好","account_id":"wxid_me"},
       {"ts":1772413660,"conversation_id":"wxid_x","sender_wxid":"wxid_x","is_self":false,
        "msg_type":1,"text":"可以的","account_id":"wxid_me"}]
      """)
    #expect(chat.format == .keptJSON)
    #expect(chat.messages.map(\.text) == ["早上好", "可以的"])
    #expect(chat.messages.map(\.direction) == [.out, .in])
    #expect(chat.messages.map(\.speaker.id) == ["wxid_me", "wxid_x"])
    #expect(chat.messages[0].sent == Instant("2026-03-02T01:05:11Z"))
  }

  @Test("an export of one day, which leaves the day out, is refused with what to do")
  func noDays() {
    let text = "王工(wxid_a1) 09:05:11\n早上好\n\n我 09:07:40\n可以的\n\n"
    #expect(throws: ChatError.noDays) { try ChatReader().read(text) }
    #expect(throws: ChatError.unknownFormat) { try ChatReader().read("one 09:05:11\nline") }
  }

  @Test("QQ's blocks follow each other, with numbers and addresses as accounts")
  func qq() throws {
    let chat = try ChatFixture.chat("qq.txt")
    #expect(
      chat.lines == [
        "2026-03-02T01:05:11Z unknown Anna: 早上好，样品5件",
        "2026-03-02T01:07:40Z unknown 王工: 可以的|没问题",
        "2026-03-03T02:00:00Z unknown 陈雨: 好的",
      ])
    #expect(chat.messages.map(\.speaker.id) == [nil, "1234567890", "chen@example.cn"])
    #expect(chat.notices.map(\.line) == [6, 19])
  }

  @Test("WhatsApp: a 13 behind the slash of another line tells that the day comes first")
  func whatsapp() throws {
    let chat = try ChatFixture.chat("whatsapp-ios.txt")
    #expect(
      chat.lines == [
        "2026-03-02T13:05:11Z system : Messages and calls are end-to-end encrypted",
        "2026-03-02T13:05:12Z unknown Anna: Price 12.40?|second line",
        "2026-03-13T01:07:00Z unknown Wang: ok",
        "2026-03-12T16:07:00Z unknown Wang: image omitted",
      ])
    #expect(chat.messages[3].kind == .image)
    #expect(chat.notices.isEmpty)
    let chinese = try ChatFixture.chat("whatsapp-android.txt")
    #expect(chinese.lines[1] == "2026-03-02T13:05:00Z unknown Anna: 单价12.40?")
  }

  @Test("WhatsApp: where nothing tells the order of a date, it says so")
  func ambiguousDates() throws {
    let chat = try ChatReader().read("02/03/2026, 09:05 - Anna: yes\n")
    #expect(chat.messages[0].sent == Instant("2026-03-02T09:05:00+08:00"))
    #expect(chat.notices.map(\.phrase.key) == ["chat.day-first"])
    let sorted = try ChatReader().read("1/12/26, 09:05 - A: x\n2/1/26, 09:05 - A: y\n")
    #expect(sorted.messages[1].sent == Instant("2026-02-01T09:05:00+08:00"))
  }

  @Test("iMessage: Me is us, and the other side is its number")
  func imessage() throws {
    let chat = try ChatFixture.chat("imessage.txt")
    #expect(
      chat.lines == [
        "2026-05-17T09:29:42Z out Me: Price 12.40?",
        "2026-05-17T10:30:11Z in +8613000000000: 可以的",
      ])
  }

  @Test("text messages: emoji in two halves, drafts told, pictures kept by name")
  func sms() throws {
    let chat = try ChatFixture.chat("sms.xml")
    #expect(
      chat.lines == [
        "2025-11-17T09:05:11Z out : 您好，这是第1次通信测试，收到请回复1，谢谢！😀",
        "2025-11-17T09:07:40Z in 李伟: １",
        "2025-11-17T09:08:00Z in +8613000000000: a & b",
      ])
    #expect(chat.messages[2].attachment == "p.jpg")
    #expect(chat.notices == [ChatNotice(line: 5, Phrase("chat.not-sent"))])
  }

  @Test("tables and JSON texts give speakers, times and kinds")
  func tables() throws {
    let table = try ChatFixture.chat("talker.csv")
    #expect(table.lines[0] == "2026-03-02T01:05:11Z unknown Anna: 早上好，\"样品\"5件，|4月3日前发货")
    #expect(table.messages.map(\.line) == [2, 4])
    let stored = try ChatFixture.chat("stored.csv")
    #expect(stored.messages.map(\.direction) == [.out, .in])
    let chinese = try ChatFixture.chat("chinese.csv")
    #expect(chinese.messages.map(\.kind) == [.text, .image])
    let talker = try ChatFixture.chat("talker.json")
    #expect(talker.lines[1] == "2026-03-02T01:07:40Z in 王工: 可以的😀\u{FFFD}")
    #expect(talker.messages.map(\.hasZone) == [true, true])
    let session = try ChatFixture.chat("session.json")
    #expect(session.lines[0] == "2026-03-02T01:05:11Z out Anna: 早上好")
    let lab = try ChatFixture.chat("chatlab.json")
    #expect(lab.messages.map(\.kind) == [.text, .recall, .text])
    #expect(lab.messages[0].speaker == ChatSpeaker("Anna", id: "a1"))
    let lines = try ChatFixture.chat("chatlab.jsonl")
    #expect(lines.lines == ["2026-03-02T01:07:40Z unknown 王工: 可以的"])
    let qq = try ChatFixture.chat("qq.json")
    #expect(qq.messages[0].speaker.id == "1234567890")
  }
}
