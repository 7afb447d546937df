internal import FoundationEssentials
internal import Glibc
internal import Model

/// What the program was started with.
enum Environment {
  // Not Glibc's `environ`: Swift takes that for shared state that anybody may write.
  static func current() -> [String: String] { ProcessInfo.processInfo.environment }
}

extension Instant {
  /// By the clock of the computer.
  static func current() -> Instant {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(seconds: Int64(time.tv_sec))
  }
}
