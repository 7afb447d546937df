internal import Model

/// Lines copied from WeChat for the desktop: `张三 2024-01-15 10:30` above each message.
struct WeChatCopy {
  private let zone: ChatZone

  init(_ zone: ChatZone) { self.zone = zone }

  func chat(_ source: ChatSource) -> Chat {
    var chat = Chat(format: .wechatCopy)
    var turns = ChatTurns(source.bytes, zone)
    var lines = PhysicalLines(source.bytes)
    var number = 1
    while let range = lines.next() {
      if let head = Self.head(source.bytes[range]) {
        turns.begin(head, line: number)
      } else {
        turns.add(range)
      }
      number = lines.line
    }
    chat.messages = turns.finished()
    return chat
  }

  /// A name of at most 40 characters, blanks, a date, a time, nothing else.
  static func head(_ line: ArraySlice<UInt8>) -> ChatTurns.Head? {
    guard line.count <= ChatTurns.headLimit, line.contains(where: { (0x30...0x39).contains($0) })
    else { return nil }
    var place = line.startIndex
    while let blank = line[place...].firstIndex(where: { $0 == .space || $0 == .tab }) {
      var scan = TextScan(line[blank...])
      scan.blanks()
      place = scan.rest.startIndex
      guard blank > line.startIndex, let day = scan.day() else {
        if scan.rest.isEmpty { return nil }
        continue
      }
      scan.blanks()
      guard let clock = scan.clock(), scan.isDone() else { continue }
      return ChatTurns.Head.named(
        String(decoding: line[..<blank], as: UTF8.self), day: day, clock: clock)
    }
    return nil
  }
}

extension ChatTurns.Head {
  /// - Parameter name: with an account in brackets behind it perhaps: `王工(wxid_example000002)`;
  ///   `(我)` is us.
  static func named(_ name: String, day: Day?, clock: ClockReading?) -> ChatTurns.Head? {
    var speaker = ChatSpeaker(name.trimmed)
    guard (1...40).contains(speaker.name.count) else { return nil }
    var direction = ChatMessage.Direction.unknown
    if speaker.name.hasSuffix("(我)") || speaker.name == "我" { direction = .out }
    if speaker.name.hasSuffix(")"), let open = speaker.name.lastIndex(of: "("),
      open > speaker.name.startIndex
    {
      let inner = String(speaker.name[speaker.name.index(after: open)...].dropLast())
      if inner != "我", inner.utf8.count >= 5, inner.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) {
        speaker.id = inner
      }
      if inner == "我" || speaker.id != nil { speaker.name = speaker.name[..<open].trimmed }
    }
    return ChatTurns.Head(speaker: speaker, day: day, clock: clock, direction: direction)
  }
}
