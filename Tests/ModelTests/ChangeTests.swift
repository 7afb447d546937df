import Testing

@testable import Model

@Suite("changes check themselves and name their steps")
struct ChangeTests {
  private let path = "decisions/2026-11-20-price.toml"

  private func plan(_ change: Change, _ contents: Contents = Examples.contents) -> Result<
    Plan, ChangeProblem
  > {
    do throws(ChangeProblem) {
      return .success(try change.plan(on: contents, Examples.world))
    } catch {
      return .failure(error)
    }
  }

  @Test("a confirmation keeps the hash and the words of what was confirmed")
  func confirm() throws {
    var confirm = Confirm(decision: Examples.price.id, by: "li-wei", channel: "email")
    confirm.reference = "<1@example.cn>"
    confirm.evidence = EvidenceFile(source: "mail.eml", name: "evidence/ab.eml")
    let plan = try plan(.confirm(confirm)).get()
    #expect(plan.paths == ["evidence/ab.eml", path])
    #expect(plan.phrase.key == "did.confirm")
    guard case .append(_, "confirmation", let entries) = plan.operations.last else {
      Issue.record("no table is appended")
      return
    }
    let expected: [Entry] = [
      Entry("on", .day(Examples.day("2026-11-23"))), Entry("by", .text("li-wei")),
      Entry("channel", .text("email")), Entry("reference", .text("<1@example.cn>")),
      Entry("recorded_by", .text("anna")), Entry("recorded_at", .instant(Examples.now)),
      Entry("evidence", .text("evidence/ab.eml")),
      Entry("wording_sha256", .text(CanonicalWording(Examples.price).sha256(Examples.digest))),
      Entry("wording", .text("12.40 CNY per piece")), Entry("wording_zh", .text("单价12.40元")),
    ]
    #expect(entries == expected)
  }

  @Test("a wording that changed since the user saw it is not confirmed")
  func seenWording() {
    var confirm = Confirm(decision: Examples.price.id, by: "li-wei", channel: "email")
    confirm.seenSHA256 = "another"
    #expect(
      plan(.confirm(confirm))
        == .failure(.changedMeanwhile(Examples.price.recordID, field: "wording")))
  }

  @Test("a chat is no formal channel")
  func formal() {
    let confirm = Confirm(decision: Examples.price.id, by: "li-wei", channel: "wechat")
    #expect(
      plan(.confirm(confirm))
        == .failure(.notFormal(channel: "wechat", formal: ["email", "contract"])))
  }

  @Test("somebody who took no part cannot confirm")
  func stranger() {
    let confirm = Confirm(decision: Examples.price.id, by: "chen-yu", channel: "email")
    #expect(
      plan(.confirm(confirm)) == .failure(.notAContact("chen-yu", of: Examples.price.id)))
  }

  @Test("nothing is confirmed twice or in the future")
  func twice() {
    var contents = Examples.contents
    var decision = Examples.price
    decision.confirmations = [Examples.confirmation(of: decision, on: "2026-11-22")]
    contents.decisions.put(decision)
    var confirm = Confirm(decision: decision.id, by: "li-wei", channel: "email")
    #expect(
      plan(.confirm(confirm), contents)
        == .failure(
          .alreadyInState(decision: decision.id, .confirmed, on: Examples.day("2026-11-22"))))
    confirm.on = Examples.day("2026-11-24")
    #expect(
      plan(.confirm(confirm)) == .failure(.inTheFuture(field: "on", Examples.day("2026-11-24"))))
  }

  @Test("a change of payee needs a call to a number that was checked before it was asked for")
  func callBack() {
    var contents = Examples.contents
    var decision = Examples.price
    decision.decisionKind = .payeeChange
    contents.decisions.put(decision)
    var confirm = Confirm(decision: decision.id, by: "li-wei", channel: "email")
    #expect(plan(.confirm(confirm), contents) == .failure(.needsCallBack(decision: decision.id)))
    confirm.calledBack = "+86 130 0000 0000"
    let refused = Result<Plan, ChangeProblem>.failure(
      .numberNotVerified(number: "+86 130 0000 0000", contact: "li-wei"))
    #expect(plan(.confirm(confirm), contents) == refused)
    var contact = Examples.liWei
    contact.accounts[2].verification = .identityChecked
    contact.accounts[2].verifiedOn = Examples.day("2026-11-20")
    contents.contacts.put(contact)
    #expect(plan(.confirm(confirm), contents) == refused, "checked on the day it was asked for")
    contact.accounts[2].verifiedOn = Examples.day("2026-03-02")
    contents.contacts.put(contact)
    #expect(throws: Never.self) { try plan(.confirm(confirm), contents).get() }
    confirm.calledBackOn = Examples.day("2026-11-19")
    let early = ChangeProblem.callBackTooEarly(
      Examples.day("2026-11-19"), asked: Examples.day("2026-11-20"))
    #expect(plan(.confirm(confirm), contents) == .failure(early))
  }

  @Test("bank details in a wording ask for a call as a change of payee does")
  func bankDetails() {
    var contents = Examples.contents
    var decision = Examples.price
    decision.wording = "Pay to IBAN DE89 3704 0044 0532 0130 00"
    contents.decisions.put(decision)
    let confirm = Confirm(decision: decision.id, by: "li-wei", channel: "email")
    #expect(plan(.confirm(confirm), contents) == .failure(.needsCallBack(decision: decision.id)))
  }

  @Test("an unknown id names those that look like it")
  func near() {
    let confirm = Acknowledge(decision: "2026-11-20-prize", by: "li-wei")
    #expect(
      plan(.acknowledge(confirm))
        == .failure(
          .noSuchRecord(
            RecordID(.decision, "2026-11-20-prize"), near: ["2026-11-20-price"])))
  }

  @Test("a new agreement supersedes the one before and is due for review")
  func agree() throws {
    var contents = Examples.contents
    var contact = Examples.liWei
    contact.agreements = [
      Agreement(purpose: .business, platform: "sms", agreedOn: Examples.day("2026-01-05")),
      Agreement(purpose: .backup, platform: "sms", agreedOn: Examples.day("2026-01-05")),
    ]
    contents.contacts.put(contact)
    let agree = Agree(
      contact: "li-wei", purpose: .business, channel: Channel(platform: "wechat", handle: nil))
    let plan = try plan(.agree(agree), contents).get()
    let today = Examples.day("2026-11-23")
    #expect(
      plan.operations == [
        .set(
          path: "contacts/li-wei.toml", .table("agreement", index: 0), key: "superseded_on",
          to: .day(today), was: nil),
        .append(
          path: "contacts/li-wei.toml", table: "agreement",
          [
            Entry("purpose", .text("business")), Entry("platform", .text("wechat")),
            Entry("handle", .text("liwei_hq")), Entry("agreed_on", .day(today)),
            Entry("agreed_by", .text("anna")),
            Entry("review_by", .day(today.adding(days: 180))),
          ]),
      ])
  }

  @Test("several backups stand beside each other; the same one again supersedes itself")
  func backups() throws {
    var contents = Examples.contents
    var contact = Examples.liWei
    contact.agreements = [Agreement(purpose: .backup, platform: "sms")]
    contents.contacts.put(contact)
    let other = Agree(
      contact: "li-wei", purpose: .backup,
      channel: Channel(platform: "wechat", handle: "liwei_home"))
    #expect(try plan(.agree(other), contents).get().operations.count == 1)
    let same = Agree(
      contact: "li-wei", purpose: .backup,
      channel: Channel(platform: "sms", handle: "+8613000000000"))
    #expect(try plan(.agree(same), contents).get().operations.count == 2)
  }

  @Test("nothing is agreed on an account that is not there")
  func noAccount() {
    let agree = Agree(
      contact: "li-wei", purpose: .backup, channel: Channel(platform: "qq", handle: nil))
    #expect(
      plan(.agree(agree))
        == .failure(.noAccount(contact: "li-wei", platform: "qq", handle: nil)))
  }

  @Test("an answer goes to the test that waits for it")
  func answer() throws {
    var contents = Examples.contents
    var contact = Examples.liWei
    let sent = try #require(Instant("2026-11-22T02:00:00Z"))
    contact.tests = [ChannelTest(platform: "sms", sent: sent, from: .outside)]
    contents.contacts.put(contact)
    let answered = try #require(Instant("2026-11-22T02:07:00Z"))
    let test = RecordTest(
      contact: "li-wei", channel: Channel(platform: "sms", handle: nil), from: .outside,
      answer: .answered(answered))
    #expect(
      try plan(.test(test), contents).get().operations == [
        .set(
          path: "contacts/li-wei.toml", .table("test", index: 0), key: "answered",
          to: .instant(answered), was: nil)
      ])
  }

  @Test("a record that others name is not removed without force")
  func remove() {
    let id = RecordID(.contact, "li-wei")
    #expect(
      plan(.remove(RemoveRecord(id)))
        == .failure(.stillNamed(id, by: [Examples.price.recordID])))
    #expect(throws: Never.self) { try plan(.remove(RemoveRecord(id, force: true))).get() }
  }

  @Test("a new record gets the next free id")
  func add() throws {
    let plan = try plan(.add(.contact(Examples.liWei))).get()
    #expect(plan.subject == RecordID(.contact, "li-wei-2"))
    let twins = Batch(
      Phrase("did.edit"), [.add(.contact(Examples.liWei)), .add(.contact(Examples.liWei))])
    #expect(
      try self.plan(.batch(twins)).get().paths
        == ["contacts/li-wei-2.toml", "contacts/li-wei-3.toml"])
  }

  @Test("an edit that somebody else made meanwhile is refused")
  func edit() {
    let id = RecordID(.contact, "li-wei")
    let step = EditRecord.Step.set(key: "name", to: .text("Li W."), was: .text("Li"))
    #expect(
      plan(.edit(EditRecord(id, [step]))) == .failure(.changedMeanwhile(id, field: "name")))
  }

  @Test("the steps between two versions of a record are the least there are")
  func steps() {
    var new = Examples.liWei
    new.city = "Shenzhen"
    new.accounts[0].preferred = nil
    new.accounts.removeLast()
    new.accounts.removeLast()
    new.agreements = [Agreement(purpose: .urgent, platform: "wechat")]
    let old = Examples.liWei
    #expect(
      EditRecord.steps(from: .contact(old), to: .contact(new)) == [
        .set(key: "city", to: .text("Shenzhen"), was: nil),
        .setIn(table: "account", index: 0, key: "preferred", to: nil, was: .flag(true)),
        .drop(table: "account", index: 1, was: old.accounts[1].entryList),
        .drop(table: "account", index: 2, was: old.accounts[2].entryList),
        .append(
          table: "agreement",
          [Entry("purpose", .text("urgent")), Entry("platform", .text("wechat"))]),
      ])
    #expect(EditRecord.steps(from: .contact(old), to: .contact(old)).isEmpty)
  }
}

@Suite("ids of new records")
struct SuggestedIDTests {
  private let today = Examples.day("2026-11-23")

  @Test("a person is called by the Latin name, else by pinyin")
  func people() {
    var contact = Contact(id: "")
    #expect(AnyRecord.contact(contact).suggestedID(today: today) == "contact")
    contact.nameZh = "单雨"
    #expect(AnyRecord.contact(contact).suggestedID(today: today) == "shan-yu")
    contact.name = "Shan Yu-Lin"
    #expect(AnyRecord.contact(contact).suggestedID(today: today) == "shan-yu-lin")
  }

  @Test("decisions begin with their day, trips with their month")
  func dated() {
    var decision = Decision(id: "")
    decision.title = "交期"
    #expect(AnyRecord.decision(decision).suggestedID(today: today) == "2026-11-23-jiao-qi")
    var trip = Trip(id: "")
    trip.title = "Shenzhen suppliers"
    trip.from = Examples.day("2027-03-08")
    #expect(AnyRecord.trip(trip).suggestedID(today: today) == "2027-03-shenzhen-suppliers")
  }
}
