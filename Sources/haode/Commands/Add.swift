internal import ArgumentParser
internal import Model
internal import Texts

/// Adds a record.
struct Add: ParsableCommand {
  static let commands: [(name: String, type: any ParsableCommand.Type)] = [
    ("contact", AddContact.self), ("decision", AddDecision.self), ("trip", AddTrip.self),
    ("staff", AddStaff.self),
  ]

  static var configuration: CommandConfiguration {
    haode.configuration("add", Phrase("help.add"), subcommands: commands.map(\.type))
  }
}

struct AddContact: BookCommand {
  static var configuration: CommandConfiguration {
    NewRecord.configuration(.contact, Phrase("help.add-contact"))
  }

  @OptionGroup var writing: WritingOptions
  @OptionGroup var fields: FieldOptions
  @Option(help: help(Phrase("help.new-id"))) var id: String?

  func run(in world: inout CommandWorld) throws(CommandFailure) -> ExitStatus {
    try NewRecord(writing, fields, id: id).add(.contact, in: &world)
  }
}

struct AddDecision: BookCommand {
  static var configuration: CommandConfiguration {
    NewRecord.configuration(.decision, Phrase("help.add-decision"))
  }

  @OptionGroup var writing: WritingOptions
  @OptionGroup var fields: FieldOptions
  @Option(help: help(Phrase("help.new-id"))) var id: String?

  func run(in world: inout CommandWorld) throws(CommandFailure) -> ExitStatus {
    try NewRecord(writing, fields, id: id).add(.decision, in: &world)
  }
}

struct AddTrip: BookCommand {
  static var configuration: CommandConfiguration {
    NewRecord.configuration(.trip, Phrase("help.add-trip"))
  }

  @OptionGroup var writing: WritingOptions
  @OptionGroup var fields: FieldOptions
  @Option(help: help(Phrase("help.new-id"))) var id: String?

  func run(in world: inout CommandWorld) throws(CommandFailure) -> ExitStatus {
    try NewRecord(writing, fields, id: id).add(.trip, in: &world)
  }
}

struct AddStaff: BookCommand {
  static var configuration: CommandConfiguration {
    NewRecord.configuration(.staff, Phrase("help.add-staff"))
  }

  @OptionGroup var writing: WritingOptions
  @OptionGroup var fields: FieldOptions
  @Option(help: help(Phrase("help.new-id"))) var id: String?

  func run(in world: inout CommandWorld) throws(CommandFailure) -> ExitStatus {
    try NewRecord(writing, fields, id: id).add(.staff, in: &world)
  }
}
