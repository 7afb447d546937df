internal import Book
internal import Exchange
internal import Glibc
internal import Model

/// A letter that was sent, on its way into the record of its decision.
enum SentLetter {
  /// Records a letter that was sent by other means, or whose sending was not recorded: with the day and
  /// the recipients that the mail itself names, and warnings where it seems to be another mail.
  static func record(
    _ draft: LetterDraft, sent path: String, _ writing: WritingOptions, _ open: inout OpenBook,
    _ world: inout CommandWorld
  ) throws(CommandFailure) -> ExitStatus {
    var reader = MailReader()
    let mail = reader.mail(try UserFiles.bytes(path))
    guard let id = mail.messageID else {
      throw .told(Phrase("letter.no-mail-file", ["path": path]), .unreadable)
    }
    var ours = Set(open.contents.staff.compactMap { $0.email?.lowercased() })
    if let from = try UserConfiguration.read(world.environment).from {
      ours.insert(from.lowercased())
    }
    let check = SentMailCheck(mail, draft, open.contents, ours: ours, now: open.now)
    for warning in check.warnings { world.warn(warning) }
    var change = try request(draft, path, open)
    change.messageID = id
    change.sent = check.sent
    if !check.to.isEmpty { change.to = check.to }
    let status = try writing.perform(.request(change), on: &open, in: &world)
    let isOurs = path.hasPrefix(Outbox(world.environment).folder + "/")
    if isOurs, !writing.dryRun { unlink(path) }
    return status
  }

  /// - Parameter path: the mail; it is kept in `evidence/`.
  static func request(
    _ draft: LetterDraft, _ path: String, _ open: OpenBook
  ) throws(CommandFailure) -> RequestConfirmation {
    let book = open.book
    let evidence = try told { () throws(BookError) in try book.evidence(from: path) }
    let hash = String(evidence.name.dropFirst("evidence/".count).prefix(64))
    var change = RequestConfirmation(
      decision: draft.subject.id, channel: draft.channel?.platform ?? "email", letter: draft.kind)
    change.reference = draft.reference
    change.to = draft.to.map(\.address)
    change.answerBy = draft.answerBy
    change.wordingSHA256 = draft.wordingSHA256
    change.letterSHA256 = hash
    change.evidence = EvidenceFile(source: evidence.source, name: "evidence/\(hash).eml")
    return change
  }
}
