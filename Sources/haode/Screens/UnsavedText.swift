internal import Glibc
internal import Model

/// The file that keeps what was typed into the screens and is not in the book yet.
///
/// Each program that runs has one of its own, named by the time and its number. It goes when there is
/// nothing to keep; one that is there without its program was left by a crash or a hang-up.
struct UnsavedText {
  let folder: String
  private let path: String
  private var isThere = false

  init(_ environment: Environment, now: Instant, process: Int32 = getpid()) {
    folder = StateFolder.path("unsaved", environment)
    let name = now.description.map { $0 == ":" ? "-" : $0 }
    path = "\(folder)/\(String(name)).\(process).txt"
  }

  /// - Returns: where it is now; nil where there is nothing to keep, or it could not be written.
  @discardableResult
  mutating func keep(_ text: String?) -> String? {
    guard let text else {
      if isThere { unlink(path) }
      isThere = false
      return nil
    }
    StateFolder.make(folder)
    // The hand rests for a moment only: no waiting for the disk.
    guard (try? OutputFile.write(text, to: path, waits: false)) != nil else { return nil }
    isThere = true
    return path
  }

  /// What programs left that run no more, the newest last.
  var left: [String] {
    (FolderTree.names(folder) ?? []).filter { name in
      let parts = name.split(separator: ".")
      guard parts.count == 3, parts[2] == "txt", let process = Int32(parts[1]) else { return false }
      return kill(process, 0) != 0 && errno == ESRCH
    }.map { "\(folder)/\($0)" }
  }
}
