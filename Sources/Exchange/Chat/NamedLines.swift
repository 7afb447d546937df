internal import Model

/// `张三:` on a line of its own above each message, as some versions of WeChat copy it: no times.
enum NamedLines {
  static func chat(_ source: ChatSource) -> Chat {
    var chat = Chat(format: .named)
    var turns = ChatTurns(source.bytes, .china)
    var lines = PhysicalLines(source.bytes)
    var number = 1
    while let range = lines.next() {
      if let name = name(source.bytes[range]) {
        turns.begin(ChatTurns.Head(speaker: ChatSpeaker(name)), line: number)
      } else {
        turns.add(range)
      }
      number = lines.line
    }
    chat.messages = turns.finished()
    chat.notices = [ChatNotice(line: 1, Phrase("chat.no-times"))]
    return chat
  }

  /// The name where the line is nothing but a short name and a colon.
  static func name(_ line: ArraySlice<UInt8>) -> String? {
    guard line.count <= 80 else { return nil }
    let text = String(decoding: line, as: UTF8.self).trimmed
    guard let last = text.last, last == ":" || last == "：" else { return nil }
    let name = text.dropLast().trimmed
    return (1...20).contains(name.count) && !name.contains(where: { ":：，。,;；!！?？".contains($0) })
      ? name : nil
  }
}
