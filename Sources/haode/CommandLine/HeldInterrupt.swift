internal import Glibc

/// Ctrl-C while it is held: it waits to be asked for and ends nothing in the middle.
///
/// The signal is held for the thread that asks and for those it starts; a process of one thread
/// holds it altogether.
struct HeldInterrupt {
  private var before = sigset_t()

  /// Begins to hold the signal.
  init() {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    pthread_sigmask(SIG_BLOCK, &signals, &before)
  }

  /// Whether Ctrl-C was pressed since the signal is held.
  var hasCome: Bool { Self.waits }

  /// The same for whoever cannot hold on to it, such as a thread that was started meanwhile.
  static var waits: Bool {
    var pending = sigset_t()
    sigemptyset(&pending)
    return sigpending(&pending) == 0 && sigismember(&pending, SIGINT) == 1
  }

  /// Waits until something can be read from standard input, and takes no signal for input.
  ///
  /// - Returns: false after Ctrl-C.
  static func waitsForInput() -> Bool {
    var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    // A held signal does not wake `poll`.
    while !waits { if poll(&input, 1, 100) > 0 { return true } }
    return false
  }

  /// Takes away a signal that came, and holds no longer.
  func end() {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    var none = timespec()
    if hasCome { sigtimedwait(&signals, nil, &none) }
    var old = before
    pthread_sigmask(SIG_SETMASK, &old, nil)
  }
}
