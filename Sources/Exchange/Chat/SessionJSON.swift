internal import Model

/// An object with a `session` and `messages` that have `createTime` and `isSend`.
enum SessionJSON {
  static func chat(_ source: ChatSource) -> Chat {
    var chat = Chat(format: .sessionJSON)
    JSONMessages.read(source, into: &chat) { key, value, chat in
      guard key == "session" else { return }
      chat.title =
        ["displayName", "remark", "nickname"].lazy
        .compactMap { value[$0]?.text.flatMap(ChatTable.some) }.first
      chat.isGroup = value["type"]?.text == "群聊"
    } message: { value, line, _ in
      message(value, line)
    }
    return chat
  }

  private static func message(_ value: JSONValue, _ line: Int) -> ChatMessage? {
    guard value["createTime"]?.whole != nil || value["content"]?.text != nil else { return nil }
    let speaker = ChatSpeaker(
      value["senderDisplayName"]?.text ?? "",
      id: value["senderUsername"]?.text.flatMap(ChatTable.some))
    var message = JSONMessages.message(
      speaker, value["content"]?.text ?? "", seconds: value["createTime"]?.whole,
      mine: value["isSend"]?.flag, line: line)
    message.kind = ChatTable.kind(word: value["type"]?.text ?? "")
    if message.kind == .system || message.kind == .recall { message.direction = .system }
    return ChatText.typed(message)
  }
}
