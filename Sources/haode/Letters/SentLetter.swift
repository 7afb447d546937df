internal import Book
internal import Glibc
internal import Model

/// A letter that was sent, on its way into the record of its decision.
enum SentLetter {
  /// Records a letter that was sent by other means, or whose sending was not recorded.
  static func record(
    _ draft: LetterDraft, sent path: String, _ writing: WritingOptions, _ open: inout OpenBook,
    _ world: inout CommandWorld
  ) throws(CommandFailure) -> ExitStatus {
    guard let id = messageID(try UserFiles.bytes(path)) else {
      throw .told(Phrase("letter.no-mail-file", ["path": path]), .unreadable)
    }
    var change = try request(draft, path, open)
    change.messageID = id
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

  /// The Message-ID of a mail, on the line of its header or the one after.
  private static func messageID(_ bytes: [UInt8]) -> String? {
    let header = bytes.prefix(65_536).split(
      separator: 0x0A, omittingEmptySubsequences: false
    ).prefix { !$0.isEmpty && $0 != [0x0D] }
    let lines = header.map { LetterText.line(String(decoding: $0, as: UTF8.self)) }
    guard let place = lines.firstIndex(where: { $0.lowercased().hasPrefix("message-id:") }) else {
      return nil
    }
    let rest = lines[place...].prefix(2).joined(separator: " ")
    guard let open = rest.firstIndex(of: "<"), let close = rest[open...].firstIndex(of: ">") else {
      return nil
    }
    return String(rest[open...close])
  }
}
