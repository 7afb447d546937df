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
  _ name: String, _ abstract: Phrase, discussion: Phrase? = nil, fields: RecordKind? = nil,
  subcommands: [any ParsableCommand.Type] = []
) -> CommandConfiguration {
  let parts = [
    discussion.map { Words.texts($0) }, fields.map(NewRecord.fieldHelp), examples(of: name),
  ].compactMap(\.self)
  return CommandConfiguration(
    commandName: name, abstract: Words.texts(abstract),
    discussion: parts.joined(separator: "\n\n"), subcommands: subcommands)
}

private func examples(of command: String) -> String? {
  guard let lines = Words.texts.words(behind: "example.\(command)") else { return nil }
  return Words.texts("help.examples") + lines.split(separator: "\n").map { "\n  \($0)" }.joined()
}
