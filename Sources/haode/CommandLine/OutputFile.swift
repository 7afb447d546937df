internal import Glibc
internal import Model

/// A text in a file for the user alone, outside of the book.
enum OutputFile {
  /// All of the text or nothing: written beside the place, then renamed.
  ///
  /// - Parameter waits: until the disk has it, so that it outlives a loss of power.
  static func write(
    _ text: String, to path: String, waits: Bool = true
  ) throws(CommandFailure) {
    let draft = path + ".haode-tmp"
    unlink(draft)
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure(path, errno) }
    var output = Output(descriptor: descriptor)
    output.write(text)
    output.flush()
    let isWritten = !output.isClosed && (!waits || fsync(descriptor) == 0)
    let error = errno
    close(descriptor)
    guard isWritten, rename(draft, path) == 0 else {
      let reason = isWritten ? errno : error
      unlink(draft)
      throw failure(path, reason)
    }
  }

  private static func failure(_ path: String, _ error: Int32) -> CommandFailure {
    .told(
      Phrase("brief.not-written", ["path": path, "reason": String(cString: strerror(error))]),
      .unreadable)
  }
}
