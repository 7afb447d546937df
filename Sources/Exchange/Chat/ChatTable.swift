internal import Model

/// Chats as tables: three sets of columns are known.
struct ChatTable {
  private let zone: ChatZone

  init(_ zone: ChatZone) { self.zone = zone }

  static let heads: [(ChatFormat, [String])] = [
    (.talkerCSV, ["Time", "SenderName", "Sender", "TalkerName", "Talker", "Content"]),
    (.storedCSV, ["localId", "TalkerId", "Type", "SubType", "IsSender", "CreateTime"]),
    (.chineseCSV, ["消息ID", "类型", "发送人", "时间", "内容"]),
  ]

  func chat(_ source: ChatSource, _ format: ChatFormat) -> Chat {
    var chat = Chat(format: format)
    var rows = CSVRows(source.bytes)
    let head = rows.next()?.fields.map(\.trimmed) ?? []
    var columns: [String: Int] = [:]
    for (place, name) in head.enumerated() where columns[name] == nil { columns[name] = place }
    while let row = rows.next() {
      if row.isUnclosed {
        chat.notices.append(ChatNotice(line: row.line, Phrase("chat.unclosed-quote")))
      }
      let fields = Fields(columns: columns, row: row)
      let message =
        switch format {
        case .talkerCSV: talker(fields)
        case .storedCSV: stored(fields)
        default: chinese(fields)
        }
      if let message {
        chat.messages.append(ChatText.typed(message))
      } else {
        chat.notices.append(ChatNotice(line: row.line, Phrase("chat.not-a-message")))
      }
    }
    return chat
  }

  private struct Fields {
    let columns: [String: Int]
    let row: CSVRows.Row

    /// nil where the row has no such field or an empty one.
    subscript(name: String) -> String? {
      guard let place = columns[name], row.fields.indices.contains(place) else { return nil }
      return ChatTable.some(row.fields[place])
    }
  }

  private func talker(_ fields: Fields) -> ChatMessage? {
    guard let time = fields["Time"].flatMap({ Self.time($0, zone) }) else { return nil }
    let speaker = ChatSpeaker(fields["SenderName"] ?? "", id: fields["Sender"])
    var message = message(speaker, fields["Content"], time, fields.row.line)
    message.peer = Self.peer(fields["TalkerName"], fields["Talker"])
    return message
  }

  /// nil where neither name nor account is known.
  static func peer(_ name: String?, _ id: String?) -> ChatSpeaker? {
    name == nil && id == nil ? nil : ChatSpeaker(name ?? "", id: id)
  }

  private func stored(_ fields: Fields) -> ChatMessage? {
    let exact = fields["CreateTime"].flatMap { Int64($0) }.flatMap(JSONMessages.instant)
    guard let time = exact.map({ ($0, true) }) ?? fields["StrTime"].flatMap({ Self.time($0, zone) })
    else { return nil }
    let isMine = fields["IsSender"] == "1"
    let name = fields["Remark"] ?? fields["NickName"] ?? (isMine ? "我" : "")
    var message = message(
      ChatSpeaker(name, id: fields["Sender"] ?? fields["TalkerId"]), fields["StrContent"], time,
      fields.row.line)
    if isMine { message.speaker = ChatSpeaker("我") }
    message.direction = isMine ? .out : .in
    message.kind = TalkerJSON.kind(
      type: fields["Type"].flatMap { Int64($0) } ?? 1,
      part: fields["SubType"].flatMap { Int64($0) } ?? 0)
    if message.kind == .system { message.direction = .system }
    return message
  }

  private func chinese(_ fields: Fields) -> ChatMessage? {
    guard let time = fields["时间"].flatMap({ Self.time($0, zone) }) else { return nil }
    let name = fields["发送人"] ?? fields["备注"] ?? fields["昵称"] ?? ""
    var message = message(ChatSpeaker(name), fields["内容"], time, fields.row.line)
    message.kind = Self.kind(word: fields["类型"] ?? "")
    message.direction = name == "我" ? .out : .in
    if message.kind == .system || message.kind == .recall { message.direction = .system }
    return message
  }

  private func message(
    _ speaker: ChatSpeaker, _ text: String?, _ time: (sent: Instant, hasZone: Bool), _ line: Int
  ) -> ChatMessage {
    let text = ChatText.clean(
      (text ?? "").split { $0 == "\r\n" || $0 == "\n" || $0 == "\r" }
        .joined(separator: "\n"))
    var message = ChatMessage(speaker, text: text, sent: time.sent, line: line)
    message.hasZone = time.hasZone
    return message
  }

  /// `2026-03-02 09:05:11` on the zone's clock, or with its own zone as RFC 3339 has it.
  static func time(_ text: String, _ zone: ChatZone) -> (sent: Instant, hasZone: Bool)? {
    let text = text.trimmed
    if let sent = Instant(text) { return (sent, true) }
    var scan = TextScan(text)
    guard let day = scan.day() else { return nil }
    if scan.blanks() == 0 { _ = scan.take("T") }
    guard let clock = scan.clock() else { return nil }
    return (clock.instant(day, zone), false)
  }

  /// The words that exports use for the kinds of messages.
  static func kind(word: String) -> ChatMessage.Kind {
    var word = word.trimmed[...]
    if word.hasSuffix("消息") { word = word.dropLast(2) }
    return words[String(word)] ?? .other
  }

  static func some(_ text: String) -> String? {
    let text = text.trimmed
    return text.isEmpty || text == "null" ? nil : text
  }

  private static let words: [String: ChatMessage.Kind] = [
    "": .text, "文本": .text, "图片": .image, "语音": .voice, "视频": .video, "文件": .file, "表情": .sticker,
    "动画表情": .sticker, "位置": .location, "名片": .card, "链接": .link, "卡片式链接": .link, "转账": .transfer,
    "红包": .redPacket, "通话": .call, "语音通话": .call, "视频通话": .call, "引用": .quote, "引用回复": .quote,
    "合并转发": .quote, "聊天记录": .quote, "系统": .system, "系统通知": .system, "撤回": .recall, "小程序": .link,
  ]
}
