import Testing

@testable import Model

@Suite("what is known of a channel")
struct ChannelMarkTests {
  private let sms = Channel(platform: "sms", handle: nil)

  private func mark(
    _ contact: Contact, _ channel: Channel? = nil, state: MainlandState = .works
  ) -> ChannelMark {
    var platform = Platform(id: "sms")
    platform.mainland = state
    return contact.mark(
      of: channel ?? sms, platforms: Platforms([platform]), intervals: Intervals(),
      now: Examples.now, calendar: .weekdays)
  }

  private func tested(_ sent: String, answered: String? = nil, noAnswer: Bool? = nil) -> Contact {
    var contact = Examples.liWei
    var test = ChannelTest(platform: "sms", sent: Instant(sent)!, from: .outside)  // written here
    test.answered = answered.flatMap { Instant($0) }
    test.noAnswer = noAnswer
    contact.tests = [test]
    return contact
  }

  @Test("an answered test within the interval of the book makes a channel tested")
  func fresh() {
    #expect(mark(tested("2026-11-01T02:00:00Z", answered: "2026-11-01T02:07:00Z")) == .tested)
    #expect(mark(tested("2026-08-01T02:00:00Z", answered: "2026-08-01T02:07:00Z")) == .untested)
    #expect(mark(Examples.liWei) == .untested)
  }

  @Test("no answer counts as failed after the interval, or when somebody gave up")
  func failed() {
    #expect(mark(tested("2026-11-22T02:00:00Z")) == .untested)
    #expect(mark(tested("2026-11-17T02:00:00Z")) == .failed)
    #expect(mark(tested("2026-11-22T02:00:00Z", noAnswer: true)) == .failed)
  }

  @Test("a blocked platform is blocked in the mainland only, a retired one everywhere")
  func blocked() {
    var elsewhere = Examples.liWei
    elsewhere.region = .hongKong
    #expect(mark(Examples.liWei, state: .blocked) == .blocked)
    #expect(mark(elsewhere, state: .blocked) == .untested)
    #expect(mark(elsewhere, state: .retired) == .blocked)
  }

  @Test("a platform alone means the preferred account")
  func resolution() {
    let wechat = Channel(platform: "wechat", handle: nil)
    #expect(Examples.liWei.resolved(wechat).handle == "liwei_hq")
    #expect(
      Examples.liWei.account(for: Channel(platform: "wechat", handle: "liwei_home"))?.preferred
        == nil)
    #expect(Examples.liWei.account(for: Channel(platform: "qq", handle: nil)) == nil)
  }

  @Test("a channel is read from platform and handle")
  func reading() {
    #expect(Channel("WeChat:Li_Wei") == Channel(platform: "wechat", handle: "Li_Wei"))
    #expect(Channel("sms") == Channel(platform: "sms", handle: nil))
    #expect(Channel("email:a@b:c")?.handle == "a@b:c")
    #expect(Channel(":x") == nil)
  }
}

@Suite("records by id")
struct RecordsTests {
  @Test("removing one keeps the others reachable")
  func removal() {
    var records = Records((0..<5).map { Contact(id: "c\($0)") })
    records.remove(id: "c1")
    records.remove(id: "nobody")
    #expect(Set(records.map(\.id)) == ["c0", "c2", "c3", "c4"])
    #expect(records["c4"]?.id == "c4")
    #expect(records["c1"] == nil)
    records.put(Contact(id: "c1"))
    #expect(records.count == 5)
  }

  @Test("a path names a record only where records stand")
  func paths() {
    #expect(RecordID(path: "contacts/li-wei.toml") == RecordID(.contact, "li-wei"))
    for path in [
      "contacts/.toml", "contacts/a/b.toml", "letters/a.toml", "contacts/a.txt", "contacts/.x.toml",
      "book.toml",
    ] {
      #expect(RecordID(path: path) == nil)
    }
  }

  @Test(
    "ids are readable and safe as file names",
    arguments: [
      ("Li Wei", "li-wei"), ("Renée O'Brien", "renee-obrien"), ("  ../../etc ", "etc"),
      ("李伟", ""), ("Unit price: HQ-77!", "unit-price-hq-77"), ("Ｌｉ", "li"),
    ])
  func slugs(text: String, slug: String) {
    #expect(Slug.make(text) == slug)
  }

  @Test("every record survives the way through keys and values")
  func fieldLists() {
    var decision = Examples.price
    decision.confirmations = [Examples.confirmation(of: decision, on: "2026-11-22")]
    decision.amount = "1.00"
    let text = RecordText(decision)
    var copy = Decision(id: decision.id)
    for entry in text.entries {
      let field = Decision.fields.first { $0.key == entry.key }
      #expect(field?.set(&copy, entry.value) == true)
    }
    for table in text.tables {
      let field = Decision.tables.first { $0.name == table.name }
      #expect(field?.append(&copy, table.entries.map { ($0.key, $0.value) }) == [])
    }
    #expect(copy == decision)
  }

  @Test("a value of another kind is refused and changes nothing")
  func wrongKind() {
    var contact = Examples.liWei
    for field in Contact.fields {
      #expect(!field.set(&contact, .instant(Examples.now)))
    }
    #expect(contact == Examples.liWei)
  }
}
