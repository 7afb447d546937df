internal import ArgumentParser
internal import Book
internal import Model
internal import TUI
internal import Texts

enum HistoryFormat: String, CaseIterable, ExpressibleByArgument { case table, tsv, json }

/// What was changed, the newest first.
struct History: BookCommand {
  static var configuration: CommandConfiguration {
    haode.configuration("history", Phrase("help.history"))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: help(Phrase("help.history-id"))) var id: String?
  @Option(help: help(Phrase("help.format"))) var format: HistoryFormat = .table
  @Option(help: help(Phrase("help.history-limit"))) var limit = 50

  func run(in world: inout CommandWorld) throws(CommandFailure) -> ExitStatus {
    var open = try global.open([], in: &world)
    let record = try id.map { (text) throws(CommandFailure) in try open.find(text) }
    let book = open.book
    let entries = try told { () throws(BookError) in
      try book.history(of: record, limit: max(0, limit))
    }
    switch format {
    case .json:
      world.output.line(JSON.list(entries.map { Self.json($0, world) }).text)
    case .tsv:
      world.output.line(TabbedText.line(["when", "by", "subject", "what", "state"]))
      for entry in entries { world.output.line(TabbedText.line(Self.cells(entry, world))) }
    case .table:
      var table = TextTable([
        .init(world.texts(Phrase("column.when"))), .init(world.texts(Phrase("column.by"))),
        .init(world.texts(Phrase("column.what")), givesWay: 1),
      ])
      for entry in entries { table.rows.append(Self.row(entry, open.zone, world)) }
      if !entries.isEmpty { world.print(table) }
    }
    if entries.isEmpty {
      world.note(Phrase("say.no-history"))
      return .nothing
    }
    return .done
  }

  private static func row(
    _ entry: HistoryEntry, _ zone: HomeZone, _ world: CommandWorld
  ) -> [TextTable.Cell] {
    let text = world.texts(entry.phrase)
    let isUndone = entry.state == .undone
    return [
      .init(ClockText.minute(entry.when, zone)), .init(entry.by ?? ""),
      .init(isUndone ? world.texts("say.undone", ["text": text]) : text, isUndone ? .muted : nil),
    ]
  }

  private static func cells(_ entry: HistoryEntry, _ world: CommandWorld) -> [String] {
    [
      entry.when.description, entry.by ?? "",
      entry.subject.map { "\($0.kind.folder)/\($0.id)" } ?? "", world.texts(entry.phrase),
      entry.state.rawValue,
    ]
  }

  private static func json(_ entry: HistoryEntry, _ world: CommandWorld) -> JSON {
    .object([
      ("when", .text(entry.when.description)), ("by", entry.by.map(JSON.text) ?? .null),
      ("subject", entry.subject.map { .text("\($0.kind.folder)/\($0.id)") } ?? .null),
      ("what", .text(world.texts(entry.phrase))), ("state", .text(entry.state.rawValue)),
      ("files", .list(entry.touched.map(JSON.text))),
    ])
  }
}
