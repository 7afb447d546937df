internal import Glibc
internal import Model

/// Where a letter lies while it is sent, so that a crash between sending and recording loses nothing:
/// what is still here afterwards may have gone out without being recorded.
struct Outbox {
  let folder: String

  init(_ environment: Environment) {
    folder = StateFolder.path("outbox", environment)
  }

  /// Letters whose sending did not come to its end.
  var left: [String] {
    (FolderTree.names(folder) ?? []).filter { $0.hasSuffix(".eml") }.map { "\(folder)/\($0)" }
  }

  /// Puts a letter there; nil where it cannot be written.
  func put(_ mail: [UInt8], name: String) -> String? {
    StateFolder.make(folder)
    return NewFile.write(mail, folder: folder, name: name)
  }
}

/// A file that was not there before, for its owner alone.
enum NewFile {
  /// - Returns: the path, with `-2` and so on where the name is taken; nil where it cannot be written.
  static func write(_ bytes: [UInt8], folder: String, name: String) -> String? {
    for number in 1...1000 {
      let path = "\(folder)/\(name)\(number == 1 ? "" : "-\(number)").eml"
      let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      if descriptor < 0, errno == EEXIST { continue }
      guard descriptor >= 0 else { return nil }
      defer { close(descriptor) }
      // A mail of ours is plain ASCII, so that a text holds the same bytes.
      var output = Output(descriptor: descriptor)
      output.write(String(decoding: bytes, as: UTF8.self))
      output.flush()
      if output.isClosed || fsync(descriptor) != 0 {
        unlink(path)
        return nil
      }
      return path
    }
    return nil
  }
}
