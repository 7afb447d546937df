internal import ArgumentParser
internal import Book
internal import Model

/// Makes the change again that was taken back last.
struct Redo: BookCommand {
  static var configuration: CommandConfiguration {
    haode.configuration("redo", Phrase("help.redo"))
  }

  @OptionGroup var global: GlobalOptions

  func run(in world: inout CommandWorld) throws(CommandFailure) -> ExitStatus {
    let open = try global.open([], in: &world)
    let book = open.book
    var contents = open.contents
    let performed = try told { () throws(BookError) in
      try book.redo(on: &contents, world: open.world)
    }
    let text = world.line(performed.phrase, performed.subject)
    world.say(Phrase("say.did-again", ["text": text]))
    book.flush()
    return .done
  }
}
