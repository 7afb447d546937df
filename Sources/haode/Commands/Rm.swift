internal import ArgumentParser
internal import Model

/// Removes a record.
struct Rm: BookCommand {
  static var configuration: CommandConfiguration { haode.configuration("rm", Phrase("help.rm")) }

  @OptionGroup var writing: WritingOptions
  @Argument(help: help(Phrase("help.id"))) var id: String
  @Flag(help: help(Phrase("help.rm-force"))) var force = false

  func run(in world: inout CommandWorld) throws(CommandFailure) -> ExitStatus {
    var open = try writing.open(in: &world)
    let record = try open.find(id)
    try open.readAll([.decision, .trip])
    return try writing.perform(
      .remove(RemoveRecord(record, force: force)), on: &open, in: &world)
  }
}
