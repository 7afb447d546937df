internal import ArgumentParser
internal import Model

/// Records that a Chinese speaker vouches for a term.
struct ValidateCommand: BookCommand {
  static var configuration: CommandConfiguration {
    haode.configuration(
      "validate", Phrase("help.validate"), discussion: Phrase("help.validate-more"))
  }

  @OptionGroup var writing: WritingOptions
  @Argument(help: help(Phrase("help.validate-term"))) var term: String
  @Option(help: help(Phrase("help.validate-by"))) var by: String
  @Option(help: help(Phrase("help.validate-meaning"))) var meaning: String?
  @Option(parsing: .unconditional, help: help(Phrase("help.on"))) var on: String?
  @Option(help: help(Phrase("help.validate-decision"))) var decision: String?

  func run(in world: inout CommandWorld) throws(CommandFailure) -> ExitStatus {
    var open = try writing.open(in: &world)
    var change = Validate(term: OpenBook.trimmed(term), by: OpenBook.trimmed(by))
    change.meaning = meaning
    change.on = try open.times.optionalDay(on)
    change.decision = try decision.map { (text) throws(CommandFailure) in
      try open.find(text, [.decision]).id
    }
    return try writing.perform(.validate(change), on: &open, in: &world)
  }
}
