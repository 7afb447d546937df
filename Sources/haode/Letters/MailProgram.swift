internal import Book
internal import Glibc
internal import Model

/// Hands a mail to a sendmail-compatible program on its standard input. No shell is between.
enum MailProgram {
  enum Ending: Equatable {
    case took
    /// The exit code, 128 and the signal where one ended it, and the end of what it said.
    case refused(status: Int32, said: String)
    case notStarted(Int32)
    /// It was still running after the time limit and was ended: whether the mail went out is not
    /// known.
    case tooSlow
  }

  static func send(
    _ mail: [UInt8], by arguments: [String], _ environment: Environment, seconds: Int
  ) -> Ending {
    guard let input = Pipe(), let output = Pipe() else { return .notStarted(errno) }
    let (process, error) = start(arguments, environment, input, output)
    close(input.read)
    close(output.write)
    guard error == 0 else {
      close(input.write)
      close(output.read)
      return .notStarted(error)
    }
    // A program that ends without reading all must not end this one.
    let old = signal(SIGPIPE, SIG_IGN)
    defer { signal(SIGPIPE, old) }
    var talk = MailTalk(mail: mail, input: input.write, output: output.read)
    let isInTime = talk.run(seconds: seconds)
    let status = isInTime ? ProgramStart.wait(process) : ended(process)
    guard isInTime else { return .tooSlow }
    return status == 0 ? .took : .refused(status: status, said: talk.said)
  }

  private struct Pipe {
    let read: Int32
    let write: Int32

    init?() {
      var ends: [Int32] = [-1, -1]
      guard pipe(&ends) == 0 else { return nil }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      (read, write) = (ends[0], ends[1])
    }
  }

  private static func start(
    _ arguments: [String], _ environment: Environment, _ input: Pipe, _ output: Pipe
  ) -> (process: pid_t, error: Int32) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input.read, 0)
    posix_spawn_file_actions_adddup2(&actions, output.write, 1)
    posix_spawn_file_actions_adddup2(&actions, output.write, 2)
    // A group of its own: Ctrl-C must not cut the sending short, and the time limit ends all of it.
    return ProgramStart.start(arguments, environment, hasOwnGroup: true, &actions)
  }

  private static func ended(_ process: pid_t) -> Int32 {
    kill(-process, SIGKILL)
    return ProgramStart.wait(process)
  }
}
