internal import Glibc
internal import Texts

/// How long the parts of a command took, for `make bench`: `loaded 210 ms` to the errors with
/// `--timing`, nothing without it.
struct Timing {
  private let isWanted: Bool
  private var last = Timing.microseconds()

  init(_ isWanted: Bool) { self.isWanted = isWanted }

  /// Tells what was done since the last time, by the key of its words.
  mutating func tell(_ done: String, in world: inout CommandWorld) {
    let now = Self.microseconds()
    if isWanted {
      let tenths = (now - last) / 100
      world.errors.line(
        world.texts(done, ["ms": "\(tenths / 10).\(tenths % 10)"]))
    }
    last = now
  }

  private static func microseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000 + time.tv_nsec / 1000
  }
}
