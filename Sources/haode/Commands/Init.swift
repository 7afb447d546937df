internal import ArgumentParser
internal import Book
internal import Model

/// Makes a book.
struct Init: BookCommand {
  static var configuration: CommandConfiguration {
    haode.configuration("init", Phrase("help.init"))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: help(Phrase("help.init-folder"))) var folder: String?
  @Flag(help: help(Phrase("help.init-sample"))) var sample = false
  @Flag(name: .customLong("no-git"), help: help(Phrase("help.init-no-git"))) var noGit = false
  @Option(help: help(Phrase("help.init-company"))) var company: String?

  func run(in world: inout CommandWorld) throws(CommandFailure) -> ExitStatus {
    if global.readOnly { throw CommandFailure(BookError.readOnly) }
    func location(_ given: String?) -> BookLocation {
      BookLocation(
        given: given, environment: world.environment, configured: world.configuration.book)
    }
    let path = location(folder ?? global.book).path
    let files = NewBook.files(sample: sample, company: company, now: world.now)
    let book = try told { () throws(BookError) in
      try Book.create(at: path, files: files, useGit: !noGit, options: global.options(world))
    }
    book.flush()
    let place = PlainText.line(book.path)
    world.say(
      sample ? Phrase("say.made-sample", ["path": place]) : Phrase("say.made-book", ["path": place])
    )
    let word = FilePlace.shellWord(place)
    let isStandard = location(nil).path == path
    world.say(
      isStandard ? Phrase("say.next-open") : Phrase("say.next-open-at", ["path": word]))
    return .done
  }
}
