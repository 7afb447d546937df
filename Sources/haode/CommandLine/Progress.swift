internal import Glibc
internal import Model
internal import Texts

/// A line on standard error that grows while something takes long; only on a terminal, and only
/// after 300 ms.
struct Progress {
  private let texts: Texts
  private let isShown: Bool
  private let start: Int
  private var last = 0
  private var wrote = false

  init(_ world: CommandWorld) {
    texts = world.texts
    isShown = world.terminal.isErrors
    start = Self.milliseconds()
  }

  mutating func show(_ phrase: (Texts) -> String) {
    guard isShown else { return }
    let now = Self.milliseconds()
    guard now - start > 300, now - last > 100 else { return }
    last = now
    wrote = true
    write("\r" + PlainText.line(phrase(texts)) + "\u{1B}[K")
  }

  /// Takes the line away.
  mutating func end() {
    if wrote { write("\r\u{1B}[K") }
    wrote = false
  }

  private func write(_ text: String) {
    var errors = Output(descriptor: STDERR_FILENO)
    errors.write(text)
    errors.flush()
  }

  private static func milliseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
