internal import Glibc
internal import Model

/// Runs another program in the place of this one and waits for its end.
enum Child {
  enum Ending: Equatable {
    case exited(Int32)
    case signalled(Int32)
    /// The system's error number.
    case notStarted(Int32)
  }

  /// A line for the shell, with arguments as `$1`, `$2` …; the terminal, if any, is the child's.
  static func run(shell line: String, _ arguments: [String], environment: Environment)
    -> Ending
  {
    let words = ["/bin/sh", "-c", line + " \"$@\"", "haode"] + arguments
    let argv = Strings(words)
    let envp = Strings(environment.assignments)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // What this program ignores, another would ignore as well.
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGPIPE, SIGINT, SIGQUIT, SIGTSTP] { sigaddset(&signals, number) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var process = pid_t()
    // Ctrl-C in the editor is the editor's.
    let old = (signal(SIGINT, SIG_IGN), signal(SIGQUIT, SIG_IGN))
    defer {
      signal(SIGINT, old.0)
      signal(SIGQUIT, old.1)
    }
    let error = argv.withPointers { argv in
      envp.withPointers { envp in
        posix_spawn(&process, "/bin/sh", nil, &attributes, argv, envp)
      }
    }
    guard error == 0 else { return .notStarted(error) }
    return wait(process)
  }

  private static func wait(_ process: pid_t) -> Ending {
    var status: Int32 = 0
    while waitpid(process, &status, 0) == -1 {
      guard errno == EINTR else { return .notStarted(errno) }
    }
    let signal = status & 0x7F
    return signal == 0 ? .exited(status >> 8 & 0xFF) : .signalled(signal)
  }

  /// Texts as C takes them.
  private struct Strings {
    private let texts: [[CChar]]

    init(_ texts: [String]) { self.texts = texts.map { Array($0.utf8CString) } }

    func withPointers<Outcome>(
      _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Outcome
    ) -> Outcome {
      var pointers: [UnsafeMutablePointer<CChar>?] = texts.map { text in
        let copy = UnsafeMutablePointer<CChar>.allocate(capacity: text.count)
        copy.initialize(from: text, count: text.count)
        return copy
      }
      defer { for pointer in pointers { pointer?.deallocate() } }
      pointers.append(nil)
      // `deallocate` takes nil as nothing to do through the optional chaining above.
      return pointers.withUnsafeMutableBufferPointer { buffer in
        // The array holds the closing nil at least, so that there is an address.
        body(buffer.baseAddress!)
      }
    }
  }
}
