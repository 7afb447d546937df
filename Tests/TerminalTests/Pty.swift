import Glibc

/// A program in a pseudo-terminal of its own, and what it wrote there.
///
/// A class, because it has to be ended and closed once.
final class Pty {
  let process: pid_t
  private let master: Int32
  private let slave: Int32
  private let modesBefore: termios
  private(set) var output: [UInt8] = []
  /// How much of `output` earlier waits have used up.
  private var seen = 0

  // Glibc's module shows neither these numbers nor `posix_openpt`: TIOCSPTLCK, TIOCGPTN and
  // POSIX_SPAWN_SETSID.
  private static let unlock: UInt = 0x4004_5431
  private static let ask: UInt = 0x8004_5430
  private static let newSession: Int16 = 0x80

  /// Starts `arguments` as the leader of a new session in a terminal of this size.
  init?(
    _ arguments: [String], rows: UInt16 = 24, columns: UInt16 = 100,
    environment: [String] = ["TERM=xterm-256color", "LANG=C.UTF-8"]
  ) {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var number: UInt32 = 0
    var locked: Int32 = 0
    guard master >= 0, ioctl(master, Self.unlock, &locked) == 0,
      ioctl(master, Self.ask, &number) == 0
    else { return nil }
    let path = "/dev/pts/\(number)"
    slave = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(slave, UInt(TIOCSWINSZ), &size)
    var modes = termios()
    tcgetattr(slave, &modes)
    modesBefore = modes

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // A session leader gets the first terminal it opens as its controlling one.
    posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Swift's worker threads block most signals, and a child inherits that.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Self.newSession | Int16(POSIX_SPAWN_SETSIGMASK))
    var argv = arguments.map { strdup($0) } + [nil]
    var envp = (environment + ["SWIFT_BACKTRACE=enable=no", "PATH=/usr/bin:/bin"]).map {
      strdup($0)
    }
    envp.append(nil)
    defer { (argv + envp).forEach { free($0) } }
    var started: pid_t = 0
    guard posix_spawn(&started, arguments[0], &actions, &attributes, &argv, &envp) == 0 else {
      return nil
    }
    process = started
  }

  deinit {
    if !isReaped {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    closeTerminal()
  }

  private var isReaped = false
  private var isOpen = true

  /// As when the window is closed or the line is cut.
  func closeTerminal() {
    guard isOpen else { return }
    isOpen = false
    close(master)
    close(slave)
  }

  func send(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if count <= 0 { return }
      bytes = bytes.dropFirst(count)
    }
  }

  func signal(_ number: Int32) { kill(process, number) }

  func resize(rows: UInt16, columns: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(slave, UInt(TIOCSWINSZ), &size)
  }

  /// Read until `text` was written since the last wait; false when the program does not do so.
  func wait(for text: String, seconds: Int = 20) -> Bool {
    let wanted = Array(text.utf8)
    for _ in 0..<seconds * 10 {
      if let end = find(wanted) {
        seen = end
        return true
      }
      if !read(100) { break }
    }
    return find(wanted).map { seen = $0 } != nil
  }

  /// Everything written since the last wait.
  var text: String { String(decoding: output[seen...], as: UTF8.self) }
  var all: String { String(decoding: output, as: UTF8.self) }

  /// Whether the terminal's modes are those from before the start.
  var hasOldModes: Bool {
    var now = termios()
    tcgetattr(slave, &now)
    return now.c_lflag == modesBefore.c_lflag && now.c_iflag == modesBefore.c_iflag
      && now.c_oflag == modesBefore.c_oflag
  }

  enum End: Equatable {
    case exit(Int32)
    case signal(Int32)
    case stillRunning
  }

  /// Wait for the program's end, reading what it still writes.
  func end(seconds: Int = 20) -> End {
    for _ in 0..<seconds * 20 {
      var status: Int32 = 0
      if waitpid(process, &status, WNOHANG) == process {
        isReaped = true
        while isOpen, read(0), pending { continue }
        return status & 0x7f == 0 ? .exit(status >> 8 & 0xff) : .signal(status & 0x7f)
      }
      if isOpen { _ = read(50) } else { poll(nil, 0, 50) }
    }
    return .stillRunning
  }

  private var pending: Bool {
    var file = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    return poll(&file, 1, 0) > 0 && file.revents & Int16(POLLIN) != 0
  }

  /// False when nothing more can come.
  private func read(_ milliseconds: Int32) -> Bool {
    var file = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&file, 1, milliseconds) > 0 else { return true }
    var part = [UInt8](repeating: 0, count: 65536)
    let count = Glibc.read(master, &part, part.count)
    if count > 0 { output.append(contentsOf: part[..<count]) }
    return count > 0
  }

  private func find(_ wanted: [UInt8]) -> Int? {
    guard let first = wanted.first, output.count >= seen + wanted.count else { return nil }
    for start in seen...output.count - wanted.count where output[start] == first {
      if output[start..<start + wanted.count].elementsEqual(wanted) { return start + wanted.count }
    }
    return nil
  }
}
