internal import ArgumentParser
internal import Model

/// A decision is let drop.
struct WithdrawCommand: BookCommand {
  static var configuration: CommandConfiguration {
    haode.configuration("withdraw", Phrase("help.withdraw"))
  }

  @OptionGroup var writing: WritingOptions
  @Argument(help: help(Phrase("help.decision"))) var decision: String
  @Option(help: help(Phrase("help.because"))) var because: String?
  @Option(parsing: .unconditional, help: help(Phrase("help.on"))) var on: String?

  func run(in world: inout CommandWorld) throws(CommandFailure) -> ExitStatus {
    var open = try writing.open(in: &world)
    var change = Withdraw(decision: try open.find(decision, [.decision]).id)
    change.because = because
    change.on = try open.times.optionalDay(on)
    return try writing.perform(.withdraw(change), on: &open, in: &world)
  }
}
