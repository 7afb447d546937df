internal import Glibc

/// A wait so short that sleeping would make it longer.
enum Pause {
  /// Looks again and again whether something is so, for so many milliseconds at most. Others have the
  /// processor in between, where they want it.
  static func awake(_ milliseconds: Int, until isSo: () -> Bool) {
    let end = now() + milliseconds * 1_000_000
    while !isSo(), now() < end { sched_yield() }
  }

  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}
