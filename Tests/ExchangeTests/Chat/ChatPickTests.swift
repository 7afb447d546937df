import Exchange
import Model
import Testing

/// From messages to a decision.
@Suite struct ChatPickTests {
  @Test("the quote keeps the text of every picked message", arguments: ChatFixture.names)
  func quotes(name: String) throws {
    let chat = try ChatFixture.chat(name)
    for mask in 1..<(1 << min(chat.messages.count, 4)) {
      let places = (0..<4).filter { mask & (1 << $0) != 0 }
      let pick = ChatPick(chat, places: places + [99, -1])
      #expect(pick.places == places.filter { $0 < chat.messages.count })
      for message in pick.messages { #expect(pick.quote.contains(message.text)) }
    }
  }

  @Test("a decision gets quote, platform, day and times, and keeps what it has")
  func filled() throws {
    var chat = try ChatFixture.chat("wechat-copy.txt")
    chat.setMe("anna")
    let pick = ChatPick(chat, places: [0, 1])
    var decision = Decision(id: "")
    decision.platform = "wecom"
    let filled = pick.filled(decision) { _ in 8 * 3600 }
    #expect(filled.platform == "wecom")
    #expect(filled.chatFrom == Instant("2026-11-20T01:05:11Z"))
    #expect(filled.chatTo == Instant("2026-11-20T01:07:40Z"))
    #expect(filled.decidedOn == Day("2026-11-20"))
    #expect(filled.wording.isEmpty)
    #expect(pick.others.map(\.label) == ["王工"])
    #expect(pick.acknowledgement == "可以的，没问题")
  }

  @Test("a speaker is found by account first, then by name, salutation and remark")
  func people() {
    var contents = Contents()
    for (id, name, handle) in [("a", "王伟", "ww_1"), ("b", "王伟", "ww_2")] {
      var contact = Contact(id: id)
      contact.nameZh = name
      contact.accounts = [Account(platform: "wechat", handle: handle)]
      contents.contacts.put(contact)
    }
    let people = ChatPeople(contents, platform: "wechat")
    #expect(people.contacts(ChatSpeaker("王伟")) == ["a", "b"])
    #expect(people.contacts(ChatSpeaker("王伟", id: "WW_2")) == ["b"])
    #expect(people.contacts(ChatSpeaker("陈雨")).isEmpty)
  }

  @Test("a test is proved by 1 from the same number in time, and only once")
  func proofs() throws {
    let chat = try ChatFixture.chat("sms.xml")
    var contact = Contact(id: "li-wei")
    contact.accounts = [Account(platform: "sms", handle: "+8613000000000")]
    var contents = Contents()
    contents.contacts.put(contact)
    let now = try #require(Instant("2026-01-01T00:00:00Z"))
    let proofs = TestProofs(chat, in: contents, from: .outside, now: now)
    #expect(proofs.new.map(\.answered) == [Instant("2025-11-17T09:07:40Z")])
    var done = ChannelTest(
      platform: "sms", sent: try #require(Instant("2025-11-17T09:05:00Z")), from: .outside)
    contact.tests = [done]
    contents.contacts.put(contact)
    // A test that waits is answered, not recorded a second time.
    #expect(TestProofs(chat, in: contents, from: .outside, now: now).new.map(\.test.sent) == [nil])
    done.answered = Instant("2025-11-17T09:07:00Z")
    contact.tests = [done]
    contents.contacts.put(contact)
    let again = TestProofs(chat, in: contents, from: .outside, now: now)
    #expect(again.new.isEmpty)
    #expect(again.known == 1)
    let early = try #require(Instant("2025-11-17T09:06:00Z"))
    #expect(TestProofs(chat, in: Contents(), from: .outside, now: early).new.isEmpty)
  }
}
