internal import Book
internal import Model
internal import Texts

extension BookChoice {
  /// How the book is to be used. Commits are in English, so that colleagues share one history.
  func options(_ world: CommandWorld) -> Options {
    let english = Texts()
    let notices = NoticeLines(world.texts)
    return Options(
      readOnly: readOnly, environment: world.environment, describe: { english($0) },
      onNotice: { notices.write($0) })
  }
}
