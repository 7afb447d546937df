internal import Model

/// Builds messages from a text in which a head line begins each message and all lines up to the next
/// head belong to it.
struct ChatTurns {
  /// What a head line says.
  struct Head {
    var speaker: ChatSpeaker
    var day: Day?
    var clock: ClockReading?
    /// The beginning of the message where it stands behind the head on the same line.
    var text: String?
    var direction = ChatMessage.Direction.unknown
  }

  private let bytes: [UInt8]
  private let zone: ChatZone
  private(set) var messages: [ChatMessage] = []
  private var body: Range<Int>?

  init(_ bytes: [UInt8], _ zone: ChatZone) {
    self.bytes = bytes
    self.zone = zone
  }

  /// Longer lines are never heads, and looking at them would take time.
  static let headLimit = 400

  mutating func begin(_ head: Head, line: Int) {
    end()
    var message = ChatMessage(head.speaker, text: head.text ?? "", sent: nil, line: line)
    if let day = head.day {
      message.sent = (head.clock ?? ClockReading(hour: 0, minute: 0, second: 0))
        .instant(day, zone)
      message.precision = head.clock?.precision ?? .day
    }
    message.direction = head.direction
    messages.append(message)
  }

  /// A line of the message that was begun last; one before the first head is passed over.
  mutating func add(_ range: Range<Int>) {
    guard !messages.isEmpty else { return }
    body = (body?.lowerBound ?? range.lowerBound)..<range.upperBound
  }

  /// Nothing more belongs to the message.
  mutating func end() {
    guard let range = body, let last = messages.indices.last else { return }
    body = nil
    let text = ChatText.body(bytes[range])
    let first = messages[last].text
    messages[last].text = first.isEmpty || text.isEmpty ? first + text : first + "\n" + text
  }

  /// All messages, each with its kind.
  mutating func finished() -> [ChatMessage] {
    end()
    return messages.map(ChatText.typed)
  }
}

/// What the texts of messages mean besides words.
enum ChatText {
  /// Several lines as text: LF between them, no blank lines at the ends, no invisible controls.
  static func body(_ bytes: ArraySlice<UInt8>) -> String {
    var lines = bytes.split(separator: .lineFeed, omittingEmptySubsequences: false)
      .map { $0.last == .carriageReturn ? $0.dropLast() : $0 }
    let isBlank: (ArraySlice<UInt8>) -> Bool = { $0.allSatisfy { $0 <= 0x20 } }
    while let last = lines.last, isBlank(last) { lines.removeLast() }
    let kept = lines.drop(while: isBlank)
    return clean(kept.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n"))
  }

  /// Without control characters, which no message has and a TOML file could not show.
  static func clean(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 || $0 == 0x7F }) else {
      return text
    }
    var kept = String.UnicodeScalarView()
    kept.append(
      contentsOf: text.unicodeScalars.filter {
        $0.value >= 0x20 && $0.value != 0x7F || $0 == "\n" || $0 == "\t"
      })
    return String(kept)
  }

  /// The kind that a placeholder stands for: `[图片]`, `[语音] 3"`, `撤回了一条消息`.
  static func typed(_ message: ChatMessage) -> ChatMessage {
    var message = message
    guard message.kind == .text, message.text.utf8.count <= 400 else { return message }
    let text = message.text
    if text.contains("撤回了一条消息") || text.contains("recalled a message") {
      message.kind = .recall
      if message.speaker.label.isEmpty { message.direction = .system }
      return message
    }
    guard text.hasPrefix("["),
      let close = text.firstIndex(where: { $0 == "]" || $0 == ":" || $0 == "：" })
    else { return message }
    let word = String(text[text.index(after: text.startIndex)..<close])
    guard let kind = placeholders[word] else { return message }
    message.kind = kind
    if text[close] != "]" {
      let name = text[text.index(after: close)...].prefix { !"(（]".contains($0) }
      message.attachment = name.trimmed.isEmpty ? nil : name.trimmed
    }
    return message
  }

  private static let placeholders: [String: ChatMessage.Kind] = [
    "图片": .image, "Image": .image, "Photo": .image, "照片": .image, "圖片": .image,
    "语音": .voice, "Voice": .voice, "Audio": .voice, "語音": .voice,
    "视频": .video, "Video": .video, "影片": .video, "視頻": .video,
    "文件": .file, "File": .file, "檔案": .file,
    "表情": .sticker, "表情包": .sticker, "动画表情": .sticker, "Sticker": .sticker,
    "位置": .location, "Location": .location,
    "转账": .transfer, "微信转账": .transfer, "Transfer": .transfer,
    "红包": .redPacket, "微信红包": .redPacket, "名片": .card, "个人名片": .card, "链接": .link,
    "Link": .link,
    "音乐分享": .link, "语音通话": .call, "视频通话": .call, "通话": .call, "聊天记录": .quote,
  ]
}
