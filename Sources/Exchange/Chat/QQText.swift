internal import Model

/// QQ's message manager as text, and the plain texts of the same shape: date, time and speaker above
/// each message. A full export has a block for each person or group.
struct QQText {
  private let zone: ChatZone

  init(_ zone: ChatZone) { self.zone = zone }

  func chat(_ source: ChatSource, _ format: ChatFormat) -> Chat {
    var chat = Chat(format: format)
    var turns = ChatTurns(source.bytes, zone)
    var lines = PhysicalLines(source.bytes)
    var number = 1
    var peers: [(line: Int, name: String)] = []
    var isInFrame = false
    while let range = lines.next() {
      let line = source.bytes[range]
      if format == .qqText, Self.isRule(line) {
        turns.end()
        isInFrame = true
      } else if let head = Self.head(line) {
        turns.begin(head, line: number)
        isInFrame = false
      } else if isInFrame {
        if let peer = Self.peer(line) { peers.append((number, peer)) }
      } else {
        turns.add(range)
      }
      number = lines.line
    }
    chat.messages = turns.finished()
    chat.title = peers.count == 1 ? peers.first?.name : nil
    if peers.count > 1 {
      chat.notices = peers.map {
        ChatNotice(line: $0.line, Phrase("chat.block", ["name": $0.name]))
      }
    }
    return chat
  }

  /// `2026-03-02 9:05:11 【管理员】王工(1234567890)`, `… name<mail>`, or only a name.
  static func head(_ line: ArraySlice<UInt8>) -> ChatTurns.Head? {
    guard line.count <= ChatTurns.headLimit, let first = line.first, (0x30...0x39).contains(first)
    else { return nil }
    var scan = TextScan(line)
    guard let day = scan.day(), scan.blanks() > 0, let clock = scan.clock(), clock.second != nil,
      scan.blanks() > 0
    else { return nil }
    var name = scan.text.trimmed
    guard !name.isEmpty else { return nil }
    if name.hasPrefix("【"), let close = name.firstIndex(of: "】"),
      !name[name.index(after: close)...].trimmed.isEmpty
    {
      name = name[name.index(after: close)...].trimmed
    }
    if name.hasSuffix(">"), let open = name.lastIndex(of: "<"), open > name.startIndex,
      name[open...].contains("@")
    {
      let mail = String(name[name.index(after: open)...].dropLast())
      return ChatTurns.Head(
        speaker: ChatSpeaker(name[..<open].trimmed, id: mail), day: day, clock: clock)
    }
    return ChatTurns.Head.named(name, day: day, clock: clock)
  }

  private static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
    let bare = line.prefix { $0 != .space }
    return bare.count >= 16 && bare.count <= 200 && bare.allSatisfy { $0 == .equals }
  }

  private static func peer(_ line: ArraySlice<UInt8>) -> String? {
    var scan = TextScan(line.prefix(ChatTurns.headLimit))
    guard scan.take("消息对象") else { return nil }
    _ = scan.take(oneOf: [":", "："])
    return scan.text.trimmed
  }
}
