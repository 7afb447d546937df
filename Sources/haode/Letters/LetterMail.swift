internal import Book
internal import Exchange
internal import Model

/// A letter as a mail.
struct LetterMail {
  let draft: LetterDraft
  let languages: [LetterLanguage]
  let from: MailAddress
  let to: [MailAddress]
  let messageID: String

  /// - Throws: where nobody can be written to, or nobody writes.
  init(
    _ draft: LetterDraft, _ languages: [LetterLanguage], _ configuration: UserConfiguration,
    _ open: OpenBook
  ) throws(CommandFailure) {
    self.draft = draft
    self.languages = languages
    guard draft.channel?.platform == "email" else {
      throw .usage(
        Phrase("letter.no-mail", ["platform": draft.channel?.platform ?? draft.kind.rawValue]))
    }
    let owner = open.contents.decisions[draft.subject.id]?.owner
    let writer = (owner ?? open.staff).flatMap { open.contents.staff[$0] }
    guard let address = configuration.from ?? writer?.email, !address.isEmpty else {
      throw .usage(Phrase("letter.no-sender"))
    }
    do throws(MailWritingError) {
      from = try MailAddress(name: writer?.name ?? "", address: address)
      var to: [MailAddress] = []
      for recipient in draft.to {
        to.append(try MailAddress(name: recipient.name, address: recipient.address))
      }
      if to.isEmpty { throw .noRecipient }
      self.to = to
    } catch {
      throw .usage(error.phrase)
    }
    let host = from.address.split(separator: "@").last.map(String.init) ?? "localhost"
    messageID = MessageName(draft.reference ?? draft.subject.id, open.world).id(host: host)
  }

  /// Chinese first where both are wanted: it is the partner's letter.
  static func text(_ draft: LetterDraft, _ languages: [LetterLanguage]) -> String {
    languages.map { draft[$0].body }.joined(separator: "\n---\n\n")
  }

  static func subject(_ draft: LetterDraft, _ languages: [LetterLanguage]) -> String {
    let subjects = languages.compactMap { draft[$0].subject }
    return subjects.isEmpty
      ? draft.reference ?? draft.subject.id : subjects.joined(separator: " / ")
  }

  func bytes(_ open: OpenBook, isDraft: Bool) throws(CommandFailure) -> [UInt8] {
    var mail = OutgoingMail(
      from: from, to: to, subject: Self.subject(draft, languages), date: open.now,
      messageID: messageID, text: Self.text(draft, languages))
    mail.offset = open.zone.offset(open.now)
    mail.repliesTo = draft.repliesTo.filter { $0.hasPrefix("<") && $0.hasSuffix(">") }
    mail.isDraft = isDraft
    for path in draft.attachments {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      guard path == "evidence/\(name)", !name.hasPrefix(".") else {
        throw .told(Phrase("letter.no-attachment", ["path": path]), .unreadable)
      }
      guard let bytes = try? UserFiles.bytes("\(open.book.path)/\(path)") else {
        throw .told(Phrase("letter.no-attachment", ["path": path]), .unreadable)
      }
      mail.attachments.append(.init(name: name, bytes: bytes))
    }
    do throws(MailWritingError) { return try mail.bytes() } catch { throw .usage(error.phrase) }
  }
}
