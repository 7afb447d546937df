internal import ArgumentParser
internal import Model
internal import Texts

/// `haode` alone: the screens, or a list where nobody looks at a terminal.
struct Open: BookCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "open", abstract: Words.texts(Phrase("help.open")), shouldDisplay: false)
  }

  @OptionGroup var global: GlobalOptions
  /// The screens show what is wrong with it; the list asks itself.
  var needsConfiguration: Bool { false }

  func run(in world: inout CommandWorld) throws(CommandFailure) -> ExitStatus {
    try Self.run(global, in: &world)
  }

  static func run(
    _ global: some BookChoice, in world: inout CommandWorld
  ) throws(CommandFailure) -> ExitStatus {
    if world.terminal.isInput, world.terminal.isOutput {
      return try ScreenSession.run(global, in: &world)
    }
    try world.requireConfiguration()
    var listing = Listing(.contacts, query: "", format: .table)
    return try listing.run(global, in: &world)
  }
}
