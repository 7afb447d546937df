public import Model

/// Reads a chat from a file that the user has, or from lines that were pasted, whichever of the known
/// forms it has. Nothing in a file stops it: what cannot be read is told in the chat's notices.
///
/// Time grows with the length of the file and nothing else.
public struct ChatReader: Sendable {
  private let zone: ChatZone

  /// - Parameter zone: the clock of files that name none.
  public init(zone: ChatZone = .china) { self.zone = zone }

  /// - Throws: `ChatError` where the form is unknown or where nothing could be read.
  public func read(_ bytes: [UInt8]) throws(ChatError) -> Chat {
    let source = ChatSource(bytes)
    guard let format = ChatDetector.format(source) else {
      if source.isBlank { throw .empty }
      throw ChatDetector.isWithoutDays(source) ? .noDays : .unknownFormat
    }
    var chat = try read(source, as: format)
    if source.isDamaged { chat.notices.insert(ChatNotice(line: 1, Phrase("chat.damaged")), at: 0) }
    if chat.messages.isEmpty { throw .noMessages(format) }
    return chat
  }

  public func read(_ text: String) throws(ChatError) -> Chat { try read(Array(text.utf8)) }

  /// The form of a file, without reading all of it; nil where it is none of a chat.
  public static func format(of bytes: [UInt8]) -> ChatFormat? {
    ChatDetector.format(ChatSource(bytes))
  }

  private func read(
    _ source: ChatSource, as format: ChatFormat
  ) throws(ChatError) -> Chat {
    switch format {
    case .smsBackup, .callBackup: return try SMSBackup.chat(source, format)
    case .talkerJSON: return TalkerJSON(zone).chat(source)
    case .keptJSON: return KeptJSON.chat(source)
    case .sessionJSON: return SessionJSON.chat(source)
    case .chatLabJSON: return ChatLab.chat(source)
    case .chatLabLines: return ChatLab.chatOfLines(source)
    case .qqJSON: return QQJSON(zone).chat(source)
    case .talkerCSV, .storedCSV, .chineseCSV: return ChatTable(zone).chat(source, format)
    case .wechatMail: return WeChatMail(zone).chat(source)
    case .whatsapp: return WhatsAppText(zone).chat(source)
    case .imessage: return IMessageText(zone).chat(source)
    case .qqText, .datedText: return QQText(zone).chat(source, format)
    case .wechatCopy: return WeChatCopy(zone).chat(source)
    case .named: return NamedLines.chat(source)
    }
  }
}

/// Why a file gave no chat.
public enum ChatError: Error, Equatable, Sendable {
  case empty
  case unknownFormat
  /// Times without days: nothing tells when a decision was made.
  case noDays
  case noMessages(ChatFormat)
  /// An XML file with a document type: no exporter writes one, and entities are how such files attack.
  case documentType(line: Int)

  public var phrase: Phrase {
    switch self {
    case .empty: Phrase("chat.empty")
    case .unknownFormat: Phrase("chat.unknown-format")
    case .noDays: Phrase("chat.no-days")
    case .noMessages(let format): Phrase("chat.no-messages", ["format": format.rawValue])
    case .documentType(let line): Phrase("chat.document-type", ["line": String(line)])
    }
  }
}
