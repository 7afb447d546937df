internal import CSystem
internal import Glibc
internal import Model

extension Environment {
  /// What the program was started with.
  ///
  /// Where `HOME` is not set, as for a service, it is the home folder of the user.
  static func current() -> Environment {
    var variables = Environment()
    var entry = cs_environment()
    while let text = entry?.pointee {
      entry = entry?.successor()
      guard let sign = strchr(text, Int32(UInt8(ascii: "="))) else { continue }
      let bytes = UnsafeRawBufferPointer(start: text, count: sign - text)
      let name = String(decoding: bytes, as: UTF8.self)
      variables.append(name, String(cString: sign + 1))
    }
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
