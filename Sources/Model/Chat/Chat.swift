/// A chat as it was read from a file or from pasted lines.
public struct Chat: Equatable, Sendable {
  public var format: ChatFormat
  /// Id of a platform of the catalogue; nil where the form is used by several.
  public var platform: String?
  /// The name of the group or of the other side, where the file tells it.
  public var title: String?
  public var isGroup = false
  /// In the order of the file.
  public var messages: [ChatMessage] = []
  /// What was skipped, mended or left open, in the order of the file.
  public var notices: [ChatNotice] = []
  /// SHA-256 of the bytes that were read, given by whoever read them.
  public var sourceSHA256: String?

  public init(format: ChatFormat) {
    self.format = format
    platform = format.platform
  }

  /// Everybody who said something, each once, in order of their first message.
  public var speakers: [ChatSpeaker] {
    var seen = Set<ChatSpeaker>()
    return messages.filter { $0.direction != .system && !$0.speaker.label.isEmpty }
      .map(\.speaker).filter { seen.insert($0).inserted }
  }

  /// The speaker who is us, where the file tells it.
  public var me: ChatSpeaker? { messages.first { $0.direction == .out }?.speaker }

  /// Says who of the speakers is us: their messages go out, all others come in.
  public mutating func setMe(_ name: String) {
    for place in messages.indices where messages[place].direction != .system {
      messages[place].direction = messages[place].speaker.isCalled(name) ? .out : .in
    }
  }

  /// Gives a name to the messages that the file marks as ours without saying who we are.
  public mutating func nameOwnMessages(_ name: String) {
    for place in messages.indices where messages[place].direction == .out {
      if messages[place].speaker.label.isEmpty { messages[place].speaker.name = name }
    }
  }
}

/// Something about a chat that the person should know.
public struct ChatNotice: Hashable, Sendable {
  /// The line of the file, counted from 1.
  public let line: Int
  public let phrase: Phrase

  public init(line: Int, _ phrase: Phrase) {
    self.line = line
    self.phrase = phrase
  }
}

/// The forms in which chats come. The raw value is what the user is told.
public enum ChatFormat: String, CaseIterable, Hashable, Sendable {
  /// Lines copied from WeChat for the desktop.
  case wechatCopy = "wechat-copy"
  /// WeChat's own "send by e-mail".
  case wechatMail = "wechat-mail"
  /// Each message below its date, time and speaker.
  case datedText = "dated-text"
  /// `Name:` above each message, no times.
  case named = "named-lines"
  case qqText = "qq-text"
  case whatsapp = "whatsapp"
  case imessage = "imessage"
  case smsBackup = "sms-backup"
  case callBackup = "call-backup"
  case talkerCSV = "talker-csv"
  case talkerJSON = "talker-json"
  /// The columns of a message database.
  case storedCSV = "stored-csv"
  /// The same with Chinese column names.
  case chineseCSV = "chinese-csv"
  /// An array of messages with `conversation_id` and `sender_wxid`.
  case keptJSON = "kept-json"
  case sessionJSON = "session-json"
  case chatLabJSON = "chatlab-json"
  case chatLabLines = "chatlab-jsonl"
  case qqJSON = "qq-json"

  /// Id of the platform, where the form is that of one platform.
  public var platform: String? {
    switch self {
    case .wechatCopy, .wechatMail, .datedText, .talkerCSV, .talkerJSON, .storedCSV, .chineseCSV,
      .keptJSON, .sessionJSON:
      "wechat"
    case .qqText, .qqJSON: "qq"
    case .whatsapp: "whatsapp"
    case .imessage: "imessage"
    case .smsBackup: "sms"
    case .callBackup: "phone"
    case .named, .chatLabJSON, .chatLabLines: nil
    }
  }
}
