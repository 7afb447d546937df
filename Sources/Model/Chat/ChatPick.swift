/// The messages of a chat that are a decision, and what follows from them for its record.
public struct ChatPick: Equatable, Sendable {
  public let chat: Chat
  /// Places in `chat.messages`, each once, in the order of the chat.
  public let places: [Int]

  /// Places that do not exist are left out.
  public init(_ chat: Chat, places: some Sequence<Int>) {
    self.chat = chat
    self.places = Set(places).filter(chat.messages.indices.contains).sorted()
  }

  public var messages: [ChatMessage] { places.map { chat.messages[$0] } }

  /// What was said, in the words of the chat; with the speakers where there are several.
  public var quote: String {
    let picked = messages
    let speakers = Set(picked.map(\.speaker))
    guard speakers.count > 1 else { return picked.map(\.text).joined(separator: "\n") }
    return picked.map { $0.speaker.label.isEmpty ? $0.text : "\($0.speaker.label): \($0.text)" }
      .joined(separator: "\n")
  }

  public var from: Instant? { messages.compactMap(\.sent).min() }
  public var to: Instant? { messages.compactMap(\.sent).max() }

  /// The words of the other side where all they say is that they have seen it: 收到, 好的. Nothing is
  /// agreed by that alone.
  public var acknowledgement: String? {
    let answers = messages.filter { $0.direction == .in && $0.kind == .text }.map(\.text)
    let isSeen = !answers.isEmpty && answers.allSatisfy(AcknowledgementWords.areAll)
    return isSeen ? answers.joined(separator: " ") : nil
  }

  /// Until when the sender of the last message can still withdraw it; nil where times or the
  /// platform's window are not known.
  public func canBeRecalledUntil(_ platform: Platform) -> Instant? {
    guard let to, let window = platform.recallText, window > 0 else { return nil }
    return to.adding(seconds: Int64(window))
  }

  /// Those of the picked speakers who are not us; without any, those of the whole chat.
  public var others: [ChatSpeaker] {
    let picked = Self.others(messages)
    return picked.isEmpty ? Self.others(chat.messages) : picked
  }

  private static func others(_ messages: [ChatMessage]) -> [ChatSpeaker] {
    var seen = Set<ChatSpeaker>()
    return messages.filter { $0.direction == .in || $0.direction == .unknown }
      .map(\.speaker).filter { !$0.label.isEmpty && seen.insert($0).inserted }
  }

  /// The decision with everything that the chat tells and the decision does not say yet: quote,
  /// platform, day and times. The wording is never made up.
  ///
  /// - Parameter offset: seconds east of UTC of the clock whose date `decided_on` is, at a moment.
  public func filled(_ decision: Decision, offset: (Instant) -> Int) -> Decision {
    var decision = decision
    decision.quote = decision.quote ?? quote
    decision.platform = decision.platform ?? chat.platform
    decision.chatFrom = decision.chatFrom ?? from
    decision.chatTo = decision.chatTo ?? to
    if decision.decidedOn == nil, let to { decision.decidedOn = to.day(offset: offset(to)) }
    return decision
  }
}
