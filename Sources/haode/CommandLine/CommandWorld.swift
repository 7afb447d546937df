internal import Model
internal import Texts

/// What a command may know and do outside of the book: its clock, its surroundings, its two outputs.
struct CommandWorld {
  let environment: [String: String]
  let texts: Texts
  /// The moment at which the program was started, or `$HAODE_NOW`.
  var now: Instant
  /// True where `$HAODE_NOW` stopped the clock.
  var isClockFixed: Bool
  let terminal: TerminalFacts
  var output: Output
  var errors: Output

  /// A line on standard error: `haode: error: …`.
  mutating func complain(_ phrase: Phrase) {
    errors.line(texts("say.error", ["text": PlainText.lines(texts(phrase.withShortArguments))]))
  }

  mutating func warn(_ phrase: Phrase) {
    errors.line(texts("say.warning", ["text": PlainText.lines(texts(phrase.withShortArguments))]))
  }

  mutating func say(_ phrase: Phrase) { output.line(texts(phrase)) }
}

/// What the three standard files are.
struct TerminalFacts: Sendable {
  let isInput: Bool
  let isOutput: Bool
  let isErrors: Bool
  /// Cells of a line; nil where nobody looks at a terminal.
  let columns: Int?
  let colours: ColourDepth
}

extension CommandWorld {
  var paint: Paint { Paint(theme: BuiltInThemes.standard, depth: terminal.colours) }

  mutating func print(_ table: TextTable) {
    for line in table.lines(limit: terminal.columns, paint: paint) { output.line(line) }
  }

  /// Something to know, beside the output.
  mutating func note(_ phrase: Phrase) { errors.line(texts(phrase)) }
}
