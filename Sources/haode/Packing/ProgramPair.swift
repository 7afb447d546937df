internal import Book
internal import Glibc
internal import Model

/// Two programs, the output of the first being the input of the second. No shell is between.
struct ProgramPair {
  let first: [String]
  let second: [String]
  let environment: Environment

  enum Ending: Equatable {
    case done
    /// The program that failed, and the end of what it said.
    case failed(program: String, said: String)
    case notStarted(program: String)
  }

  /// - Parameter complaints: a file that does not exist yet, for what the programs say.
  func run(complaints: String) -> Ending {
    let errors = open(complaints, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_APPEND, 0o600)
    guard errors >= 0 else { return .failed(program: first[0], said: complaints) }
    defer { close(errors) }
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return .notStarted(program: first[0]) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let left = start(first, output: ends[1], errors: errors)
    let right = left == nil ? nil : start(second, input: ends[0], errors: errors)
    for end in ends { close(end) }
    let status = left.map(ProgramStart.wait) ?? 127
    guard left != nil else { return .notStarted(program: first[0]) }
    guard let right else { return .notStarted(program: second[0]) }
    let last = ProgramStart.wait(right)
    if status == 0, last == 0 { return .done }
    // What reads fails when what writes gave it too little, and the other way round: `age` knows why.
    let program = first[0] == "age" && status != 0 || last == 0 ? first[0] : second[0]
    return .failed(program: program, said: Self.said(errors))
  }

  private func start(
    _ words: [String], input: Int32? = nil, output: Int32? = nil, errors: Int32
  ) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if let input { posix_spawn_file_actions_adddup2(&actions, input, 0) }
    if let output { posix_spawn_file_actions_adddup2(&actions, output, 1) }
    posix_spawn_file_actions_adddup2(&actions, errors, 2)
    let (process, error) = ProgramStart.start(words, environment, hasOwnGroup: false, &actions)
    return error == 0 ? process : nil
  }

  private static func said(_ file: Int32) -> String {
    var bytes = [UInt8](repeating: 0, count: 1 << 14)
    let count = pread(file, &bytes, bytes.count, 0)
    let lines = String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self).split(separator: "\n")
    // `age` ends with an offer to report its faults.
    let own = lines.filter { !$0.contains("report unexpected") && !$0.hasPrefix("tar:") }
    let line = String((own.isEmpty ? lines : own).first ?? "")
    let prefix = "age: error: "
    return PlainText.line(line.hasPrefix(prefix) ? String(line.dropFirst(prefix.count)) : line)
  }
}
