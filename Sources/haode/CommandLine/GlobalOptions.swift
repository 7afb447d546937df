internal import ArgumentParser
internal import Model

/// Which book is meant, who uses it and how.
protocol BookChoice {
  var book: String? { get }
  var staff: String? { get }
  var lang: String? { get }
  var readOnly: Bool { get }
}

/// What every command takes.
struct GlobalOptions: ParsableArguments, BookChoice {
  @Option(help: help(Phrase("help.book"))) var book: String?
  @Option(name: .customLong("as"), help: help(Phrase("help.as"))) var staff: String?
  @Flag(name: .customLong("read-only"), help: help(Phrase("help.read-only"))) var readOnly = false
  @Option(help: help(Phrase("help.lang"))) var lang: String?
}

/// What a command that writes takes besides.
struct WritingOptions: ParsableArguments {
  @OptionGroup var global: GlobalOptions
  @Flag(name: .customLong("dry-run"), help: help(Phrase("help.dry-run"))) var dryRun = false
}
