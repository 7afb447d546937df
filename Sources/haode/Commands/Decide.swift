internal import ArgumentParser
internal import Book
internal import Model
internal import Texts

/// Records something that was settled in chat.
struct Decide: BookCommand {
  static var configuration: CommandConfiguration {
    haode.configuration(
      "decide", Phrase("help.decide"), discussion: Phrase("help.decide-chat"), fields: .decision)
  }

  @OptionGroup var writing: WritingOptions
  @OptionGroup var fields: FieldOptions
  @OptionGroup var chat: ChatOptions
  @Argument(help: help(Phrase("help.decide-contacts"))) var contacts: [String] = []
  @Option(help: help(Phrase("help.decide-on"))) var on: String?
  @Option(parsing: .unconditionalSingleValue, help: help(Phrase("help.decide-term")))
  var term: [String] = []
  @Option(help: help(Phrase("help.new-id"))) var id: String?

  func run(in world: inout CommandWorld) throws(CommandFailure) -> ExitStatus {
    let new = NewRecord(writing, fields, id: id)
    guard try chat.isAsked else {
      return try new.add(.decision, in: &world) { (record, open) throws(CommandFailure) in
        .decision(try described(Decision(id: record.recordID.id), in: &open))
      }
    }
    var open = try writing.open([.contact, .staff], in: &world)
    let asked = try described(Decision(id: ""), in: &open)
    let capture = try ChatCapture(
      chat, of: asked, isSet: Set(fields.set.map { String($0.prefix { $0 != "=" }) }), in: open,
      &world)
    let source = try ChatSnapshot(chat, capture.bytes, environment: world.environment)
    defer { source.remove() }
    return try new.add(.decision, in: &world) { (_, _) throws(CommandFailure) in
      .decision(capture.decision)
    } change: { (record, open) throws(CommandFailure) in
      guard case .decision(let decision) = record else { return .add(record) }
      let book = open.book
      let file = try told { () throws(BookError) in try book.evidence(from: source.path) }
      return .capture(Capture(decision, snapshots: [file]))
    }
  }

  /// The decision with the arguments that are no keys of it.
  private func described(
    _ decision: Decision, in open: inout OpenBook
  ) throws(CommandFailure) -> Decision {
    var decision = decision
    for name in contacts { decision.contacts.append(try open.find(name, [.contact]).id) }
    if let on {
      let channel = try open.channel(on)
      decision.platform = channel.platform
      decision.handle = channel.handle
    }
    for text in term { decision.terms.append(try Self.term(text)) }
    return decision
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
