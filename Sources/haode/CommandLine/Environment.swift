internal import FoundationEssentials
internal import Glibc
internal import Model

/// What the program was started with.
enum Environment {
  /// Where `HOME` is not set, as for a service, it is the home folder of the user.
  static func current() -> [String: String] {
    // Not Glibc's `environ`: Swift takes that for shared state that anybody may write.
    var variables = ProcessInfo.processInfo.environment
    if variables["HOME"]?.isEmpty != false, let home { variables["HOME"] = home }
    return variables
  }

  private static var home: String? {
    var (entry, found) = (passwd(), UnsafeMutablePointer<passwd>?.none)
    var words = [CChar](repeating: 0, count: 16_384)
    guard getpwuid_r(getuid(), &entry, &words, words.count, &found) == 0, found != nil,
      let folder = entry.pw_dir
    else { return nil }
    return String(cString: folder)
  }
}

extension Instant {
  /// By the clock of the computer.
  static func current() -> Instant {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(seconds: Int64(time.tv_sec))
  }
}
