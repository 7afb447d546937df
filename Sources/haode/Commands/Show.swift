internal import ArgumentParser
internal import Book
internal import Exchange
internal import Model

enum RecordFormat: String, CaseIterable, ExpressibleByArgument { case text, json, toml, vcard }

/// One record with all that hangs on it.
struct Show: BookCommand {
  static var configuration: CommandConfiguration {
    haode.configuration("show", Phrase("help.show"))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: help(Phrase("help.id"))) var id: String
  @Option(help: help(Phrase("help.format"))) var format: RecordFormat = .text

  func run(in world: inout CommandWorld) throws(CommandFailure) -> ExitStatus {
    var open = try global.open([], in: &world)
    let record = try open.find(id)
    let book = open.book
    switch format {
    case .toml:
      let text = try told { () throws(BookError) in try book.source(of: record.path) }
      world.output.write(world.terminal.isOutput ? PlainText.lines(text) : text)
    case .vcard:
      guard let contact = open.contents.contacts[record.id], record.kind == .contact else {
        throw .usage(Phrase("arguments.no-vcard", ["kind": record.kind.rawValue]))
      }
      world.output.write(VCardWriter.card(contact, kept: KeptLines.read(of: contact.id, in: book)))
    case .json:
      try open.readAll(Self.needed(record.kind))
      world.output.line(RecordJSON(open).full(record).text)
    case .text:
      try open.readAll(Self.needed(record.kind))
      let paint = world.paint
      for line in RecordPage(open, world.texts, paint, columns: world.terminal.columns)
        .lines(record)
      {
        world.output.line(line)
      }
    }
    for complaint in open.contents.complaints[record.path] ?? [] {
      world.errors.line(world.texts.line(complaint))
    }
    return .done
  }

  /// What has to be read so that the record can be shown with what others say of it.
  private static func needed(_ kind: RecordKind) -> [RecordKind] {
    switch kind {
    case .contact: [.decision, .trip, .staff]
    case .decision: [.contact, .decision, .staff]
    case .trip: [.contact, .decision, .staff]
    case .staff: [.decision, .trip]
    }
  }
}
