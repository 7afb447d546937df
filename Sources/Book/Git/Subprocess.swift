internal import Glibc
internal import Model

/// Runs another program to its end, with nothing to read and no terminal to ask on.
enum Subprocess {
  struct Output: Equatable {
    /// The exit code; 128 and the signal where one ended it.
    let status: Int
    /// What it wrote to standard output and standard error, at most a megabyte of it.
    let text: String

    /// Without the word that git puts before it.
    var firstLine: String {
      let line = text.split(separator: "\n").first.map(String.init) ?? ""
      let words = ["fatal: ", "error: "].first { line.hasPrefix($0) } ?? ""
      return String(line.dropFirst(words.count))
    }
  }

  /// - Throws: `vanished` where there is no such program in `PATH`.
  static func run(
    _ arguments: [String], environment: Environment
  ) throws(FileError) -> Output {
    var ends: [Int32] = [-1, -1]
    if pipe(&ends) != 0 { throw FileError(errno: errno, path: arguments[0]) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 2)
    // A group of its own: Ctrl-C in the terminal must not cut a commit short.
    let (process, error) = ProgramStart.start(
      arguments, environment, hasOwnGroup: true, &actions)
    if error != 0 {
      close(ends[0])
      close(ends[1])
      throw FileError(errno: error, path: arguments[0])
    }
    close(ends[1])
    let text = readAll(ends[0])
    close(ends[0])
    return Output(status: Int(ProgramStart.wait(process)), text: text)
  }

  private static func readAll(_ end: Int32) -> String {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let got = read(end, &piece, piece.count)
      if got > 0 {
        if bytes.count < 1 << 20 { bytes += piece[0..<got] }
      } else if got == 0 || errno != EINTR {
        return String(decoding: bytes, as: UTF8.self)
      }
    }
  }
}
