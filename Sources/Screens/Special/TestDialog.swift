import Model
import TUI

/// Records a test with three keys: which channel, from which network, answered or not. What is clear
/// is not asked; one more key says what was sent, another who sent it.
struct TestDialog: Equatable, Sendable {
  struct Option: Equatable, Sendable {
    let key: Character
    let value: String
    let label: String
  }

  enum Stage: Hashable, Sendable { case channel, network, answer }

  enum Outcome: Equatable {
    case none, cancel
    case done(Change)
  }

  let contacts: [String]
  private(set) var channel: Channel?
  /// Whether each is tested on a channel of its own: that agreed for business, or that of its letter.
  private(set) var isBusiness = false
  private(set) var network: Network?
  private(set) var list: ListState<Int>
  /// nil: nobody said what was sent.
  private(set) var kind: TestKind?
  private(set) var direction = Direction.out
  private let channels: [Channel]
  /// By id: what was agreed with each of several people for business, or how each letter went.
  private let business: [String: Channel]
  /// Test messages that were just written: what is most likely is that they wait for an answer.
  private let isSent: Bool

  /// Nil where there is no channel that all of them have, and nothing agreed for business with anybody.
  init?(_ contacts: [String], _ channel: Channel?, _ desk: Desk) {
    self.contacts = contacts
    channels = Self.channels(contacts, desk)
    business = contacts.count == 1 ? [:] : Self.business(contacts, desk)
    isSent = false
    guard channel != nil || !channels.isEmpty || !business.isEmpty else { return nil }
    let isClear = channels.count == 1 && business.isEmpty
    self.channel = channel ?? (isClear ? channels[0] : nil)
    list = ListState([], height: 10)
    list.show(Array(options(desk).indices))
  }

  /// For test messages that went out as letters, each by its channel; nil where there are none.
  init?(sent: [(contact: String, channel: Channel)], _ desk: Desk) {
    guard !sent.isEmpty else { return nil }
    contacts = sent.map(\.contact)
    channels = []
    business = Dictionary(sent.map { ($0.contact, $0.channel) }) { first, _ in first }
    isBusiness = true
    isSent = true
    kind = .text
    list = ListState([], height: 10)
    list.show(Array(options(desk).indices))
  }

  var stage: Stage {
    channel == nil && !isBusiness ? .channel : network == nil ? .network : .answer
  }

  func title(_ desk: Desk) -> String {
    let name =
      contacts.count == 1
      ? desk.contactName(contacts[0])
      : desk.words(Phrase("test.people", ["n": String(contacts.count)]))
    return desk.words(Phrase("test.title", ["name": name]))
  }

  /// What is asked now.
  func question(_ desk: Desk) -> String {
    switch stage {
    case .channel: desk.words(Phrase("test.which-channel"))
    case .network: desk.words(Phrase("test.which-network", ["channel": name(desk)]))
    case .answer:
      desk.words(
        Phrase(
          "test.which-answer",
          [
            "channel": name(desk),
            "network": desk.words(Phrase("network.\(network?.rawValue ?? "outside")")),
          ]))
    }
  }

  func options(_ desk: Desk) -> [Option] {
    switch stage {
    case .channel:
      zip("123456789", channels).map { key, channel in
        let name = desk.platform(channel.platform)
        return Option(
          key: key, value: "", label: channel.handle.map { "\(name)  \($0)" } ?? name)
      } + businessOption(desk)
    case .network:
      zip("orlhw", Network.allCases).map { key, network in
        Option(
          key: key, value: network.rawValue,
          label: desk.words(Phrase("network.\(network.rawValue)")))
      }
    case .answer:
      [
        Option(key: "y", value: "answered", label: desk.words(Phrase("test.answered"))),
        Option(key: "n", value: "none", label: desk.words(Phrase("test.no-answer"))),
        Option(key: "w", value: "waiting", label: desk.words(Phrase("test.waiting"))),
      ]
    }
  }

  private func businessOption(_ desk: Desk) -> [Option] {
    if business.isEmpty { return [] }
    let without = contacts.count - business.count
    let phrase =
      without == 0
      ? Phrase("test.business") : Phrase("test.business-but", ["n": String(without)])
    return [Option(key: "b", value: "business", label: desk.words(phrase))]
  }

  mutating func handle(_ key: Key, _ desk: Desk) -> Outcome {
    let options = options(desk)
    if let place = options.firstIndex(where: { Key($0.key) == key.folded }) {
      return choose(place, options, desk)
    }
    if key.code == .enter || key.code == .right { return choose(list.index, options, desk) }
    if Workbench.leaves(key) { return .cancel }
    if key.folded == Key("t") { return turnKind() }
    if key.folded == Key("d") {
      direction = direction == .out ? .in : .out
      return .none
    }
    _ = list.handle(key)
    return .none
  }

  private mutating func turnKind() -> Outcome {
    let all = TestKind.allCases
    let next = kind.flatMap(all.firstIndex(of:)).map { $0 + 1 } ?? 0
    kind = next < all.count ? all[next] : nil
    return .none
  }

  private mutating func choose(_ place: Int, _ options: [Option], _ desk: Desk) -> Outcome {
    guard options.indices.contains(place) else { return .none }
    switch stage {
    case .channel:
      isBusiness = options[place].value == "business"
      channel = channels.indices.contains(place) && !isBusiness ? channels[place] : nil
    case .network: network = Network(rawValue: options[place].value)
    case .answer: return change(options[place].value, desk).map(Outcome.done) ?? .cancel
    }
    list = ListState([], height: 10)
    list.show(Array(self.options(desk).indices))
    if isSent, stage == .answer { list.end() }
    return .none
  }

  private func change(_ answer: String, _ desk: Desk) -> Change? {
    guard let network else { return nil }
    let outcome: RecordTest.Answer =
      switch answer {
      case "answered": .answered(desk.world.now)
      case "none": .none
      default: .waiting
      }
    let changes = contacts.compactMap { contact -> Change? in
      guard let channel = isBusiness ? business[contact] : channel else { return nil }
      var test = RecordTest(contact: contact, channel: channel, from: network, answer: outcome)
      test.kind = kind
      test.direction = direction == .in ? .in : nil
      return Change.test(test)
    }
    if changes.count < 2 { return changes.first }
    let phrase =
      channel.map {
        Phrase("did.test-many", ["n": String(changes.count), "platform": $0.platform])
      }
      ?? Phrase(
        isSent ? "did.test-letters" : "did.test-business", ["n": String(changes.count)])
    return .batch(Batch(phrase, changes))
  }

  /// Accounts of the one contact, the agreed ones first, or platforms that all have.
  private static func channels(_ contacts: [String], _ desk: Desk) -> [Channel] {
    let people = contacts.compactMap { desk.contents.contacts[$0] }
    guard let first = people.first else { return [] }
    if people.count == 1 {
      let agreed = first.agreements.filter(\.isInForce).map { first.resolved($0.channel) }
      let all = first.accounts.map { Channel(platform: $0.platform, handle: $0.handle) }
      var seen = Set<Channel>()
      return (agreed + all).filter { all.contains($0) && seen.insert($0).inserted }
    }
    var seen = Set<String>()
    return first.accounts.map(\.platform).filter { platform in
      seen.insert(platform).inserted
        && people.allSatisfy { $0.accounts.contains { $0.platform == platform } }
    }.map { Channel(platform: $0, handle: nil) }
  }

  private static func business(_ contacts: [String], _ desk: Desk) -> [String: Channel] {
    let agreed = contacts.compactMap { id -> (String, Channel)? in
      guard let contact = desk.contents.contacts[id],
        let agreement = contact.agreements(for: .business).first
      else { return nil }
      return (id, contact.resolved(agreement.channel))
    }
    return Dictionary(agreed) { first, _ in first }
  }

  private func name(_ desk: Desk) -> String {
    if let channel { return desk.platform(channel.platform) }
    if !isSent { return desk.words(Phrase("test.business-name")) }
    return Set(business.values.map(\.platform)).sorted().map(desk.platform).joined(separator: ", ")
  }

  /// What was sent and by whom, each with its key.
  private func extras(_ desk: Desk) -> [Span] {
    let sent = kind.map { Phrase("test-kind.\($0.rawValue)") } ?? Phrase("test.any-kind")
    return [
      Span(" t", .key), Span("  \(desk.words(sent))   "), Span("d", .key),
      Span("  \(desk.words(Phrase("direction.\(direction.rawValue)")))"),
    ]
  }

  func draw(_ frame: inout Frame, in body: Rect, _ desk: Desk) {
    let options = options(desk)
    let wide = max(44, options.map { Width.of($0.label) + 10 }.max() ?? 0)
    let box = body.centred(
      rows: options.count + 7, columns: max(wide, Width.of(question(desk)) + 4))
    frame.fill(box)
    frame.pane(box, title: title(desk), focused: true)
    let inside = Panes.inside(box)
    frame.inside(inside) { frame in
      frame.put(question(desk), row: inside.row, column: inside.column, width: inside.columns)
      // Where room is short every option comes before the blank line, and before the hint.
      let first = inside.row + (inside.rows > options.count + 2 ? 2 : 1)
      for (place, option) in options.enumerated() {
        let row = first + place
        let isChosen = place == list.index
        frame.put(
          [Span(" "), Span(String(option.key), .key), Span("  \(option.label)")], row: row,
          column: inside.column, width: inside.columns, selected: isChosen, fill: true)
      }
      // What is asked now comes first.
      if inside.rows >= options.count + 4 {
        frame.put(
          extras(desk), row: inside.endRow - 2, column: inside.column, width: inside.columns)
      }
      if first + options.count < inside.endRow {
        frame.put(
          desk.words(Phrase("test.keys")), row: inside.endRow - 1, column: inside.column,
          width: inside.columns, role: .muted)
      }
    }
  }
}
