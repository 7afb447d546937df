internal import ArgumentParser
internal import Model
internal import Texts

/// The words for what ArgumentParser asks of types rather than of values: help has no argument
/// through which the language could come.
enum Words {
  @TaskLocal static var texts = Texts()
}

/// The help of an option or argument, from the catalogue.
func help(_ phrase: Phrase) -> ArgumentHelp {
  ArgumentHelp(stringLiteral: Words.texts(phrase))
}

func configuration(
  _ name: String, _ abstract: Phrase, discussion: Phrase? = nil,
  subcommands: [any ParsableCommand.Type] = []
) -> CommandConfiguration {
  CommandConfiguration(
    commandName: name, abstract: Words.texts(abstract),
    discussion: discussion.map { Words.texts($0) } ?? "", subcommands: subcommands)
}
