internal import ArgumentParser
internal import Book
internal import Catalogue
internal import Checks
internal import Model

enum LintFormat: String, CaseIterable, ExpressibleByArgument { case text, json }

/// Looks through a draft before it is sent.
struct Lint: BookCommand {
  static var configuration: CommandConfiguration {
    haode.configuration("lint", Phrase("help.lint"), discussion: Phrase("help.lint-more"))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: help(Phrase("help.lint-file"))) var file = "-"
  @Option(name: .customLong("for"), help: help(Phrase("help.lint-for"))) var platform: String?
  @Option(help: help(Phrase("help.format"))) var format: LintFormat = .text
  @Flag(help: .hidden) var timing = false

  func run(in world: inout CommandWorld) throws(CommandFailure) -> ExitStatus {
    let (rules, platforms, calendar) = try surroundings(&world)
    let platform = try platform.map { (name) throws(CommandFailure) in
      try Self.platform(name, platforms)
    }
    let bytes = try UserFiles.bytes(file)
    guard bytes.count <= Self.limit else {
      throw .told(Phrase("lint.too-long", ["path": file]), .unreadable)
    }
    let text = String(decoding: bytes, as: UTF8.self)
    let drafts = DraftCheck(rules)
    var timing = Timing(timing)
    let notices = drafts.notices(
      text, platform: platform, sending: DraftSending(world.now, calendar))
    timing.tell("timing.checked", in: &world)
    let report = DraftReport(notices, text, path: file)
    switch format {
    case .json: world.output.line(report.json.text)
    case .text:
      for line in report.lines(world.texts) { world.output.line(line) }
      world.note(Phrase("lint.limits", ["n": String(notices.count)]))
    }
    return notices.contains { $0.level == .error } ? .nothing : .done
  }

  /// A longer text is no message.
  private static let limit = 4 << 20

  /// The rules, platforms and holidays of the book, the built-in ones where there is no book.
  private func surroundings(
    _ world: inout CommandWorld
  ) throws(CommandFailure) -> (ContentRules, Platforms, WorkCalendar) {
    let book: Book
    do {
      book = try global.openBook(world)
    } catch {
      guard case .told(_, .noBook) = error, global.book == nil else { throw error }
      return (
        ContentRulesCatalogue.builtIn(), PlatformCatalogue.builtIn(), CalendarCatalogue.builtIn()
      )
    }
    let (platforms, complaints) = book.platforms()
    let (rules, others) = book.contentRules()
    for complaint in complaints + others { world.errors.line(world.texts.line(complaint)) }
    return (rules, platforms, book.calendar())
  }

  private static func platform(
    _ text: String, _ platforms: Platforms
  ) throws(CommandFailure) -> Platform {
    switch platforms.find(text) {
    case .found(let platform): return platform
    case .unknown(let near):
      let names = near.map(\.id).joined(separator: ", ")
      throw .usage(
        near.isEmpty
          ? Phrase("arguments.no-such-platform", ["text": text])
          : Phrase("arguments.no-such-platform-near", ["text": text, "near": names]))
    }
  }
}

extension Book {
  /// The built-in content rules with the book's own `rules.toml` on top.
  func contentRules() -> (ContentRules, [Complaint]) {
    guard let source = try? source(of: "rules.toml") else {
      return (ContentRulesCatalogue.builtIn(), [])
    }
    return ContentRulesCatalogue.overlay(Array(source.utf8))
  }
}
