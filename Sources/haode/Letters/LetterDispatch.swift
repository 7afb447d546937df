internal import Book
internal import Exchange
internal import Glibc
internal import Model

/// A letter on its way out of this machine: to the mail program, or into a file as a draft. Commands
/// and screens send by it.
struct LetterDispatch {
  let draft: LetterDraft
  let mail: LetterMail
  let configuration: UserConfiguration
  private let environment: Environment

  init(
    _ draft: LetterDraft, _ languages: [LetterLanguage], _ open: OpenBook,
    _ environment: Environment
  ) throws(CommandFailure) {
    self.draft = draft
    self.environment = environment
    configuration = try UserConfiguration.read(environment)
    mail = try LetterMail(draft, languages, configuration, open)
  }

  var name: String { Slug.make(draft.reference ?? draft.subject.id) }

  var said: [String: String] {
    [
      "to": mail.to.map(\.address).joined(separator: ", "),
      "ref": draft.reference ?? draft.kind.rawValue,
    ]
  }

  var sent: Phrase { Phrase("letter.sent", said) }

  func notRecorded(_ path: String) -> Phrase {
    Phrase("letter.not-recorded", ["id": draft.subject.id, "path": FilePlace.shellWord(path)])
  }

  /// What would hinder the recording afterwards hinders the sending.
  func check(_ open: OpenBook) throws(CommandFailure) {
    if open.book.options.readOnly { throw CommandFailure(BookError.readOnly) }
    guard draft.kind.isRequest else { return }
    let change = Change.request(
      RequestConfirmation(decision: draft.subject.id, channel: "email", letter: draft.kind))
    let (book, contents, world) = (open.book, open.contents, open.world)
    _ = try told { () throws(BookError) in
      try book.preview(change, on: contents, world: world)
    }
  }

  /// Hands it to the mail program.
  ///
  /// - Returns: where the mail lies until it is recorded; the caller takes it away.
  func send(_ open: OpenBook) throws(CommandFailure) -> String {
    let bytes = try mail.bytes(open, isDraft: false)
    let outbox = Outbox(environment)
    guard let path = outbox.put(bytes, name: name) else {
      throw .told(Phrase("letter.no-outbox", ["path": outbox.folder]), .unreadable)
    }
    try hand(bytes, kept: path)
    return path
  }

  /// The change that records it.
  func request(_ path: String, _ open: OpenBook) throws(CommandFailure) -> Change {
    var change = try SentLetter.request(draft, path, open)
    change.messageID = mail.messageID
    return .request(change)
  }

  /// Saves it in the current folder as a file that mail programs open ready to send.
  ///
  /// - Returns: the file's name.
  func saveDraft(_ open: OpenBook) throws(CommandFailure) -> String {
    let bytes = try mail.bytes(open, isDraft: true)
    guard let path = NewFile.write(bytes, folder: ".", name: name) else {
      throw .told(Phrase("letter.no-draft", ["path": "\(name).eml"]), .unreadable)
    }
    return String(path.dropFirst(2))
  }

  private func hand(_ bytes: [UInt8], kept path: String) throws(CommandFailure) {
    let program = configuration.sendmail.first ?? ""
    let ending = MailProgram.send(
      bytes, by: configuration.sendmail, environment, seconds: configuration.sendTimeout)
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
}
