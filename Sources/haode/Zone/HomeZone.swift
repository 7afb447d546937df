internal import Glibc
internal import Model

/// The time zone of the user's own clock.
///
/// Read from the zone files of the system: `TimeZone` of FoundationEssentials knows no rules unless
/// all of Foundation with its 40 MB of tables is linked (measured: Europe/Berlin is UTC there).
struct HomeZone: Sendable {
  /// nil: what the system says.
  private let file: ZoneFile?

  /// - Parameters:
  ///   - name: IANA name out of `book.toml`; nil, or one that nobody knows, means that of the system.
  init(_ name: String?) {
    file = name.flatMap { ZoneFile(named: $0) }
  }

  /// Seconds east of UTC at a moment.
  func offset(_ moment: Instant) -> Int {
    if let file { return file.offset(moment) }
    var time = time_t(moment.seconds)
    var parts = tm()
    guard localtime_r(&time, &parts) != nil else { return 0 }
    return parts.tm_gmtoff
  }

  /// The moment at which the clock shows this time. Of an hour that comes twice the first is meant;
  /// in one that is left out, the clock before the change counts.
  func instant(_ day: Day, hour: Int, minute: Int, second: Int = 0) -> Instant {
    let shown = Instant(day, hour: hour, minute: minute, second: second)
    let offsets = [shown.adding(seconds: -86_400), shown.adding(seconds: 86_400)].map(offset)
    let fitting = offsets.map { shown.adding(seconds: -Int64($0)) }
      .filter { $0.adding(seconds: Int64(offset($0))) == shown }
    return fitting.min() ?? shown.adding(seconds: -Int64(offsets[0]))
  }

  /// The name of the system's time zone, where it has one of the usual form `Europe/Berlin`.
  static var systemName: String? {
    if let name = getenv("TZ").map({ String(cString: $0) }), !name.isEmpty {
      return ZoneFile(named: name) == nil ? nil : name
    }
    var target = [CChar](repeating: 0, count: 1024)
    let count = readlink("/etc/localtime", &target, target.count)
    guard count > 0 else { return nil }
    let path = String(decoding: target[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let marker = "/zoneinfo/"
    guard let found = path.lastRange(of: marker) else { return nil }
    let name = String(path[found...])
    return name.contains("/") && ZoneFile(named: name) != nil ? name : nil
  }
}

extension String {
  /// Where the text behind the last `marker` begins.
  fileprivate func lastRange(of marker: String) -> Index? {
    var place = endIndex
    while place > startIndex {
      place = index(before: place)
      if self[place...].hasPrefix(marker) { return index(place, offsetBy: marker.count) }
    }
    return nil
  }
}
