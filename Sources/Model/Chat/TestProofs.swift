/// Tests of channels that a backup of text messages or calls proves by itself: a test message and the
/// answer `1` from the same number, or a call that somebody took.
public struct TestProofs: Equatable, Sendable {
  /// One that the book does not have yet.
  public struct Proof: Equatable, Sendable {
    public let test: RecordTest
    public let sent: Instant
    public let answered: Instant
    /// Where the answer, or the call, stands in the file.
    public let line: Int
  }

  /// In the order of the file's times.
  public private(set) var new: [Proof] = []
  /// How many tests the book has already.
  public private(set) var known = 0
  public private(set) var notices: [ChatNotice] = []

  private let contents: Contents
  private let network: Network
  private let now: Instant
  private var holders: [String: [Holder]] = [:]

  private struct Holder: Equatable {
    let contact: String
    let channel: Channel
  }

  /// - Parameters:
  ///   - network: where our own device was.
  ///   - now: what lies later is a wrong clock and proves nothing.
  public init(_ chat: Chat, in contents: Contents, from network: Network, now: Instant) {
    self.contents = contents
    self.network = network
    self.now = now
    for contact in contents.contacts {
      for account in contact.accounts where ["sms", "phone"].contains(account.platform) {
        guard let handle = account.handle else { continue }
        holders[Self.key(handle), default: []].append(
          Holder(
            contact: contact.id, channel: Channel(platform: account.platform, handle: handle)))
      }
    }
    find(chat)
  }

  /// All of them as one change; nil where there is nothing new.
  public func change(_ phrase: Phrase) -> Change? {
    new.isEmpty ? nil : .batch(Batch(phrase, new.map { .test($0.test) }))
  }

  /// Whether a message of ours asks for an answer to see if the channel works.
  static func isTest(_ text: String) -> Bool {
    // Nobody asks for an answer in a message of a thousand letters.
    let folded = Fold.text(String(text.prefix(1000)))
    return ["测试", "回复1", "回复 1", "test", "reply 1", "reply with 1"].contains {
      folded.contains($0)
    }
  }

  /// `1`, also in the full width of a Chinese keyboard and with a full stop.
  static func isAnswer(_ text: String) -> Bool {
    Fold.text(text).filter { !$0.isWhitespace && !".。!！,，".contains($0) } == "1"
  }

  private static func key(_ number: String) -> String { HandleRule.phone.comparable(number) }

  private mutating func find(_ chat: Chat) {
    let sorted = chat.messages.filter { $0.sent != nil && $0.peer?.id != nil }
      .sorted { ($0.sent ?? now, $0.line) < ($1.sent ?? now, $1.line) }
    var waiting: [String: ChatMessage] = [:]
    for message in sorted {
      guard let number = message.peer?.id, let sent = message.sent else { continue }
      let key = Self.key(number)
      if message.kind == .call {
        if message.duration ?? 0 > 0 { take(message, key, sent, answered: sent) }
      } else if message.direction == .out, Self.isTest(message.text) {
        waiting[key] = message
      } else if message.direction == .in, Self.isAnswer(message.text),
        let asked = waiting[key]?.sent
      {
        waiting[key] = nil
        let days = Int64(contents.settings.intervals.answer)
        if sent.seconds - asked.seconds <= days * 86_400 {
          take(message, key, asked, answered: sent)
        }
      }
    }
  }

  private mutating func take(
    _ message: ChatMessage, _ key: String, _ sent: Instant, answered: Instant
  ) {
    guard let holder = holder(key, message) else { return }
    guard answered <= now, let contact = contents.contacts[holder.contact] else {
      return notices.append(ChatNotice(line: message.line, Phrase("proof.future")))
    }
    var test = RecordTest(
      contact: holder.contact, channel: holder.channel, from: network,
      answer: .answered(answered))
    test.sent = sent
    test.kind = message.kind == .call ? .call : .text
    test.direction = message.kind == .call && message.direction == .in ? .in : nil
    switch recorded(contact, holder.channel, sent) {
    case .done: known += 1
    case .waits:
      test.sent = nil
      add(test, sent, answered, message.line)
    case .missing: add(test, sent, answered, message.line)
    }
  }

  private mutating func add(_ test: RecordTest, _ sent: Instant, _ answered: Instant, _ line: Int) {
    let isTwice = new.contains { $0.test.contact == test.contact && $0.sent == sent }
    if !isTwice { new.append(Proof(test: test, sent: sent, answered: answered, line: line)) }
  }

  /// Whose number it is; a call proves the account for calls, a message that for messages, where the
  /// contact has both.
  private mutating func holder(_ key: String, _ message: ChatMessage) -> Holder? {
    guard let there = holders[key], let first = there.first else { return nil }
    guard there.allSatisfy({ $0.contact == first.contact }) else {
      let names = Set(there.map(\.contact)).sorted().joined(separator: ", ")
      notices.append(
        ChatNotice(line: message.line, Phrase("proof.shared", ["contacts": names])))
      return nil
    }
    let platform = message.kind == .call ? "phone" : "sms"
    if let fitting = there.first(where: { $0.channel.platform == platform }) { return fitting }
    notices.append(
      ChatNotice(
        line: message.line,
        Phrase("proof.no-account", ["contact": first.contact, "platform": platform])))
    return nil
  }

  private enum Recorded { case done, waits, missing }

  /// A test typed by hand has the minute that somebody remembered: within ten minutes it is the same.
  private func recorded(_ contact: Contact, _ channel: Channel, _ sent: Instant) -> Recorded {
    let same = contact.tests.filter { test in
      guard let moment = test.sent else { return false }
      return contact.resolved(Channel(platform: test.platform, handle: test.handle)) == channel
        && abs(moment.seconds - sent.seconds) <= 600
    }
    if same.contains(where: { $0.answered != nil }) { return .done }
    // Only the newest waiting test can be answered.
    let newest = contact.tests.last { test in
      test.from == network && test.answered == nil && test.noAnswer == nil
        && contact.resolved(Channel(platform: test.platform, handle: test.handle)) == channel
    }
    if let newest, same.contains(newest) { return .waits }
    return same.isEmpty ? .missing : .done
  }
}
