internal import ArgumentParser
internal import Model

/// The state of a trip, or signs off one of its contacts.
struct ReviewCommand: BookCommand {
  static var configuration: CommandConfiguration {
    haode.configuration("review", Phrase("help.review"))
  }

  @OptionGroup var writing: WritingOptions
  @Argument(help: help(Phrase("help.trip"))) var trip: String
  @Argument(help: help(Phrase("help.contact"))) var contact: String?
  @Flag(help: help(Phrase("help.review-reviewed"))) var reviewed = false
  @Option(name: .customLong("needs-work"), help: help(Phrase("help.review-needs-work")))
  var needsWork: String?
  @Option(help: help(Phrase("help.review-note"))) var note: String?
  @Option(help: help(Phrase("help.format"))) var format: PageFormat = .text

  func run(in world: inout CommandWorld) throws(CommandFailure) -> ExitStatus {
    if reviewed, needsWork != nil { throw .usage(Phrase("travel.one-outcome")) }
    if note != nil, !reviewed { throw .usage(Phrase("travel.note-of-reviewed")) }
    if reviewed || needsWork != nil, contact == nil {
      throw .usage(Phrase("travel.whose-review"))
    }
    var open = try writing.open(Set(RecordKind.allCases), in: &world)
    let record = try open.find(trip, [.trip])
    let person = try contact.map { (text) throws(CommandFailure) in
      try open.find(text, [.contact]).id
    }
    if let person, reviewed || needsWork != nil {
      let change = ReviewContact(
        trip: record.id, contact: person, outcome: reviewed ? .reviewed : .needsWork,
        note: needsWork ?? note)
      return try writing.perform(.review(change), on: &open, in: &world)
    }
    guard let subject = open.contents.trips[record.id] else {
      throw CommandFailure(.noSuchRecord(record, near: []))
    }
    let page = TripReview(open.plan(subject), only: person, open, world.texts)
    if format == .json {
      world.output.line(page.json.text)
    } else {
      for line in page.lines { world.output.line(PlainText.line(line)) }
    }
    return .done
  }
}

enum PageFormat: String, CaseIterable, ExpressibleByArgument { case text, json }
