internal import Model

/// The screens of one book, from the first frame to the last.
enum ScreenSession {
  static func run(
    _ global: GlobalOptions, in world: inout CommandWorld
  ) throws(CommandFailure) -> ExitStatus {
    throw .told(Phrase("screen.no-terminal"), .usage)
  }
}
