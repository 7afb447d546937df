internal import Model

/// WhatsApp's own export. The form of dates is that of the telephone's language, and nothing in the
/// file names it: the order of day and month is decided over the whole file.
struct WhatsAppText {
  private let zone: ChatZone

  init(_ zone: ChatZone) { self.zone = zone }

  func chat(_ source: ChatSource) -> Chat {
    var chat = Chat(format: .whatsapp)
    var turns = ChatTurns(source.bytes, zone)
    let order = Self.order(source)
    if order.isGuess {
      chat.notices.append(ChatNotice(line: 1, Phrase("chat.day-first")))
    }
    var lines = PhysicalLines(source.bytes)
    var number = 1
    while let range = lines.next() {
      if let line = WhatsAppLine(source.bytes[range]), let day = order.day(line.date) {
        turns.begin(Self.head(line, day), line: number)
      } else {
        turns.add(range)
      }
      number = lines.line
    }
    chat.messages = turns.finished().map(Self.typed)
    return chat
  }

  private static func head(_ line: WhatsAppLine, _ day: Day) -> ChatTurns.Head {
    guard
      let colon = ByteText.range(of: ": ", in: line.text)
        ?? (line.text.hasSuffix(":")
          ? line.text.index(before: line.text.endIndex)..<line.text.endIndex : nil),
      line.text[..<colon.lowerBound].count <= 60
    else {
      return ChatTurns.Head(
        speaker: ChatSpeaker(""), day: day, clock: line.clock, text: line.text,
        direction: .system)
    }
    return ChatTurns.Head(
      speaker: ChatSpeaker(line.text[..<colon.lowerBound].trimmed), day: day, clock: line.clock,
      text: String(line.text[colon.upperBound...]))
  }

  private static func typed(_ message: ChatMessage) -> ChatMessage {
    var message = message
    if message.direction == .system { message.kind = .system }
    guard message.kind == .text, message.text.utf8.count <= 200 else { return message }
    let text = message.text
    if text.hasPrefix("<attached: ") || text.hasPrefix("<附件：") || text.hasPrefix("<附件:") {
      message.kind = .file
      message.attachment =
        text.split(whereSeparator: { $0 == ":" || $0 == "：" }).dropFirst().first
        .map { $0.filter { $0 != ">" }.trimmed }
    } else if let mark = attached.first(where: text.hasSuffix) {
      message.kind = .file
      message.attachment = text.dropLast(mark.count).trimmed
    } else if let kind = omitted[text] {
      message.kind = kind
    }
    return message
  }

  private static let attached = [" (file attached)", " (文件附件)", "（文件附件）", " (檔案附件)"]
  private static let omitted: [String: ChatMessage.Kind] = [
    "<Media omitted>": .other, "<省略多媒体文件>": .other, "<媒體已略去>": .other, "<忽略多媒体文件>": .other,
    "image omitted": .image, "audio omitted": .voice, "video omitted": .video,
    "document omitted": .file, "sticker omitted": .sticker, "图像已忽略": .image, "圖片已略去": .image,
    "忽略图片": .image,
    "This message was deleted": .recall, "You deleted this message": .recall, "此消息已删除": .recall,
    "此訊息已刪除": .recall,
  ]

  /// Which of the three numbers of a date is what.
  struct Order: Equatable {
    enum Form { case yearFirst, dayFirst, monthFirst }
    let form: Form
    /// Whether nothing in the file decided it.
    let isGuess: Bool

    func day(_ date: [Int]) -> Day? {
      guard date.count == 3 else { return nil }
      if date[0] > 99 { return Day(year: date[0], month: date[1], day: date[2]) }
      let year = date[2] < 100 ? date[2] + 2000 : date[2]
      switch form {
      case .dayFirst: return Day(year: year, month: date[1], day: date[0])
      case .monthFirst: return Day(year: year, month: date[0], day: date[1])
      case .yearFirst: return Day(year: date[0] + 2000, month: date[1], day: date[2])
      }
    }
  }

  /// A number above 12 decides; else the order in which the dates do not go back; else day first.
  static func order(_ source: ChatSource) -> Order {
    var lines = PhysicalLines(source.bytes)
    var goesBack = [Order.Form.dayFirst: false, .monthFirst: false]
    var last: [Order.Form: Day] = [:]
    var isYearFirst = false
    while let range = lines.next() {
      guard let date = WhatsAppLine(source.bytes[range])?.date else { continue }
      if date[0] > 31 {
        isYearFirst = true
        continue
      }
      if date[0] > 12 { return Order(form: .dayFirst, isGuess: false) }
      if date[1] > 12 { return Order(form: .monthFirst, isGuess: false) }
      for form in [Order.Form.dayFirst, .monthFirst] {
        guard let day = Order(form: form, isGuess: false).day(date) else { continue }
        if let before = last[form], day < before { goesBack[form] = true }
        last[form] = day
      }
    }
    if isYearFirst { return Order(form: .yearFirst, isGuess: false) }
    if goesBack[.dayFirst] == true, goesBack[.monthFirst] == false {
      return Order(form: .monthFirst, isGuess: false)
    }
    let isGuess =
      goesBack[.dayFirst] == goesBack[.monthFirst] && last[.dayFirst] != nil
      && last[.dayFirst] != last[.monthFirst]
    return Order(form: .dayFirst, isGuess: isGuess)
  }
}

/// A line that begins a message: `[2026/3/2, 09:05:11] Anna: text`, `02/03/2026, 09:05 - Anna: text`.
struct WhatsAppLine {
  /// Three numbers in the order of the line.
  let date: [Int]
  let clock: ClockReading
  let text: String

  init?(_ line: ArraySlice<UInt8>) {
    guard let first = line.first(where: { $0 != .space }),
      first == UInt8(ascii: "[") || (0x30...0x39).contains(first) || first == 0xE2
    else { return nil }
    // Only the head is looked at; the rest may be long.
    var scan = TextScan(Self.plain(line.prefix(80)))
    let isBracketed = scan.take("[")
    guard let one = scan.number(1...4), let sign = scan.take(oneOf: ["/", ".", "-"]),
      let two = scan.number(1...2), scan.take(sign), let three = scan.number(1...4)
    else { return nil }
    date = [one, two, three]
    _ = scan.take(".")
    _ = scan.take(oneOf: [",", "，"])
    guard scan.blanks() > 0, let clock = scan.clock(separators: [":", "."]) else { return nil }
    self.clock = clock
    scan.blanks()
    guard scan.take(isBracketed ? "]" : "- ") else { return nil }
    let marker = Array((isBracketed ? "]" : "- ").utf8)
    text = Self.plain(Self.rest(of: line, behind: marker)).trimmed
  }

  /// What stands behind the first marker. A date with hyphens has no blank behind them.
  private static func rest(of line: ArraySlice<UInt8>, behind marker: [UInt8]) -> ArraySlice<UInt8>
  {
    var place = line.startIndex
    while place < line.endIndex, !line[place...].starts(with: marker) { place += 1 }
    return line[min(line.endIndex, place + marker.count)...]
  }

  /// Without marks of direction, and with plain blanks for the narrow and unbreakable ones.
  private static func plain(_ line: ArraySlice<UInt8>) -> String {
    let text = String(decoding: line, as: UTF8.self)
    guard text.utf8.contains(where: { $0 == 0xE2 || $0 == 0xC2 || $0 == 0x0D }) else { return text }
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: continue
      case 0x202F, 0xA0, 0x2009: kept.append(" ")
      default: kept.append(scalar)
      }
    }
    return String(kept)
  }
}
