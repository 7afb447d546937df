public import Model

/// Reads a mail (RFC 5322, MIME) as it comes, also broken: cut off, with lies about its encoding,
/// with more parts than anybody needs. Never fails; what was wrong is in `problems`.
public struct MailReader {
  /// So much text is read of a mail; an answer stands at its beginning.
  static let textLimit = 1 << 18
  /// And so much of its subject.
  static let subjectLimit = 1 << 14

  private var charset = MailCharset()

  public init() {}

  /// - Parameters:
  ///   - bytes: one mail, perhaps with the `From ` line of an mbox before it.
  ///   - isWhole: false where only its beginning was read.
  /// - Complexity: linear in the length.
  public mutating func mail(_ bytes: [UInt8], isWhole: Bool = true) -> ReceivedMail {
    var mail = ReceivedMail()
    var lines = PhysicalLines(bytes)
    let headers = MailHeaders(&lines)
    take(headers, into: &mail)
    if headers.fields.isEmpty {
      mail.problems.append(Phrase("mail.no-mail"))
      return mail
    }
    if !isWhole {
      mail.problems.append(Phrase("mail.too-large"))
    } else if !headers.isEnded {
      mail.problems.append(Phrase("mail.cut-off", ["line": String(lines.line)]))
    }
    let parts = MailParts(headers, &lines)
    if isWhole, !parts.isWhole, headers.isEnded {
      mail.problems.append(Phrase("mail.cut-off", ["line": String(lines.line)]))
    }
    if parts.isTooDeep { mail.problems.append(Phrase("mail.too-deep")) }
    read(parts, bytes, into: &mail)
    mail.nature = MailNature.of(headers, mail, parts)
    if mail.nature == .bounce { mail.bounced = MailNature.bounced(bytes) }
    return mail
  }

  private mutating func take(_ headers: MailHeaders, into mail: inout ReceivedMail) {
    var words = EncodedWords(charset)
    mail.subject = words.text((headers["subject"] ?? []).prefix(Self.subjectLimit))
    mail.from = headers.all("from").flatMap { AddressList($0, charset).addresses }
    mail.replyTo = headers.all("reply-to").flatMap { AddressList($0, charset).addresses }
    mail.to = headers.all("to").flatMap { AddressList($0, charset).addresses }
    mail.messageID = headers["message-id"].flatMap { MessageIDs.all($0).first }
    mail.inReplyTo = headers.all("in-reply-to").flatMap(MessageIDs.all)
    mail.references = headers.all("references").flatMap(MessageIDs.all)
    mail.isDraft = headers["x-unsent"] != nil
    if let date = headers["date"].flatMap({ SentDate($0) }) {
      (mail.date, mail.dateOffset) = (date.instant, date.offset)
    }
  }

  private mutating func read(
    _ parts: MailParts, _ bytes: [UInt8], into mail: inout ReceivedMail
  ) {
    let texts = ReadableText.chosen(parts.leaves)
    var pieces: [String] = []
    var (isDamaged, isCut) = (false, false)
    for (index, leaf) in parts.leaves.enumerated() {
      if texts.contains(index) {
        let piece = ReadableText.text(leaf, bytes, &charset, limit: Self.textLimit)
        isDamaged = isDamaged || !piece.isWhole
        isCut = isCut || piece.isCut
        pieces.append(piece.text)
      } else if ReadableText.isAttachment(leaf) {
        mail.attachments.append(attachmentName(leaf))
      }
    }
    if isCut {
      let size = String(Self.textLimit >> 10)
      mail.problems.append(Phrase("mail.too-long", ["limit": size]))
    }
    if isDamaged { mail.problems.append(Phrase("mail.damaged")) }
    mail.text = pieces.joined(separator: "\n")
  }

  private mutating func attachmentName(_ leaf: MailParts.Leaf) -> String {
    let disposition = FieldParameters(leaf.headers["content-disposition"] ?? [])
    let name = disposition.text("filename", &charset) ?? ""
    return SafeFileName.name(name.isEmpty ? leaf.type.text("name", &charset) ?? "" : name)
  }
}
