internal import Model

/// Finds out which form a file has by looking at its beginning, from the most certain sign to the
/// least.
enum ChatDetector {
  static func format(_ source: ChatSource) -> ChatFormat? {
    let start = source.start(8192)
    switch start.first {
    case nil: return nil
    case UInt8(ascii: "<"): return xml(start)
    case UInt8(ascii: "{"): return object(start)
    case UInt8(ascii: "["):
      if let array = array(start) { return array }
    default: break
    }
    if start.starts(with: "#".utf8), contains(start, "\"_type\"") { return .chatLabLines }
    return table(source) ?? text(source)
  }

  private static func xml(_ start: ArraySlice<UInt8>) -> ChatFormat? {
    if contains(start, "<smses") { return .smsBackup }
    return contains(start, "<calls") ? .callBackup : nil
  }

  private static func object(_ start: ArraySlice<UInt8>) -> ChatFormat? {
    let line = start.prefix { $0 != .lineFeed }
    if contains(line, "\"_type\"") { return .chatLabLines }
    if contains(start, "\"chatlab\"") { return .chatLabJSON }
    if contains(start, "\"weflow\"") || contains(start, "\"session\"") { return .sessionJSON }
    return contains(start, "\"chatInfo\"") || contains(start, "QQChatExporter") ? .qqJSON : nil
  }

  private static func array(_ start: ArraySlice<UInt8>) -> ChatFormat? {
    guard start.dropFirst().first(where: { $0 > 0x20 }) == UInt8(ascii: "{") else { return nil }
    if contains(start, "\"sender_wxid\"") { return .keptJSON }
    return contains(start, "\"talker\"") || contains(start, "\"isSelf\"") ? .talkerJSON : nil
  }

  private static func table(_ source: ChatSource) -> ChatFormat? {
    let head = source.start(1024).prefix { $0 != .lineFeed && $0 != .carriageReturn }
    var rows = CSVRows(Array(head))
    let names = rows.next()?.fields.map(\.trimmed) ?? []
    return ChatTable.heads.first { names.starts(with: $0.1) }?.0
  }

  /// Each form has its own look of head lines: the first line that is one decides.
  private static func text(_ source: ChatSource) -> ChatFormat? {
    var lines = PhysicalLines(Array(source.bytes.prefix(1 << 16)))
    var number = 0
    var first: ArraySlice<UInt8>?
    while number < 400, let range = lines.next() {
      number += 1
      let line = source.bytes[range]
      if line.allSatisfy({ $0 <= 0x20 }) { continue }
      if first == nil { first = line }
      if let format = format(line) { return format }
    }
    return first.flatMap(NamedLines.name) == nil ? nil : .named
  }

  /// Whether there are heads such as `王工(wxid_a1) 09:05:11`: an export of one day leaves the day out,
  /// one of a year the year.
  static func isWithoutDays(_ source: ChatSource) -> Bool {
    var lines = PhysicalLines(Array(source.bytes.prefix(1 << 16)))
    var heads = 0
    while heads < 2, let range = lines.next() {
      let words = source.bytes[range].suffix(ChatTurns.headLimit).split(separator: .space)
      guard words.count > 1, let time = words.last else { continue }
      let parts = time.split(separator: .colon, omittingEmptySubsequences: false)
      let isTime =
        parts.count == 3
        && parts.allSatisfy { part in
          (1...2).contains(part.count) && part.allSatisfy { (0x30...0x39).contains($0) }
        }
      if isTime { heads += 1 }
    }
    return heads == 2
  }

  private static func format(_ line: ArraySlice<UInt8>) -> ChatFormat? {
    if line.count <= ChatTurns.headLimit {
      if WeChatMailHead(line) != nil || WeChatMail.day(line) != nil { return .wechatMail }
      if contains(line, "消息记录（此消息记录为文本格式") || contains(line, "消息对象:") { return .qqText }
    }
    if WhatsAppLine(line) != nil { return .whatsapp }
    if IMessageText.time(line) != nil { return .imessage }
    if QQText.head(line) != nil { return .datedText }
    return WeChatCopy.head(line) == nil ? nil : .wechatCopy
  }

  private static func contains(_ bytes: ArraySlice<UInt8>, _ text: String) -> Bool {
    let wanted = Array(text.utf8)
    var place = bytes.startIndex
    while let start = bytes[place...].firstIndex(of: wanted[0]) {
      if bytes[start...].starts(with: wanted) { return true }
      place = start + 1
    }
    return false
  }
}
