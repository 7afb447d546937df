internal import Model

/// An array of messages with `talker`, `sender`, `isSelf`, and times with their zone.
struct TalkerJSON {
  private let zone: ChatZone

  init(_ zone: ChatZone) { self.zone = zone }

  func chat(_ source: ChatSource) -> Chat {
    var chat = Chat(format: .talkerJSON)
    var cursor = JSONCursor(source.bytes)
    JSONMessages.list(&cursor, into: &chat) { value, line, _ in message(value, line) }
    return chat
  }

  private func message(_ value: JSONValue, _ line: Int) -> ChatMessage? {
    guard let content = value["content"]?.text ?? value["type"]?.text.map({ _ in "" }) else {
      return nil
    }
    let speaker = ChatSpeaker(
      value["senderName"]?.text ?? "", id: value["sender"]?.text.flatMap(ChatTable.some))
    var message = JSONMessages.message(
      speaker, content, seconds: nil, mine: value["isSelf"]?.flag, line: line)
    if let time = value["time"]?.text, let (sent, hasZone) = ChatTable.time(time, zone) {
      (message.sent, message.hasZone) = (sent, hasZone)
    }
    message.kind = Self.kind(
      type: value["type"]?.whole ?? 1, part: value["subType"]?.whole ?? 0)
    message.peer = ChatTable.peer(
      value["talkerName"]?.text.flatMap(ChatTable.some),
      value["talker"]?.text.flatMap(ChatTable.some))
    if message.kind == .system { message.direction = .system }
    return ChatText.typed(message)
  }

  /// WeChat's own numbers of message types.
  static func kind(type: Int64, part: Int64) -> ChatMessage.Kind {
    switch type {
    case 1: .text
    case 3: .image
    case 34: .voice
    case 42: .card
    case 43: .video
    case 47: .sticker
    case 48: .location
    case 50: .call
    case 10000: .system
    case 49: share(part)
    default: .other
    }
  }

  private static func share(_ part: Int64) -> ChatMessage.Kind {
    switch part {
    case 6: .file
    case 19, 57: .quote
    case 2000: .transfer
    case 2001: .redPacket
    case 87: .system
    default: .link
    }
  }
}
