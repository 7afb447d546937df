public import Model

/// A mail to be sent, as bytes that every mail program reads alike: UTF-8, lines with CR LF, none
/// longer than 78 characters where folding allows it.
public struct OutgoingMail: Sendable {
  /// A file to send along.
  public struct Attachment: Sendable {
    public let name: String
    public let bytes: [UInt8]

    public init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  public var from: MailAddress
  public var to: [MailAddress]
  public var subject: String
  public var date: Instant
  /// Seconds east of UTC of the sender's clock.
  public var offset = 0
  /// With its angle brackets: `<…@example.com>`.
  public var messageID: String
  /// Message-IDs of the mails before, the oldest first.
  public var repliesTo: [String] = []
  public var text: String
  public var attachments: [Attachment] = []
  /// Mail programs open it as a draft that is ready to send (`X-Unsent`).
  public var isDraft = false

  public init(
    from: MailAddress, to: [MailAddress], subject: String, date: Instant, messageID: String,
    text: String
  ) {
    self.from = from
    self.to = to
    self.subject = subject
    self.date = date
    self.messageID = messageID
    self.text = text
  }

  /// The whole mail.
  ///
  /// - Throws: `MailWritingError` where a header could be read as something else.
  public func bytes() throws(MailWritingError) -> [UInt8] {
    if to.isEmpty { throw .noRecipient }
    for id in [messageID] + repliesTo where !Self.isMessageID(id) { throw .badMessageID(id) }
    var mail = Array(headers.map(\.text).joined().utf8)
    let body = MailPart.alternative(text, boundary: boundary("a"))
    if attachments.isEmpty {
      mail += body.bytes
    } else {
      let files = attachments.map(MailPart.file)
      mail += MailPart.mixed([body] + files, boundary: boundary("m")).bytes
    }
    return mail
  }

  private var headers: [MailHeader] {
    var headers = [
      MailHeader("From", addresses: [from]), MailHeader("To", addresses: to),
      MailHeader("Subject", text: subject),
      MailHeader("Date", [MailDate.text(date, offset: offset)]),
      MailHeader("Message-ID", [messageID]),
    ]
    if let last = repliesTo.last {
      headers += [MailHeader("In-Reply-To", [last]), MailHeader("References", repliesTo)]
    }
    if isDraft { headers.append(MailHeader("X-Unsent", ["1"])) }
    return headers + [MailHeader("MIME-Version", ["1.0"])]
  }

  /// Base64 lines and quoted-printable never hold `=_`, so that no line of a body is a boundary.
  private func boundary(_ letter: String) -> String {
    "=_haode_\(letter)_\(String(UInt64(bitPattern: date.seconds), radix: 36))"
  }

  private static func isMessageID(_ text: String) -> Bool {
    guard text.utf8.count <= 900, text.hasPrefix("<"), text.hasSuffix(">"), text.contains("@")
    else { return false }
    return text.dropFirst().dropLast().utf8.allSatisfy {
      $0 > 0x20 && $0 < 0x7F && $0 != 0x3C && $0 != 0x3E
    }
  }
}
