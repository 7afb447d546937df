public import Checks
public import Model

/// What the screens ask the world to do, as data. `perform`, `confirm`, `correct`,
/// `recordAnswer`, `undo` and `redo` are each answered by one `News.performed` or `News.refused`, in the order in which they were asked.
public enum Effect: Equatable, Sendable {
  case perform(Change)
  /// Take this file of the user in as evidence, sign the wording where that is wanted, then make the
  /// confirmation with both.
  case confirm(Confirm, evidence: String?, signs: Bool)
  /// Check evidence, wording and signatures of all confirmations; answered by `News.verified`.
  case verify
  /// Write these keys into the book's `platforms.toml`.
  case correct(CorrectPlatform)
  /// Write what a traveller takes along into a file of the user; answered by `News.written` or
  /// `News.refused`.
  case writeBrief(WriteBrief)
  case undo
  case redo
  /// Open a file of the book in the user's editor, at a line where one is meant.
  case edit(path: String, line: Int?)
  /// The same at the place of a finding.
  case editFinding(Finding)
  /// Put a text on the clipboard; answered by `News.copied`.
  case copy(String)
  /// Names of files that begin so; answered by `News.completions`.
  case completePath(String)
  /// What becomes of everybody, or of the people of a trip, when this fails; answered by `News.supposed`.
  case suppose(Set<Failure>, trip: String? = nil)
  /// A QR code that leads to a channel of a contact; answered by `News.code` or `News.notice`.
  case code(contact: String, Channel)
  /// Fill the templates of a letter; answered by `News.letter` or `letterFailed`.
  case writeLetter(LetterOrder)
  /// Hand a letter to the mail program, in these languages, and record it; answered by `letterDone` or
  /// `letterFailed`.
  case sendLetter(LetterDraft, [LetterLanguage])
  /// Save a letter as a draft for a mail program; answered likewise.
  case saveLetter(LetterDraft, [LetterLanguage])
  /// Edit a text that is no file of the book; answered by `News.edited`, or nothing where it stayed.
  case editText(String)
  /// Take a chat apart; answered by `News.chat` or `noChat`.
  case readChat(ChatSource)
  /// Keep the chat as evidence and record the decision; answered like `perform`.
  case capture(Decision, ChatSource)
  /// Where mails usually lie; answered by `News.inbox`, or nothing where that is not known.
  case askInbox
  /// Look for answers to our letters below this path; answered by `News.looked`, then `News.matched`
  /// or `noMatch`.
  case match(String)
  /// The search is not wanted any more; it is not answered then.
  case stopMatching
  /// Keep the mail as evidence and record the answer; answered like `perform`.
  case recordAnswer(RecordAnswer)
  /// Read the whole book again; answered by chunks.
  case reload
  /// Make a book where there is none, then read it.
  case createBook(sample: Bool)
  /// Keep what was typed where it outlives the program; nil: nothing of it is left to keep.
  case keep(String?)
  /// Send every cell again.
  case redraw
  /// Open the user's own configuration in the editor, or this file of it; answered by
  /// `News.configured`.
  case editConfiguration(path: String?, line: Int?)
  /// Which themes there are; answered by `News.themes`.
  case listThemes
  /// Show everything in this theme; answered by `News.failed` where it cannot be read.
  case theme(String)
  /// Take the mouse from the terminal, or give it back.
  case mouse(Bool)
  /// Back to the shell, until `fg`.
  case stop
  case quit
}

/// A brief that is asked for.
public struct WriteBrief: Equatable, Sendable {
  /// Id of the trip.
  public let trip: String
  public let form: BriefForm
  /// As it was typed: `~/` stands for the home folder.
  public let path: String
  /// Whether a file that is there already gives way.
  public let replaces: Bool

  public init(trip: String, form: BriefForm, path: String, replaces: Bool) {
    self.trip = trip
    self.form = form
    self.path = path
    self.replaces = replaces
  }
}

/// What a brief is written as.
public enum BriefForm: String, CaseIterable, Hashable, Sendable {
  case html, wallet, text
  case markdown = "md"
  case calendar = "ics"

  /// Without the point.
  var ending: String {
    switch self {
    case .html, .wallet: "html"
    case .text: "txt"
    case .markdown: "md"
    case .calendar: "ics"
    }
  }
}
