internal import Model

/// WeChat's own "send by e-mail": a head with the participants, date lines between dashes, and
/// `Name  09:05` above each message.
struct WeChatMail {
  private let zone: ChatZone

  init(_ zone: ChatZone) { self.zone = zone }

  func chat(_ source: ChatSource) -> Chat {
    var chat = Chat(format: .wechatMail)
    var turns = ChatTurns(source.bytes, zone)
    var lines = PhysicalLines(source.bytes)
    var (day, participants) = (Day?.none, Set<String>())
    var number = 1
    var followsBlank = true
    while let range = lines.next() {
      let line = source.bytes[range]
      if turns.messages.isEmpty, let title = WeChatMailHead(line) {
        chat.isGroup = title.isGroup
        chat.title = title.group
        participants = title.participants
      } else if let found = Self.day(line) {
        turns.end()
        day = found
      } else if followsBlank, let head = Self.head(line, day, participants) {
        if day == nil, chat.notices.isEmpty {
          chat.notices.append(ChatNotice(line: number, Phrase("chat.no-date")))
        }
        turns.begin(head, line: number)
      } else {
        turns.add(range)
      }
      followsBlank = line.allSatisfy { $0 <= 0x20 }
      number = lines.line
    }
    chat.messages = turns.finished()
    return chat
  }

  /// `—————  2026-03-02  —————`
  static func day(_ line: ArraySlice<UInt8>) -> Day? {
    guard line.count <= 120 else { return nil }
    var scan = TextScan(line)
    scan.blanks()
    guard dashes(&scan) >= 3 else { return nil }
    scan.blanks()
    guard let day = scan.day() else { return nil }
    scan.blanks()
    return dashes(&scan) >= 3 && scan.isDone() ? day : nil
  }

  private static func dashes(_ scan: inout TextScan) -> Int {
    var count = 0
    while scan.take(oneOf: ["—", "-", "–", "─"]) != nil { count += 1 }
    return count
  }

  /// `Name  09:05`: at least two blanks. A line of a message may end like that too: in a private
  /// chat the name has to be one of the two.
  private static func head(
    _ line: ArraySlice<UInt8>, _ day: Day?, _ participants: Set<String>
  ) -> ChatTurns.Head? {
    guard line.count <= ChatTurns.headLimit, let first = line.first, first != .space else {
      return nil
    }
    var place = line.endIndex
    // The time is the last thing on the line: look for the last run of blanks before it.
    while place > line.startIndex, line[place - 1] <= 0x20 { place -= 1 }
    guard let blank = line[..<place].lastIndex(where: { $0 == .space }), blank > line.startIndex,
      line[blank - 1] == .space
    else { return nil }
    var scan = TextScan(line[(blank + 1)...])
    guard let clock = scan.clock(), scan.isDone() else { return nil }
    let name = String(decoding: line[..<blank], as: UTF8.self).trimmed
    guard participants.isEmpty || participants.contains(name) else { return nil }
    return ChatTurns.Head.named(name, day: day, clock: clock)
  }
}

/// `王工 和 Anna 在微信上的聊天记录如下，请查收。`, or `群名 微信群上的聊天记录如下`.
struct WeChatMailHead {
  private(set) var isGroup = false
  private(set) var group: String?
  /// Empty for a group. Where a name itself has 和 in it, all ways to part the two are in.
  private(set) var participants: Set<String> = []

  init?(_ line: ArraySlice<UInt8>) {
    guard line.count <= ChatTurns.headLimit else { return nil }
    let text = String(decoding: line, as: UTF8.self).trimmed
    if let end = ByteText.range(of: "微信群上的聊天记录如下", in: text) {
      isGroup = true
      group = text[..<end.lowerBound].trimmed
      if let name = group, name.hasSuffix("的") { group = String(name.dropLast()) }
      return
    }
    guard let end = ByteText.range(of: "在微信上的聊天记录如下", in: text) else { return nil }
    let pair = text[..<end.lowerBound].trimmed
    var rest = pair[...]
    var position = pair.startIndex
    while let and = ByteText.range(of: " 和 ", in: rest) {
      participants.insert(pair[..<and.lowerBound].trimmed)
      participants.insert(pair[and.upperBound...].trimmed)
      position = and.upperBound
      rest = pair[position...]
    }
  }
}

/// Finding a text in another by bytes: `StringProtocol` has no search without Foundation.
enum ByteText {
  static func range(of wanted: String, in text: some StringProtocol) -> Range<String.Index>? {
    let bytes = text.utf8
    var place = bytes.startIndex
    let first = wanted.utf8.first
    while let start = bytes[place...].firstIndex(where: { $0 == first }) {
      if bytes[start...].starts(with: wanted.utf8) {
        return start..<bytes.index(start, offsetBy: wanted.utf8.count)
      }
      place = bytes.index(after: start)
    }
    return nil
  }
}
