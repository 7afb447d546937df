internal import Book
internal import Exchange
internal import Glibc
internal import Model

/// Sends a letter and records that it was sent, in this order: what the mail program did not take is
/// never recorded.
struct LetterSending {
  let writing: WritingOptions
  let draft: LetterDraft
  let mail: LetterMail
  let configuration: UserConfiguration

  init(
    _ writing: WritingOptions, _ draft: LetterDraft, _ languages: [LetterLanguage],
    _ open: OpenBook, _ world: CommandWorld
  ) throws(CommandFailure) {
    self.writing = writing
    self.draft = draft
    configuration = try UserConfiguration.read(world.environment)
    mail = try LetterMail(draft, languages, configuration, open)
  }

  /// Sends it, or saves a draft where no program is configured.
  func run(
    _ open: inout OpenBook, _ world: inout CommandWorld
  ) throws(CommandFailure) -> ExitStatus {
    if configuration.sendmail.isEmpty {
      world.note(
        Phrase("letter.no-program", ["path": UserConfiguration.path(world.environment)]))
      return try saveDraft(open, &world)
    }
    let bytes = try mail.bytes(open, isDraft: false)
    try check(open)
    let outbox = Outbox(world.environment)
    for path in outbox.left {
      world.warn(Phrase("letter.left-behind", ["path": FilePlace.shellWord(path)]))
    }
    let said = ["to": addresses, "ref": draft.reference ?? draft.kind.rawValue]
    if writing.dryRun {
      world.say(Phrase("letter.would-send", said))
      return .done
    }
    guard let path = outbox.put(bytes, name: name) else {
      throw .told(Phrase("letter.no-outbox", ["path": outbox.folder]), .unreadable)
    }
    try hand(bytes, kept: path, world)
    world.say(Phrase("letter.sent", said))
    let status = draft.kind.isRequest ? try record(path, &open, &world) : .done
    unlink(path)
    return status
  }

  /// Saves it as a file that mail programs open ready to send. Nothing is recorded.
  func saveDraft(
    _ open: OpenBook, _ world: inout CommandWorld
  ) throws(CommandFailure) -> ExitStatus {
    let bytes = try mail.bytes(open, isDraft: true)
    if writing.dryRun {
      world.say(Phrase("letter.would-draft", ["path": "\(name).eml"]))
      return .done
    }
    guard let path = NewFile.write(bytes, folder: ".", name: name) else {
      throw .told(Phrase("letter.no-draft", ["path": "\(name).eml"]), .unreadable)
    }
    let shown = String(path.dropFirst(2))
    world.say(Phrase("letter.draft", ["path": shown]))
    if draft.kind == .confirmation {
      world.note(
        Phrase(
          "letter.draft-then", ["id": draft.subject.id, "path": FilePlace.shellWord(shown)]))
    }
    return .done
  }

  private var name: String { Slug.make(draft.reference ?? draft.subject.id) }

  private var addresses: String { mail.to.map(\.address).joined(separator: ", ") }

  /// What would hinder the recording afterwards hinders the sending.
  private func check(_ open: OpenBook) throws(CommandFailure) {
    if open.book.options.readOnly { throw CommandFailure(BookError.readOnly) }
    guard draft.kind.isRequest else { return }
    let change = Change.request(
      RequestConfirmation(decision: draft.subject.id, channel: "email", letter: draft.kind))
    let (book, contents, world) = (open.book, open.contents, open.world)
    _ = try told { () throws(BookError) in
      try book.preview(change, on: contents, world: world)
    }
  }

  private func hand(
    _ bytes: [UInt8], kept path: String, _ world: CommandWorld
  ) throws(CommandFailure) {
    let program = configuration.sendmail.first ?? ""
    let ending = MailProgram.send(
      bytes, by: configuration.sendmail, world.environment, seconds: configuration.sendTimeout)
    if ending != .took, ending != .tooSlow { unlink(path) }
    let problem: Phrase
    switch ending {
    case .took: return
    case .refused(let status, let said):
      problem = Phrase(
        "letter.refused", ["program": program, "status": String(status), "said": said])
    case .notStarted(let number):
      problem = Phrase(
        "letter.not-started", ["program": program, "why": String(cString: strerror(number))])
    case .tooSlow:
      problem = Phrase(
        "letter.too-slow",
        [
          "program": program, "n": String(configuration.sendTimeout),
          "path": FilePlace.shellWord(path), "id": draft.subject.id,
        ])
    }
    throw .told(problem, .unreadable)
  }

  private func record(
    _ path: String, _ open: inout OpenBook, _ world: inout CommandWorld
  ) throws(CommandFailure) -> ExitStatus {
    do throws(CommandFailure) {
      var change = try SentLetter.request(draft, path, open)
      change.messageID = mail.messageID
      return try writing.perform(.request(change), on: &open, in: &world)
    } catch {
      _ = world.tell(error)
      throw .told(
        Phrase(
          "letter.not-recorded", ["id": draft.subject.id, "path": FilePlace.shellWord(path)]),
        .unreadable)
    }
  }
}
