import Glibc
import Synchronization

/// A program that ran to its end.
public struct Ran: Sendable {
  public let output: String
  public let errors: String
  /// As a shell tells it: 128 and the signal where one ended the program.
  public let status: Int32
}

/// Programs that tests start. The pipes are made so that no other program that is started inherits
/// them: a server that stays alive would keep them open.
public enum Process {
  /// Held while pipes are made and handed on: a program that is started in between by another test
  /// would hold them open.
  private static let starting = Mutex(())

  /// Runs `/bin/sh -c line` in `$HOME` with exactly these variables and no input.
  public static func shell(_ line: String, _ environment: [String: String]) -> Ran {
    run(["/bin/sh", "-c", "cd \"$HOME\" || exit 99\n" + line], environment)
  }

  /// Runs a program, found along `PATH`, with exactly these variables and no input.
  public static func run(_ arguments: [String], _ environment: [String: String]) -> Ran {
    let (process, output, errors) = starting.withLock { _ in start(arguments, environment) }
    output.closeWrite()
    errors.closeWrite()
    guard let process else { return Ran(output: "", errors: "not started", status: -1) }
    let texts = Pipe.readAll(output.read, errors.read)
    var ended: Int32 = 0
    while waitpid(process, &ended, 0) == -1, errno == EINTR {}
    let signal = ended & 0x7F
    return Ran(
      output: texts.0, errors: texts.1, status: signal == 0 ? ended >> 8 & 0xFF : 128 + signal)
  }

  private static func start(
    _ arguments: [String], _ environment: [String: String]
  ) -> (pid_t?, output: Pipe, errors: Pipe) {
    let (output, errors) = (Pipe(), Pipe())
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output.write, 1)
    posix_spawn_file_actions_adddup2(&actions, errors.write, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The threads of tests block signals, and a shell that hears of no child's end waits for ever.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var process = pid_t()
    let status = withStrings(arguments) { words in
      withStrings(environment.map { "\($0.key)=\($0.value)" }) { variables in
        words[0].map { posix_spawnp(&process, $0, &actions, &attributes, words, variables) }
          ?? ENOENT
      }
    }
    return (status == 0 ? process : nil, output, errors)
  }

  private static func withStrings<Outcome>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Outcome
  ) -> Outcome {
    let copies = texts.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }
}

/// Both ends close by themselves when another program is started.
private struct Pipe {
  let read: Int32
  let write: Int32

  init() {
    var ends: [Int32] = [-1, -1]
    precondition(pipe(&ends) == 0, "the tests need file descriptors")
    (read, write) = (ends[0], ends[1])
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  }

  func closeWrite() { close(write) }

  /// Reads both to their ends, whichever has something, and closes them.
  static func readAll(_ first: Int32, _ second: Int32) -> (String, String) {
    var texts: [[UInt8]] = [[], []]
    var files = [first, second].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while files.contains(where: { $0.fd >= 0 }) {
      guard poll(&files, 2, -1) > 0 else { continue }
      for place in files.indices where files[place].revents != 0 {
        let count = Glibc.read(files[place].fd, &buffer, buffer.count)
        if count > 0 {
          texts[place] += buffer[..<count]
        } else {
          close(files[place].fd)
          files[place].fd = -1
        }
      }
    }
    return (String(decoding: texts[0], as: UTF8.self), String(decoding: texts[1], as: UTF8.self))
  }
}
