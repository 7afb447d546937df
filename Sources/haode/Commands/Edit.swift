internal import ArgumentParser
internal import Model

/// Edits a record by options, or in the user's editor.
struct Edit: BookCommand {
  static var configuration: CommandConfiguration {
    haode.configuration("edit", Phrase("help.edit"), discussion: Phrase("help.edit-more"))
  }

  @OptionGroup var writing: WritingOptions
  @OptionGroup var fields: FieldOptions
  @Argument(help: help(Phrase("help.id"))) var id: String
  @Option(parsing: .unconditionalSingleValue, help: help(Phrase("help.unset")))
  var unset: [String] = []
  @Option(
    name: .customLong("remove-account"), parsing: .unconditionalSingleValue,
    help: help(Phrase("help.remove-account")))
  var removeAccount: [String] = []

  func run(in world: inout CommandWorld) throws(CommandFailure) -> ExitStatus {
    let asksForKeys = !(fields.set + fields.account + unset + removeAccount).isEmpty
    return try asksForKeys ? editKeys(in: &world) : editFile(in: &world)
  }

  private func editKeys(in world: inout CommandWorld) throws(CommandFailure) -> ExitStatus {
    var open = try writing.open(in: &world)
    let id = try open.find(id)
    guard let old = open.contents[id] else {
      throw CommandFailure(.noSuchRecord(id, near: []))
    }
    var new = old
    for text in removeAccount { new = try new.removingAccount(open.channel(text)) }
    new = try fields.applied(to: new, in: &open)
    let shape = RecordShape(id.kind)
    for name in unset {
      let key = try FieldOptions.key(name, shape)
      new = new.setting(key.name, nil) ?? new
    }
    let steps = EditRecord.steps(from: old, to: new)
    guard !steps.isEmpty else { throw CommandFailure(ChangeProblem.nothingToChange) }
    let status = try writing.perform(.edit(EditRecord(id, steps)), on: &open, in: &world)
    if case .decision(let decision) = new { world.remark(on: decision, open.contents) }
    return status
  }

  private func editFile(in world: inout CommandWorld) throws(CommandFailure) -> ExitStatus {
    var open = try writing.open(in: &world)
    let path = try path(&open)
    guard let change = try Editing(book: open.book, path: path).run(in: &world) else {
      throw CommandFailure(ChangeProblem.nothingToChange)
    }
    return try writing.perform(.rewrite(change), on: &open, in: &world)
  }

  /// A file with errors can be opened as well: that is how it is mended.
  private func path(_ open: inout OpenBook) throws(CommandFailure) -> String {
    do {
      return try open.find(id).path
    } catch {
      if case .complaints(let complaints, _) = error, let first = complaints.first {
        return first.path
      }
      throw error
    }
  }
}
