internal import Model

/// An object with `metadata`, `chatInfo` and `messages` with a `sender` and a `content` each.
struct QQJSON {
  private let zone: ChatZone

  init(_ zone: ChatZone) { self.zone = zone }

  func chat(_ source: ChatSource) -> Chat {
    var chat = Chat(format: .qqJSON)
    JSONMessages.read(source, into: &chat) { key, value, chat in
      guard key == "chatInfo" else { return }
      chat.title = value["name"]?.text.flatMap(ChatTable.some)
      chat.isGroup = value["type"]?.text == "group"
    } message: { value, line, _ in
      message(value, line)
    }
    return chat
  }

  private func message(_ value: JSONValue, _ line: Int) -> ChatMessage? {
    guard let sender = value["sender"], let content = value["content"] else { return nil }
    let number = sender["uin"]?.text.flatMap(ChatTable.some)
    let speaker = ChatSpeaker(sender["name"]?.text ?? "", id: number ?? sender["uid"]?.text)
    var message = JSONMessages.message(
      speaker, content["text"]?.text ?? content.text ?? "", seconds: value["timestamp"]?.whole,
      mine: nil, line: line)
    if message.sent == nil, let time = value["timestamp"]?.text,
      let (sent, hasZone) = ChatTable.time(time, zone)
    {
      (message.sent, message.hasZone) = (sent, hasZone)
    }
    if value["isRecalled"]?.flag == true { message.kind = .recall }
    if value["isSystemMessage"]?.flag == true {
      message.kind = .system
      message.direction = .system
    }
    return ChatText.typed(message)
  }
}
