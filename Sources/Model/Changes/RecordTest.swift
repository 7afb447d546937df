/// Records one test of a channel, or the answer to the one that is waiting.
public struct RecordTest: Equatable, Sendable {
  public enum Answer: Equatable, Sendable {
    case waiting
    case answered(Instant)
    /// Nobody waits for it any more.
    case none
  }

  public var contact: String
  public var channel: Channel
  public var from: Network
  /// nil: now, or the moment of the waiting test where an answer is given.
  public var sent: Instant?
  public var answer: Answer
  public var kind: TestKind?
  /// nil: we sent it.
  public var direction: Direction?
  public var note: String?

  public init(contact: String, channel: Channel, from: Network, answer: Answer = .waiting) {
    self.contact = contact
    self.channel = channel
    self.from = from
    self.answer = answer
  }

  func plan(on contents: Contents, _ world: World) throws(ChangeProblem) -> Plan {
    let person = try contents.contact(contact)
    guard person.account(for: channel) != nil else {
      throw .noAccount(contact: contact, platform: channel.platform, handle: channel.handle)
    }
    for moment in [sent, answeredAt].compactMap({ $0 }) where moment > world.now {
      throw .inTheFuture(field: "sent", moment.day(offset: world.homeOffset))
    }
    let asked = sent ?? waitingTest(person).flatMap { person.tests[$0].sent }
    if let asked, let answeredAt, answeredAt < asked { throw .answeredBeforeSent(asked) }
    let phrase = Phrase(
      answer == .none
        ? "did.test-failed" : answer == .waiting ? "did.test-sent" : "did.test-answered",
      [
        "name": person.displayName, "platform": channel.platform, "network": from.rawValue,
      ])
    return Plan(phrase, [operations(person, world)].flatMap { $0 }, subject: person.recordID)
  }

  private var answeredAt: Instant? {
    if case .answered(let moment) = answer { moment } else { nil }
  }

  private func operations(_ person: Contact, _ world: World) -> [Operation] {
    let path = person.recordID.path
    if answer != .waiting, sent == nil, let index = waitingTest(person) {
      let place = Operation.Place.table(ChannelTest.table, index: index)
      if let answeredAt {
        return [
          .set(path: path, place, key: "answered", to: .instant(answeredAt), was: nil)
        ]
      }
      return [.set(path: path, place, key: "no_answer", to: .flag(true), was: nil)]
    }
    var test = ChannelTest(
      platform: channel.platform, handle: channel.handle, sent: sent ?? answeredAt ?? world.now,
      from: from)
    test.answered = answeredAt
    test.noAnswer = answer == .none ? true : nil
    test.kind = kind
    test.direction = direction
    test.by = world.staff
    test.note = note
    return [.append(path: path, table: ChannelTest.table, test.entryList)]
  }

  /// The newest test of the same channel from the same network that has no answer yet.
  private func waitingTest(_ person: Contact) -> Int? {
    let wanted = person.resolved(channel)
    return person.tests.indices.last { index in
      let test = person.tests[index]
      return test.from == from && test.answered == nil && test.noAnswer == nil
        && person.resolved(Channel(platform: test.platform, handle: test.handle)) == wanted
    }
  }
}
