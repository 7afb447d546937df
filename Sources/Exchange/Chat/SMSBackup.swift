internal import CExpat
internal import Model

/// Backups of Android's text messages and calls: `<smses>` and `<calls>` with everything in
/// attributes, times in milliseconds since 1970.
enum SMSBackup {
  static func chat(_ source: ChatSource, _ format: ChatFormat) throws(ChatError) -> Chat {
    let listener = Listener(Chat(format: format))
    guard let parser = XML_ParserCreate("UTF-8") else { return listener.chat }
    defer { XML_ParserFree(parser) }
    listener.parser = parser
    XML_SetUserData(parser, Unmanaged.passUnretained(listener).toOpaque())
    XML_SetStartElementHandler(parser) { user, name, attributes in
      guard let listener = Listener.from(user), let name else { return }
      listener.begin(String(cString: name), Listener.fields(attributes))
    }
    XML_SetEndElementHandler(parser) { user, name in
      guard let listener = Listener.from(user), let name else { return }
      listener.end(String(cString: name))
    }
    XML_SetStartDoctypeDeclHandler(parser) { user, _, _, _, _ in
      Listener.from(user)?.refuse()
    }
    // One call for the whole text: in pieces, an attribute of 100 MB would be looked at again with
    // each piece. The length fits: files end at 1 GB.
    let whole = XMLRepair.repaired(source.bytes)
    let status = whole.withUnsafeBytes { bytes in
      XML_Parse(
        parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self),
        Int32(clamping: bytes.count), 1)
    }
    withExtendedLifetime(listener) {}
    if let line = listener.documentType { throw .documentType(line: line) }
    if status != XML_STATUS_OK {
      listener.chat.notices.append(
        ChatNotice(line: Int(XML_GetCurrentLineNumber(parser)), Phrase("chat.broken")))
    }
    return listener.chat
  }
}

/// Takes what the parser tells. A class because C calls it back through one address.
private final class Listener {
  var chat: Chat
  var parser: XML_Parser?
  private(set) var documentType: Int?
  /// The message with parts that is being read.
  private var open: ChatMessage?

  init(_ chat: Chat) { self.chat = chat }

  static func from(_ user: UnsafeMutableRawPointer?) -> Listener? {
    user.map { Unmanaged<Listener>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Names and values in turn, closed by nil.
  static func fields(
    _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) -> [String: String] {
    var fields: [String: String] = [:]
    guard var place = attributes else { return fields }
    while let name = place[0], let value = place[1] {
      let text = String(cString: value)
      if text != "null" { fields[String(cString: name)] = text }
      place += 2
    }
    return fields
  }

  func refuse() {
    documentType = line
    XML_StopParser(parser, 0)
  }

  func begin(_ name: String, _ fields: [String: String]) {
    switch name {
    case "sms": take(text: fields)
    case "mms": open = message(fields, direction: fields["msg_box"], text: fields["sub"] ?? "")
    case "part": take(part: fields)
    case "call": take(call: fields)
    default: return
    }
  }

  func end(_ name: String) {
    guard name == "mms", let message = open else { return }
    chat.messages.append(message)
    open = nil
  }

  private var line: Int { Int(XML_GetCurrentLineNumber(parser)) }

  private func take(text fields: [String: String]) {
    // 3 to 6 are drafts and messages that never left the telephone.
    guard let type = fields["type"], type == "1" || type == "2" else {
      return chat.notices.append(ChatNotice(line: line, Phrase("chat.not-sent")))
    }
    guard let message = message(fields, direction: type, text: fields["body"] ?? "") else {
      return chat.notices.append(ChatNotice(line: line, Phrase("chat.not-a-message")))
    }
    chat.messages.append(message)
  }

  private func take(part fields: [String: String]) {
    let type = fields["ct"] ?? ""
    if type == "text/plain", let text = fields["text"] {
      let before = open?.text ?? ""
      open?.text = ChatText.clean(before.isEmpty ? text : before + "\n" + text)
    } else if type.hasPrefix("image/") || type.hasPrefix("video/") || type.hasPrefix("audio/") {
      open?.kind =
        type.hasPrefix("image/") ? .image : type.hasPrefix("video/") ? .video : .voice
      open?.attachment = fields["cl"] ?? fields["name"]
    }
  }

  private func take(call fields: [String: String]) {
    guard var message = message(fields, direction: fields["type"], text: "") else {
      return chat.notices.append(ChatNotice(line: line, Phrase("chat.not-a-message")))
    }
    message.kind = .call
    message.duration = fields["duration"].flatMap { Int($0) } ?? 0
    chat.messages.append(message)
  }

  private func message(
    _ fields: [String: String], direction: String?, text: String
  ) -> ChatMessage? {
    guard let address = fields["address"] ?? fields["number"], !address.isEmpty,
      let date = fields["date"].flatMap({ Int64($0) }), date >= 0,
      Day(number: Int(date / 86_400_000)) != nil
    else { return nil }
    let unknown = fields["contact_name"] == "(Unknown)"
    let peer = ChatSpeaker(unknown ? "" : fields["contact_name"] ?? "", id: address)
    let isMine = direction == "2"
    var message = ChatMessage(
      isMine ? ChatSpeaker("") : peer, text: ChatText.clean(text),
      sent: Instant(seconds: date / 1000), line: line)
    message.hasZone = true
    message.peer = peer
    message.direction = isMine ? .out : .in
    return message
  }
}
