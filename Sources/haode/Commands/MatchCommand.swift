internal import ArgumentParser
internal import Book
internal import Model

enum AnswerFormat: String, CaseIterable, ExpressibleByArgument { case text, json }

/// Finds answers to our letters in mails, and records them.
struct MatchCommand: BookCommand {
  static var configuration: CommandConfiguration {
    haode.configuration(
      "match", Phrase("help-mail.match"), discussion: Phrase("help-mail.match-more"))
  }

  @OptionGroup var writing: WritingOptions
  @Flag(help: help(Phrase("help-mail.yes"))) var yes = false
  @Flag(help: help(Phrase("help-mail.watch"))) var watch = false
  @Flag(help: help(Phrase("help-mail.sign"))) var sign = false
  @Option(help: help(Phrase("help-mail.key"))) var key: String?
  @Option(help: help(Phrase("help.format"))) var format: AnswerFormat = .text
  @Argument(help: help(Phrase("help-mail.paths"))) var paths: [String] = []

  func run(in world: inout CommandWorld) throws(CommandFailure) -> ExitStatus {
    let paths = try paths.isEmpty ? [Self.inbox(world.environment)] : paths
    var open = try writing.open([.decision, .contact, .staff], in: &world)
    var seen = Set<String>()
    let watcher = watch ? try MailWatch(paths) : nil
    var found = try round(paths, &seen, &open, in: &world)
    while let watcher {
      world.output.flush()
      world.errors.flush()
      guard watcher.waitForNews() else { return .done }
      open = try writing.open([.decision, .contact, .staff], in: &world)
      found += try round(paths, &seen, &open, in: &world)
    }
    return found == 0 ? .nothing : .done
  }

  /// Looks at the files that were not looked at before. After Ctrl-C what was begun is finished, and
  /// nothing else is begun.
  private func round(
    _ paths: [String], _ seen: inout Set<String>, _ open: inout OpenBook,
    in world: inout CommandWorld
  ) throws(CommandFailure) -> Int {
    // Before a thread is started that would not hold the signal.
    let interrupt = HeldInterrupt()
    defer { interrupt.end() }
    var search = try AnswerSearch(
      open.contents, open.world, environment: world.environment,
      isStopped: { HeldInterrupt.waits })
    let looked = try search.candidates(paths) { !watch || seen.insert(Self.stem($0)).inserted }
    for oddity in looked.oddities { world.warn(oddity) }
    for path in looked.unreadable { world.warn(Phrase("mail.unreadable", ["path": path])) }
    let book = open.book
    defer { book.flush() }
    var answers: [JSON] = []
    var count = 0
    for place in looked.places {
      if interrupt.hasCome { break }
      guard let found = try search.answers(place, open.book, open.contents) else {
        if interrupt.hasCome { break }
        world.warn(Phrase("mail.unreadable", ["path": place.path]))
        continue
      }
      for answer in found where !interrupt.hasCome {
        count += 1
        if format == .json {
          answers.append(AnswerPage.json(answer.answer, place))
        } else {
          AnswerPage.show(answer.answer, place, in: &world)
        }
        try AnswerRecording(self).record(answer, &open, in: &world)
      }
    }
    if format == .json { world.output.line(JSON.list(answers).text) }
    if interrupt.hasCome {
      let commits = book.waitingCommits
      if commits > 0 {
        // Git takes seconds for hundreds: nobody shall think that Ctrl-C was not heard.
        world.note(Phrase("mail.committing", ["n": String(commits)]))
        world.errors.flush()
      }
      throw .told(Phrase("mail.interrupted"), .interrupted)
    }
    if format == .text {
      world.note(
        Phrase("mail.summary", ["n": String(count), "files": String(looked.count)]))
      if count > 0 { world.note(Phrase("mail.no-dkim")) }
    }
    return count
  }

  /// Where mails usually lie.
  private static func inbox(_ environment: Environment) throws(CommandFailure) -> String {
    let path = try UserConfiguration.read(environment).inbox ?? Clerk.usualInbox(environment)
    guard let path else { throw .usage(Phrase("mail.no-inbox")) }
    return PathCompletion.expanded(path, environment)
  }

  /// The flags of a Maildir change the name of a mail, not the mail.
  private static func stem(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    return String(name.split(separator: ":").first ?? name)
  }
}
