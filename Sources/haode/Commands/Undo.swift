internal import ArgumentParser
internal import Book
internal import Model

/// Takes back the last change.
struct Undo: BookCommand {
  static var configuration: CommandConfiguration {
    haode.configuration("undo", Phrase("help.undo"))
  }

  @OptionGroup var global: GlobalOptions

  func run(in world: inout CommandWorld) throws(CommandFailure) -> ExitStatus {
    let open = try global.open([], in: &world)
    let book = open.book
    var contents = open.contents
    let performed = try told { () throws(BookError) in
      try book.undo(on: &contents, world: open.world)
    }
    let text = world.line(performed.phrase, performed.subject)
    world.say(Phrase("say.took-back", ["text": text]))
    book.flush()
    return .done
  }
}
