/// A wish to alter the book, as a value. Screens, commands and imports make changes; `Book` applies
/// them, and nothing else writes.
public enum Change: Equatable, Sendable {
  /// The id of the record is a wish: a taken one gets `-2`, `-3` …, an empty one is made of its name.
  case add(AnyRecord)
  case edit(EditRecord)
  case remove(RemoveRecord)
  case agree(Agree)
  case test(RecordTest)
  case request(RequestConfirmation)
  case acknowledge(Acknowledge)
  case confirm(Confirm)
  case dispute(DisputeDecision)
  case withdraw(Withdraw)
  case supersede(Supersede)
  case tick(TickCheck)
  case review(ReviewContact)
  case validate(Validate)
  case rewrite(RewriteFile)
  case correct(CorrectPlatform)
  case holidays(ImportHolidays)
  case capture(Capture)
  /// Takes files of the user into `evidence/`, beside changes that name them.
  case keep([EvidenceFile])
  /// Several changes as one: all or none, one line of history, one undo.
  case batch(Batch)

  /// What is to be done on which files, checked against the book as it is now.
  ///
  /// - Throws: `ChangeProblem` where the book does not allow it; nothing has happened then.
  public func plan(on contents: Contents, _ world: World) throws(ChangeProblem) -> Plan {
    switch self {
    case .add(let record): try AddRecord(record: record).plan(on: contents, world)
    case .edit(let change): try change.plan(on: contents, world)
    case .remove(let change): try change.plan(on: contents, world)
    case .agree(let change): try change.plan(on: contents, world)
    case .test(let change): try change.plan(on: contents, world)
    case .request(let change): try change.plan(on: contents, world)
    case .acknowledge(let change): try change.plan(on: contents, world)
    case .confirm(let change): try change.plan(on: contents, world)
    case .dispute(let change): try change.plan(on: contents, world)
    case .withdraw(let change): try change.plan(on: contents, world)
    case .supersede(let change): try change.plan(on: contents, world)
    case .tick(let change): try change.plan(on: contents, world)
    case .review(let change): try change.plan(on: contents, world)
    case .validate(let change): try change.plan(on: contents, world)
    case .rewrite(let change): try change.plan(on: contents, world)
    case .correct(let change): try change.plan(on: contents, world)
    case .holidays(let change): try change.plan(on: contents, world)
    case .capture(let change): try change.plan(on: contents, world)
    case .keep(let files):
      Plan(
        Phrase("did.keep", ["n": String(files.count)]), files.map { .keep($0) }, subject: nil)
    case .batch(let batch): try batch.plan(on: contents, world)
    }
  }
}

/// What a change comes to: one line for people, and the steps.
public struct Plan: Equatable, Sendable {
  /// One line that says what it does: the history, the commit, the line after it was done.
  public let phrase: Phrase
  /// In order; those of one file need not stand together.
  public var operations: [Operation]
  /// The record that it is about, to go to in a screen and to filter the history by.
  public let subject: RecordID?

  public init(_ phrase: Phrase, _ operations: [Operation], subject: RecordID?) {
    self.phrase = phrase
    self.operations = operations
    self.subject = subject
  }

  /// The files that it touches, each once, in order.
  public var paths: [String] {
    var seen = Set<String>()
    return operations.map(\.path).filter { seen.insert($0).inserted }
  }
}
