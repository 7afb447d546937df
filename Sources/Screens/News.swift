public import Checks
public import Model

/// What the world tells the screens.
public enum News: Equatable, Sendable {
  case settings(Settings)
  case platforms(Platforms)
  case calendar(WorkCalendar)
  /// The checks that a trip needs, as the catalogue has them.
  case travelList([TravelCheck])
  /// What the rules found in the book as it is now, the gravest first.
  case findings([Finding])
  /// The same findings under the six questions; follows them.
  case checklist(Checklist)
  /// What drafts are looked through for, with the book's own rules.
  case contentRules(ContentRules)
  /// Terms that are easily misunderstood, of the catalogue; those of the book; nil for none.
  case glossary(Glossary)
  case ownTerms(BookGlossary?)
  /// A piece of the book while it is read: contacts first, in the order of their ids.
  case chunk(Revision, done: Int, total: Int)
  /// Everything was read.
  case loaded
  /// A change, an undo or a redo was written.
  case performed(Deed, Phrase, subject: RecordID?, Revision)
  /// It was not; nothing was written, and what the user typed stays.
  case refused(Phrase)
  /// A file outside the book was written; answers the effect that asked for it.
  case written(Phrase)
  /// Somebody else changed files of the book.
  case changed(Revision)
  /// Something worth saying that is no failure of what the user asked for.
  case notice(Phrase)
  case failed(Phrase)
  case completions(of: String, to: String, candidates: [String])
  case copied(Bool)
  /// What becomes of everybody, or of the people of a trip, when this fails.
  case supposed(Set<Failure>, trip: String? = nil, Supposition.Outcome)
  case code(CodeView)
  /// The letter that was ordered.
  case letter(LetterOrder, WrittenLetter)
  /// It was sent, or saved as a draft.
  case letterDone(Phrase, sent: Bool)
  /// It could not be written, sent or saved; the place is that of a broken template.
  case letterFailed(Phrase, place: String? = nil)
  /// What the user's editor left of a text.
  case edited(String)
  case chat(ChatSource, Chat)
  case noChat(ChatSource, Phrase)
  /// What the check of these confirmations came to.
  case verified([VerificationResult])
  /// There is a key to sign with.
  case canSign
  /// Where mails usually lie.
  case inbox(String)
  /// So many files were looked at for answers so far.
  case looked(files: Int)
  case matched(AnswerHarvest)
  case noMatch(Phrase)
  /// What the user's own configuration says, and what is wrong with it.
  case configured(KeyTable, [Complaint])
  /// The names of all themes, and the one in force.
  case themes([String], current: String)
  case noBook(path: String)
  /// There is a book that cannot be opened at all.
  case unreadable(Complaint)
  /// The folder of the book is gone.
  case vanished(path: String)
  /// A book that was not there, or could not be opened, is there, and is read next.
  case isBack
  /// The records could not be read, or not all.
  case notRead(Complaint)
  case readOnly(Phrase)
}

/// What a `News.performed` answers.
public enum Deed: Hashable, Sendable { case change, undo, redo }

/// Records that are new or different, and those that are gone.
public struct Revision: Equatable, Sendable {
  public var records: [AnyRecord]
  public var removed: [RecordID]
  /// By path: the complaints about each file that was read; an empty list means that it is fine now.
  public var complaints: [String: [Complaint]]

  public init(
    _ records: [AnyRecord] = [], removed: [RecordID] = [], complaints: [String: [Complaint]] = [:]
  ) {
    self.records = records
    self.removed = removed
    self.complaints = complaints
  }
}
