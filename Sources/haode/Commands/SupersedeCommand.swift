internal import ArgumentParser
internal import Model

/// Another decision takes the place of one.
struct SupersedeCommand: BookCommand {
  static var configuration: CommandConfiguration {
    haode.configuration("supersede", Phrase("help.supersede"))
  }

  @OptionGroup var writing: WritingOptions
  @Argument(help: help(Phrase("help.decision"))) var decision: String
  @Option(name: .customLong("with"), help: help(Phrase("help.supersede-with"))) var other: String
  @Option(parsing: .unconditional, help: help(Phrase("help.on"))) var on: String?

  func run(in world: inout CommandWorld) throws(CommandFailure) -> ExitStatus {
    var open = try writing.open(in: &world)
    let old = try open.find(decision, [.decision])
    var change = Supersede(decision: old.id, with: try open.find(other, [.decision]).id)
    change.on = try open.times.optionalDay(on)
    return try writing.perform(.supersede(change), on: &open, in: &world)
  }
}
