internal import Model
internal import TUI
internal import Texts

/// What a command may know and do outside of the book: its clock, its surroundings, its two outputs.
struct CommandWorld {
  let environment: Environment
  let texts: Texts
  /// The moment at which the program was started, or `$HAODE_NOW`.
  var now: Instant
  /// True where `$HAODE_NOW` stopped the clock.
  var isClockFixed: Bool
  let terminal: TerminalFacts
  var output: Output
  var errors: Output
  /// The user's own, as far as it can be used.
  var configuration = UserConfiguration()
  /// What is wrong with it.
  var configurationComplaints: [Complaint] = []

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
  var paint: Paint { Paint(theme: theme, depth: terminal.colours) }

  /// The theme in force; the standard one where nothing is painted, or the chosen one cannot be read.
  private var theme: Theme {
    guard terminal.colours != .none, let name = configuration.theme else {
      return BuiltInThemes.standard
    }
    return (try? UserThemes(environment).theme(name)) ?? BuiltInThemes.standard
  }

  mutating func print(_ table: TextTable) {
    for line in table.lines(limit: terminal.columns, paint: paint) { output.line(line) }
  }

  /// Something to know, beside the output.
  mutating func note(_ phrase: Phrase) { errors.line(texts(phrase)) }
}
