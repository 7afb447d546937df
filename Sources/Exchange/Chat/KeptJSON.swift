internal import Model

/// An array of messages with `ts`, `conversation_id`, `sender_wxid`, `is_self` and `msg_type`: no
/// names, only WeChat's own ids.
enum KeptJSON {
  static func chat(_ source: ChatSource) -> Chat {
    var chat = Chat(format: .keptJSON)
    var cursor = JSONCursor(source.bytes)
    JSONMessages.list(&cursor, into: &chat) { value, line, _ in message(value, line) }
    return chat
  }

  private static func message(_ value: JSONValue, _ line: Int) -> ChatMessage? {
    guard let seconds = value["ts"]?.whole else { return nil }
    let sender = value["sender_wxid"]?.text.flatMap(ChatTable.some)
    // Which of the two names the text has differs between versions.
    let text = value["content"]?.text ?? value["text"]?.text ?? ""
    var message = JSONMessages.message(
      ChatSpeaker(value["sender_name"]?.text ?? "", id: sender), text, seconds: seconds,
      mine: value["is_self"]?.flag, line: line)
    message.kind = TalkerJSON.kind(type: value["msg_type"]?.whole ?? 1, part: 0)
    message.peer = ChatTable.peer(nil, value["conversation_id"]?.text.flatMap(ChatTable.some))
    if message.kind == .system { message.direction = .system }
    return ChatText.typed(message)
  }
}
