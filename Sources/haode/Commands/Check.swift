internal import ArgumentParser
internal import Book
internal import Catalogue
internal import Checks
internal import Model
internal import Texts

enum CheckFormat: String, CaseIterable, ExpressibleByArgument { case text, json, sarif }

/// Goes through the book with the rules of the checklist.
struct Check: BookCommand {
  static var configuration: CommandConfiguration {
    haode.configuration("check", Phrase("help.check"), discussion: Phrase("help.check-more"))
  }

  @OptionGroup var global: GlobalOptions
  @Option(help: help(Phrase("help.check-trip"))) var trip: String?
  @Option(name: .customLong("rule"), help: help(Phrase("help.check-rule"))) var rules: [String] = []
  @Option(help: help(Phrase("help.format"))) var format: CheckFormat = .text
  @Option(help: help(Phrase("help.check-explain"))) var explain: String?
  @Flag(help: help(Phrase("help.check-six"))) var six = false
  @Flag(help: .hidden) var timing = false

  func run(in world: inout CommandWorld) throws(CommandFailure) -> ExitStatus {
    if let explain { return try Self.explain(explain, global, in: &world) }
    if six, format == .sarif { throw .usage(Phrase("arguments.six-sarif")) }
    let wanted = try Self.rules(rules)
    if six, wanted != nil { throw .usage(Phrase("arguments.six-rule")) }
    var timing = Timing(timing)
    var open = try global.open(Set(RecordKind.allCases), in: &world)
    let trip = try trip.map { (text) throws(CommandFailure) in try open.find(text, [.trip]).id }
      .flatMap { open.contents.trips[$0] }
    let checked = open.checked(trip: trip)
    timing.tell("timing.loaded", in: &world)
    let findings = Checks.run(checked, rules: wanted) { Threads.map($0, smallest: 256, $1) }
    timing.tell("timing.checked", in: &world)
    if six {
      print(SixQuestions(checked, findings: findings), in: &world)
    } else {
      print(findings, of: open, in: &world)
    }
    world.output.flush()
    let broken = open.contents.complaints.sorted { $0.key < $1.key }.flatMap(\.value)
      .filter { $0.severity == .error || $0.path == "book.toml" }
    for complaint in broken { world.errors.line(world.texts.line(complaint)) }
    return findings.contains { $0.severity == .error } ? .nothing : .done
  }

  private func print(_ six: SixQuestions, in world: inout CommandWorld) {
    if format == .json {
      world.output.line(FindingJSON(texts: world.texts).json(six).text)
      return
    }
    let lines = SixLines(texts: world.texts, paint: world.paint).lines(six)
    for line in lines { world.output.line(line) }
  }

  private func print(_ findings: [Finding], of open: OpenBook, in world: inout CommandWorld) {
    var places = FindingPlaces(open.book)
    let placed = findings.map { PlacedFinding(finding: $0, position: places.position(of: $0)) }
    let settings = open.contents.settings.checks
    switch format {
    case .json:
      world.output.line(FindingJSON(texts: world.texts).json(placed, settings: settings).text)
    case .sarif:
      world.output.line(SARIF(texts: world.texts, root: open.book.path).json(placed).text)
    case .text:
      let lines = FindingLines(texts: world.texts, paint: world.paint)
      for finding in placed {
        for line in lines.lines(finding) { world.output.line(line) }
        if world.output.isClosed { return }
      }
      if !findings.isEmpty { world.output.line("") }
      for line in lines.remedies(findings) + lines.settings(settings) { world.output.line(line) }
      world.output.line(lines.summary(findings))
    }
  }

  /// Ids as people type them, several separated by commas; nil for all rules.
  static func rules(_ words: [String]) throws(CommandFailure) -> Set<RuleID>? {
    var ids: Set<RuleID> = []
    for word in words.flatMap({ $0.split { [",", "，", " "].contains($0) } }) {
      ids.insert(try rule(String(word)))
    }
    return words.isEmpty ? nil : ids
  }

  static func rule(_ text: String) throws(CommandFailure) -> RuleID {
    if let id = RuleID(typed: text), Rules.rule(id) != nil { return id }
    let near = DidYouMean.nearest(text, in: Rules.all.map(\.id.rawValue))
    throw .usage(
      near.isEmpty
        ? Phrase("arguments.no-such-rule", ["text": text])
        : Phrase(
          "arguments.no-such-rule-near", ["text": text, "near": near.joined(separator: ", ")]))
  }
}

extension Book {
  /// What the rules hold texts and trips against. A few milliseconds: ask once and keep the answer.
  func checkLists() -> CheckLists {
    CheckLists(
      glossary: GlossaryCatalogue.builtIn(), drafts: DraftCheck(contentRules().0),
      travel: TravelList.builtIn())
  }
}

extension OpenBook {
  /// The book as the rules see it.
  func checked(trip: Trip? = nil) -> Checked {
    Checked(
      contents, platforms: platforms, calendar: calendar, world: world, lists: book.checkLists(),
      trip: trip)
  }
}
