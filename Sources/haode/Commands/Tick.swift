internal import ArgumentParser
internal import Catalogue
internal import Model

/// Ticks a check of the travel list.
struct TickCommand: BookCommand {
  static var configuration: CommandConfiguration {
    haode.configuration("tick", Phrase("help.tick"))
  }

  @OptionGroup var writing: WritingOptions
  @Argument(help: help(Phrase("help.trip"))) var trip: String
  @Argument(help: help(Phrase("help.tick-check"))) var check: String
  @Flag(name: .customLong("not-needed"), help: help(Phrase("help.tick-not-needed")))
  var notNeeded = false
  @Flag(help: help(Phrase("help.tick-undo"))) var undo = false
  @Option(help: help(Phrase("help.note"))) var note: String?

  func run(in world: inout CommandWorld) throws(CommandFailure) -> ExitStatus {
    let known = TravelList.builtIn().map(\.id)
    let id = check.uppercased()
    guard known.contains(id) else {
      throw .usage(
        Phrase(
          "travel.no-such-check",
          ["text": check, "first": known.first ?? "", "last": known.last ?? ""]))
    }
    var open = try writing.open(in: &world)
    let record = try open.find(trip, [.trip])
    let change = TickCheck(
      trip: record.id, check: id, isUndone: undo, isNotNeeded: notNeeded, note: note)
    return try writing.perform(.tick(change), on: &open, in: &world)
  }
}
