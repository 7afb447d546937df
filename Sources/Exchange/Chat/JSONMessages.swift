internal import Model

/// Reads the parts of a JSON export: the elements of its list of messages one by one, the other
/// members whole.
enum JSONMessages {
  /// Walks over an object at the start of the text.
  ///
  /// - Parameters:
  ///   - member: gets every member but `messages`.
  ///   - message: makes a message of an element; nil where it is none.
  static func read(
    _ source: ChatSource, into chat: inout Chat, member: (String, JSONValue, inout Chat) -> Void,
    message: (JSONValue, Int, Chat) -> ChatMessage?
  ) {
    var cursor = JSONCursor(source.bytes)
    guard cursor.take("{") else { return }
    while let key = cursor.key() {
      if key == "messages", cursor.next == UInt8(ascii: "[") {
        guard list(&cursor, into: &chat, message: message) else { return }
      } else if let value = cursor.value() {
        member(key, value, &chat)
      } else {
        return broken(&cursor, &chat)
      }
    }
  }

  /// Walks over an array of messages.
  ///
  /// - Returns: false where the text is broken and nothing behind can be read.
  @discardableResult
  static func list(
    _ cursor: inout JSONCursor, into chat: inout Chat,
    message: (JSONValue, Int, Chat) -> ChatMessage?
  ) -> Bool {
    guard cursor.take("[") else { return false }
    while cursor.element() {
      let line = cursor.line()
      guard let value = cursor.value() else {
        broken(&cursor, &chat)
        return false
      }
      if let message = message(value, line, chat) {
        chat.messages.append(message)
      } else {
        chat.notices.append(ChatNotice(line: line, Phrase("chat.not-a-message")))
      }
    }
    return true
  }

  static func broken(_ cursor: inout JSONCursor, _ chat: inout Chat) {
    chat.notices.append(ChatNotice(line: cursor.line(), Phrase("chat.broken")))
  }

  /// A message out of the values that all forms have in one place or another.
  static func message(
    _ speaker: ChatSpeaker, _ text: String, seconds: Int64?, mine: Bool?, line: Int
  ) -> ChatMessage {
    var message = ChatMessage(
      speaker, text: ChatText.clean(text), sent: seconds.flatMap(instant), line: line)
    message.hasZone = message.sent != nil
    message.direction = mine.map { $0 ? .out : .in } ?? .unknown
    return message
  }

  /// Seconds since 1970, or milliseconds where only these give a year that a chat can be of.
  static func instant(_ number: Int64) -> Instant? {
    let seconds = number > 100_000_000_000 ? number / 1000 : number
    return (0...253_402_300_799).contains(seconds) ? Instant(seconds: seconds) : nil
  }
}
