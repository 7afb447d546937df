internal import ArgumentParser
internal import Catalogue
internal import Exchange
internal import Model
internal import TUI

enum BriefFormat: String, CaseIterable, ExpressibleByArgument { case text, md, html, ics }

/// The model knows no arguments, so that its languages have a twin here.
enum BriefTongue: String, CaseIterable, ExpressibleByArgument {
  case en, zh, both

  var language: BriefLanguage {
    switch self {
    case .en: .english
    case .zh: .chinese
    case .both: .both
    }
  }
}

/// What a traveller takes along, in the format wanted.
struct BriefCommand: BookCommand {
  static var configuration: CommandConfiguration {
    haode.configuration(
      "brief", Phrase("help-brief.brief"), discussion: Phrase("help-brief.brief-more"))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: help(Phrase("help-brief.trip"))) var trip: String
  @Option(help: help(Phrase("help.format"))) var format: BriefFormat = .text
  @Option(help: help(Phrase("help-brief.language"))) var language: BriefTongue = .both
  @Flag(help: help(Phrase("help-brief.wallet"))) var wallet = false
  @Flag(name: .customLong("with-personal"), help: help(Phrase("help-brief.with-personal")))
  var withPersonal = false
  @Option(name: .customShort("o"), help: help(Phrase("help-brief.output"))) var output: String?

  func run(in world: inout CommandWorld) throws(CommandFailure) -> ExitStatus {
    if wallet, format != .html { throw .usage(Phrase("brief.wallet-is-html")) }
    var open = try global.open([.contact, .decision, .staff], in: &world)
    let record = try open.find(trip, [.trip])
    guard let trip = open.contents.trips[record.id] else {
      throw CommandFailure(.noSuchRecord(record, near: []))
    }
    try check(trip)
    for contact in trip.contacts where !open.contents.contacts.contains(id: contact) {
      world.warn(Phrase("brief.no-contact", ["path": record.path, "contact": contact]))
    }
    let text = BriefWriting(
      contents: open.contents, platforms: open.platforms, calendar: CalendarCatalogue.builtIn(),
      world: open.world, withPersonal: withPersonal
    ).text(trip, format, language.language, wallet: wallet)
    guard let output else {
      world.output.write(text)
      return .done
    }
    try OutputFile.write(text, to: output)
    world.note(Phrase("brief.written", ["path": PlainText.line(output)]))
    return .done
  }

  private func check(_ trip: Trip) throws(CommandFailure) {
    guard let from = trip.from, let to = trip.to, to < from else { return }
    throw .told(
      Phrase(
        "brief.ends-first",
        ["path": trip.recordID.path, "from": from.description, "to": to.description]),
      .unreadable)
  }
}
