internal import Book
internal import Exchange
internal import Glibc
internal import Model

/// Sends a letter and records that it was sent, in this order: what the mail program did not take is
/// never recorded.
struct LetterSending {
  let writing: WritingOptions
  private let dispatch: LetterDispatch

  init(
    _ writing: WritingOptions, _ draft: LetterDraft, _ languages: [LetterLanguage],
    _ open: OpenBook, _ world: CommandWorld
  ) throws(CommandFailure) {
    self.writing = writing
    dispatch = try LetterDispatch(draft, languages, open, world.environment)
  }

  private var draft: LetterDraft { dispatch.draft }

  /// Sends it, or saves a draft where no program is configured.
  func run(
    _ open: inout OpenBook, _ world: inout CommandWorld
  ) throws(CommandFailure) -> ExitStatus {
    if dispatch.configuration.sendmail.isEmpty {
      world.note(
        Phrase("letter.no-program", ["path": UserConfiguration.path(world.environment)]))
      return try saveDraft(open, &world)
    }
    try dispatch.check(open)
    let outbox = Outbox(world.environment)
    for path in outbox.left {
      world.warn(Phrase("letter.left-behind", ["path": FilePlace.shellWord(path)]))
    }
    if writing.dryRun {
      _ = try dispatch.mail.bytes(open, isDraft: false)
      world.say(Phrase("letter.would-send", dispatch.said))
      return .done
    }
    let path = try dispatch.send(open)
    world.say(dispatch.sent)
    let status = draft.kind.isRequest ? try record(path, &open, &world) : .done
    unlink(path)
    return status
  }

  /// Saves it as a file that mail programs open ready to send. Nothing is recorded.
  func saveDraft(
    _ open: OpenBook, _ world: inout CommandWorld
  ) throws(CommandFailure) -> ExitStatus {
    if writing.dryRun {
      _ = try dispatch.mail.bytes(open, isDraft: true)
      world.say(Phrase("letter.would-draft", ["path": "\(dispatch.name).eml"]))
      return .done
    }
    let shown = try dispatch.saveDraft(open)
    world.say(Phrase("letter.draft", ["path": shown]))
    if draft.kind == .confirmation {
      world.note(
        Phrase(
          "letter.draft-then", ["id": draft.subject.id, "path": FilePlace.shellWord(shown)]))
    }
    return .done
  }

  private func record(
    _ path: String, _ open: inout OpenBook, _ world: inout CommandWorld
  ) throws(CommandFailure) -> ExitStatus {
    do throws(CommandFailure) {
      let change = try dispatch.request(path, open)
      return try writing.perform(change, on: &open, in: &world)
    } catch {
      _ = world.tell(error)
      throw .told(dispatch.notRecorded(path), .unreadable)
    }
  }
}
