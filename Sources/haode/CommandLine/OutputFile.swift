internal import Glibc
internal import Model

/// A file that the user asked a command to write.
enum OutputFile {
  /// All of the text or nothing: written beside the place, then renamed. Only the user can read it, as it
  /// says who is met where.
  static func write(_ text: String, to path: String) throws(CommandFailure) {
    let draft = path + ".haode-tmp"
    unlink(draft)
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure(path, errno) }
    var output = Output(descriptor: descriptor)
    output.write(text)
    output.flush()
    let isWritten = !output.isClosed && fsync(descriptor) == 0
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
