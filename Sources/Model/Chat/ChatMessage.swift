/// One message of a chat, whatever file it was read from.
public struct ChatMessage: Hashable, Sendable {
  /// Who sent it, seen from our own side.
  public enum Direction: String, CaseIterable, Hashable, Sendable {
    case out, `in`, system, unknown
  }

  /// How exactly the file tells the time.
  public enum Precision: String, CaseIterable, Hashable, Sendable { case second, minute, day }

  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case text, image, voice, video, file, link, location, transfer
    case redPacket = "red-packet"
    case call, card, quote, recall, sticker, system, other
  }

  public var speaker: ChatSpeaker
  public var direction: Direction
  /// nil where the file gives no time.
  public var sent: Instant?
  public var precision: Precision
  /// Whether the zone stood in the file; otherwise it is the one that the user named.
  public var hasZone: Bool
  public var kind: Kind
  /// Lines are parted by LF; no blank lines at the ends.
  public var text: String
  /// The name of a file beside the export.
  public var attachment: String?
  /// Seconds of a call; 0 for one that nobody took.
  public var duration: Int?
  /// With whom the conversation is, where the file tells it for each message.
  public var peer: ChatSpeaker?
  /// Where the message begins, counted from 1.
  public var line: Int

  public init(_ speaker: ChatSpeaker, text: String, sent: Instant?, line: Int) {
    self.speaker = speaker
    self.text = text
    self.sent = sent
    self.line = line
    direction = .unknown
    precision = .second
    hasZone = false
    kind = .text
  }
}

/// A person as a chat names them: mostly a remark chosen by whoever exported it, not an identity.
public struct ChatSpeaker: Hashable, Sendable {
  public var name: String
  /// The account, where the file tells it.
  public var id: String?

  public init(_ name: String, id: String? = nil) {
    self.name = name
    self.id = id
  }

  /// What to call them: the name, else the account.
  public var label: String { name.isEmpty ? id ?? "" : name }

  /// Whether the user means this one by a name or account that they typed.
  public func isCalled(_ text: String) -> Bool {
    let wanted = Fold.text(text)
    return !wanted.isEmpty
      && (Fold.text(name) == wanted || id.map { Fold.text($0) == wanted } ?? false)
  }
}
