public import Glibc
public import Model

/// How another program is started and waited for, without a shell between.
public enum ProgramStart {
  /// Found by `PATH`. Its signals are as a program expects them, whatever this one does with its own.
  ///
  /// - Parameters:
  ///   - hasOwnGroup: Ctrl-C in the terminal does not reach it then, and a signal to the group ends all
  ///     of it.
  ///   - actions: what its descriptors become.
  /// - Returns: the process; where it could not be started, the system's error number, else 0.
  public static func start(
    _ arguments: [String], _ environment: Environment, hasOwnGroup: Bool,
    _ actions: inout posix_spawn_file_actions_t
  ) -> (process: pid_t, error: Int32) {
    guard let program = arguments.first else { return (0, ENOENT) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    let group = hasOwnGroup ? POSIX_SPAWN_SETPGROUP : 0
    posix_spawnattr_setflags(
      &attributes, Int16(group | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    var words = arguments.map { strdup($0) } + [nil]
    var variables = environment.assignments.map { strdup($0) } + [nil]
    defer { for word in words + variables { free(word) } }
    var process = pid_t()
    let error = posix_spawnp(&process, program, &actions, &attributes, &words, &variables)
    return (process, error)
  }

  /// Waits for the end of a process.
  ///
  /// - Returns: its exit code; 128 and the signal where one ended it, 127 where nobody can tell.
  public static func wait(_ process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) == -1 {
      guard errno == EINTR else { return 127 }
    }
    let signal = status & 0x7F
    return signal == 0 ? status >> 8 & 0xFF : 128 + signal
  }
}
