internal import Glibc

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
    _ arguments: [String], environment: [String: String]
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
    let process: pid_t
    do throws(FileError) {
      process = try spawn(arguments, environment, &actions)
    } catch {
      close(ends[0])
      close(ends[1])
      throw error
    }
    close(ends[1])
    let text = readAll(ends[0])
    close(ends[0])
    return Output(status: wait(process), text: text)
  }

  private static func spawn(
    _ arguments: [String], _ environment: [String: String],
    _ actions: inout posix_spawn_file_actions_t
  ) throws(FileError) -> pid_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // A group of its own: Ctrl-C in the terminal must not cut a commit short. Signals as a program
    // expects them, whatever the screens do with theirs.
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    var words = arguments.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for word in words + variables { free(word) } }
    var process: pid_t = 0
    let failure = posix_spawnp(
      &process, arguments[0], &actions, &attributes, &words, &variables)
    if failure != 0 { throw FileError(errno: failure, path: arguments[0]) }
    return process
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

  private static func wait(_ process: pid_t) -> Int {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      if errno != EINTR { return 127 }
    }
    let signal = status & 0x7F
    return signal == 0 ? Int((status >> 8) & 0xFF) : 128 + Int(signal)
  }
}
