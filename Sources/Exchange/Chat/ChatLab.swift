internal import Model

/// The neutral form of ChatLab, version 0.0.1, as one object and as a line for each message.
enum ChatLab {
  static func chat(_ source: ChatSource) -> Chat {
    var chat = Chat(format: .chatLabJSON)
    var names: [String: String] = [:]
    JSONMessages.read(source, into: &chat) { key, value, chat in
      if key == "meta" { take(meta: value, &chat) }
      guard key == "members", case .list(let members) = value else { return }
      for member in members { take(member: member, &names) }
    } message: { value, line, _ in
      message(value, line)
    }
    fill(names, &chat)
    return chat
  }

  /// Lines that begin with `#` are remarks.
  static func chatOfLines(_ source: ChatSource) -> Chat {
    var chat = Chat(format: .chatLabLines)
    var names: [String: String] = [:]
    var lines = PhysicalLines(source.bytes)
    var number = 1
    while let range = lines.next() {
      defer { number = lines.line }
      let line = source.bytes[range].drop { $0 <= 0x20 }
      if line.isEmpty || line.first == UInt8(ascii: "#") { continue }
      var cursor = JSONCursor(Array(line))
      guard let value = cursor.value() else {
        chat.notices.append(ChatNotice(line: number, Phrase("chat.not-a-message")))
        continue
      }
      switch value["_type"]?.text {
      case "header": take(meta: value["meta"] ?? value, &chat)
      case "member": take(member: value, &names)
      default:
        guard let message = message(value, number) else {
          chat.notices.append(ChatNotice(line: number, Phrase("chat.not-a-message")))
          continue
        }
        chat.messages.append(message)
      }
    }
    fill(names, &chat)
    return chat
  }

  private static func take(meta: JSONValue, _ chat: inout Chat) {
    chat.title = meta["name"]?.text.flatMap(ChatTable.some)
    chat.platform = meta["platform"]?.text?.lowercased()
    chat.isGroup = meta["type"]?.text == "group"
  }

  private static func take(member: JSONValue, _ names: inout [String: String]) {
    guard let id = member["platformId"]?.text, let name = member["accountName"]?.text else {
      return
    }
    names[id] = name
  }

  /// Names that stand only among the members.
  private static func fill(_ names: [String: String], _ chat: inout Chat) {
    for place in chat.messages.indices where chat.messages[place].speaker.name.isEmpty {
      guard let id = chat.messages[place].speaker.id, let name = names[id] else { continue }
      chat.messages[place].speaker.name = name
    }
  }

  private static func message(_ value: JSONValue, _ line: Int) -> ChatMessage? {
    guard let seconds = value["timestamp"]?.whole else { return nil }
    let speaker = ChatSpeaker(
      value["accountName"]?.text ?? "", id: value["sender"]?.text.flatMap(ChatTable.some))
    var message = JSONMessages.message(
      speaker, value["content"]?.text ?? "", seconds: seconds, mine: nil, line: line)
    message.kind = kinds[value["type"]?.whole ?? 0] ?? .other
    if message.kind == .system || message.kind == .recall { message.direction = .system }
    return ChatText.typed(message)
  }

  private static let kinds: [Int64: ChatMessage.Kind] = [
    0: .text, 1: .image, 2: .voice, 3: .video, 4: .file, 5: .sticker, 7: .link, 8: .location,
    20: .redPacket, 21: .transfer, 23: .call, 25: .text, 26: .quote, 27: .card, 80: .system,
    81: .recall,
  ]
}
