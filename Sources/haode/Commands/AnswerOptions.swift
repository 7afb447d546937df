internal import ArgumentParser
internal import Model

/// Who answered to a decision, and how.
struct AnswerOptions: ParsableArguments {
  @OptionGroup var writing: WritingOptions
  @Argument(help: help(Phrase("help.decision"))) var decision: String
  @Option(help: help(Phrase("help.by"))) var by: String?
  @Option(help: help(Phrase("help.answer-channel"))) var channel: String?
  @Option(help: help(Phrase("help.words"))) var words: String?
  @Option(parsing: .unconditional, help: help(Phrase("help.on"))) var on: String?
}
