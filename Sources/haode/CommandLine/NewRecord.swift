internal import ArgumentParser
internal import Book
internal import Model
internal import Texts

/// A record to be added, as options describe it.
struct NewRecord {
  let writing: WritingOptions
  let fields: FieldOptions
  let id: String?

  init(_ writing: WritingOptions, _ fields: FieldOptions, id: String?) {
    self.writing = writing
    self.fields = fields
    self.id = id
  }

  /// - Parameters:
  ///   - prepare: fills in what other arguments of the command say, before the fields.
  ///   - change: what is made of the finished record.
  func add(
    _ kind: RecordKind, in world: inout CommandWorld,
    prepare: (AnyRecord, inout OpenBook) throws(CommandFailure) -> AnyRecord = {
      (record, _) throws(CommandFailure) in record
    },
    change: (AnyRecord, OpenBook) throws(CommandFailure) -> Change = {
      (record, _) throws(CommandFailure) in .add(record)
    }
  ) throws(CommandFailure) -> ExitStatus {
    var open = try writing.open([kind], in: &world)
    var record = try prepare(AnyRecord(kind, id: ""), &open)
    record = try fields.applied(to: record, in: &open)
    record = completed(record, open)
    if wantsEditor(world) { record = try edited(record, change, &open, &world) }
    let wish = try id.map { (text) throws(CommandFailure) in try Self.checked(text, kind, open) }
    let wanted = try change(record.renamed(wish ?? ""), open)
    let status = try writing.perform(wanted, on: &open, in: &world)
    if case .decision(let decision) = record { world.remark(on: decision, open.contents) }
    return status
  }

  /// Whether nothing was said of the record itself, and there is somebody to ask.
  private func wantsEditor(_ world: CommandWorld) -> Bool {
    guard fields.set.isEmpty, fields.account.isEmpty else { return false }
    return EditorLoop.chosenEditor(world.environment) != nil
      || (world.terminal.isInput && world.terminal.isOutput)
  }

  /// The record as the user filled it in, tried on the book before the editor is let go.
  private func edited(
    _ record: AnyRecord, _ change: (AnyRecord, OpenBook) throws(CommandFailure) -> Change,
    _ open: inout OpenBook, _ world: inout CommandWorld
  ) throws(CommandFailure) -> AnyRecord {
    let template = RecordTemplate(kind: record.recordID.kind, record: record)
    var draft = open
    let loop = EditorLoop(name: template.name)
    let edited = try loop.run(template.text(world.texts), in: &world) {
      (text) throws(CommandFailure) in
      var (filled, complaints) = template.record(of: text, in: &draft)
      if let new = filled.map({ completed($0, draft) }), complaints.isEmpty {
        filled = new
        let (contents, wanted) = (draft.contents, draft.world)
        let change = try change(new, draft)
        do throws(BookError) {
          _ = try draft.book.preview(change, on: contents, world: wanted)
        } catch {
          complaints.append(Complaint(path: template.name, error.phrase))
        }
      }
      return (filled, complaints)
    }
    guard let edited else { throw CommandFailure(ChangeProblem.nothingToChange) }
    open = draft
    return edited
  }

  static func configuration(_ kind: RecordKind, _ abstract: Phrase) -> CommandConfiguration {
    haode.configuration(kind.rawValue, abstract, fields: kind)
  }

  static func fieldHelp(_ kind: RecordKind) -> String {
    Words.texts(Phrase("help.fields")) + "\n\n" + FieldArguments.lines(kind, Words.texts)
  }

  /// What stands to reason where nothing else was said.
  private func completed(_ record: AnyRecord, _ open: OpenBook) -> AnyRecord {
    guard case .decision(var decision) = record else { return record }
    if decision.decidedOn == nil { decision.decidedOn = open.world.today }
    if decision.owner == nil { decision.owner = open.staff }
    if decision.confirmBy == nil {
      decision.confirmBy = decision.decidedOn?.adding(
        days: open.contents.settings.intervals.confirm)
    }
    return .decision(decision)
  }

  /// An id that was asked for is used as it is or not at all.
  private static func checked(
    _ text: String, _ kind: RecordKind, _ open: OpenBook
  ) throws(CommandFailure) -> String {
    guard Slug.make(text) == text, !text.isEmpty else {
      throw .usage(Phrase("arguments.bad-id", ["text": text, "better": Slug.make(text)]))
    }
    let record = RecordID(kind, text)
    if open.contents.isTaken(record) { throw CommandFailure(.alreadyExists(record)) }
    return text
  }
}
