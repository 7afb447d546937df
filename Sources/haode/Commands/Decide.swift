internal import ArgumentParser
internal import Model
internal import Texts

/// Records something that was settled in chat.
struct Decide: BookCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "decide", abstract: Words.texts(Phrase("help.decide")),
      discussion: NewRecord.fieldHelp(.decision))
  }

  @OptionGroup var writing: WritingOptions
  @OptionGroup var fields: FieldOptions
  @Argument(help: help(Phrase("help.decide-contacts"))) var contacts: [String]
  @Option(help: help(Phrase("help.decide-on"))) var on: String?
  @Option(parsing: .unconditionalSingleValue, help: help(Phrase("help.decide-term")))
  var term: [String] = []
  @Option(help: help(Phrase("help.new-id"))) var id: String?

  func run(in world: inout CommandWorld) throws(CommandFailure) -> ExitStatus {
    try NewRecord(writing, fields, id: id).add(.decision, in: &world) {
      (record, open) throws(CommandFailure) in
      var decision = Decision(id: record.recordID.id)
      for name in contacts { decision.contacts.append(try open.find(name, [.contact]).id) }
      if let on {
        let channel = try open.channel(on)
        decision.platform = channel.platform
        decision.handle = channel.handle
      }
      for text in term { decision.terms.append(try Self.term(text)) }
      return .decision(decision)
    }
  }

  private static func term(_ text: String) throws(CommandFailure) -> Term {
    var term = Term()
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    term.term = OpenBook.trimmed(parts.first ?? "")
    guard !term.term.isEmpty else { throw .usage(Phrase("arguments.empty")) }
    term.meaning = parts.count > 1 ? OpenBook.trimmed(parts[1]) : nil
    return term
  }
}
