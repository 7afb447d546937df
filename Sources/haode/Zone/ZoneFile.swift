internal import Glibc
internal import Model

/// The rules of one time zone, from a file of the system's zone database (RFC 8536).
struct ZoneFile: Sendable {
  private static let folder = "/usr/share/zoneinfo/"

  /// Moments at which the offset changes, in order, and the offset from then on.
  private let changes: [(from: Int64, offset: Int)]
  private let first: Int
  /// What holds after the last change.
  private let rule: ZoneRule?

  /// - Returns: nil for a name that the system does not know.
  init?(named name: String) {
    guard !name.isEmpty, !name.hasPrefix("/"), !name.split(separator: "/").contains(".."),
      let bytes = Self.read(Self.folder + name)
    else { return nil }
    self.init(bytes)
  }

  init?(_ bytes: [UInt8]) {
    var reader = ZoneReader(bytes)
    guard let old = reader.header() else { return nil }
    // Version 1 has 32-bit moments; what follows it in later versions has all that and more.
    guard old.version >= 2 else { return nil }
    reader.skip(old.size(of: 4))
    guard let header = reader.header() else { return nil }
    guard let moments = reader.moments(header.times), let kinds = reader.bytes(header.times),
      let offsets = reader.offsets(header.types), !offsets.isEmpty
    else { return nil }
    reader.skip(header.rest(of: 8))
    changes = zip(moments, kinds).map { moment, kind in
      (moment, offsets.indices.contains(Int(kind)) ? offsets[Int(kind)] : 0)
    }
    first = offsets[0]
    rule = reader.footer().flatMap { ZoneRule($0) }
  }

  /// Seconds east of UTC.
  func offset(_ moment: Instant) -> Int {
    guard let last = changes.last else { return rule?.offset(moment) ?? first }
    if moment.seconds >= last.from { return rule?.offset(moment) ?? last.offset }
    var (low, high) = (0, changes.count)
    while low < high {
      let middle = (low + high) / 2
      if changes[middle].from <= moment.seconds { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? first : changes[low - 1].offset
  }

  private static func read(_ path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    // The largest are below 4 KB; what is larger is no zone.
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(descriptor, &bytes, bytes.count)
    return count > 0 ? Array(bytes[..<count]) : nil
  }
}

/// Takes the numbers of a zone file one after the other.
private struct ZoneReader {
  struct Header {
    let version: Int
    let times: Int
    let types: Int
    let letters: Int
    let leaps: Int
    let standards: Int
    let universals: Int

    /// Bytes of a whole block, whose moments have `width` bytes.
    func size(of width: Int) -> Int { times * (width + 1) + types * 6 + rest(of: width) }

    /// Bytes behind the offsets.
    func rest(of width: Int) -> Int { letters + leaps * (width + 4) + standards + universals }
  }

  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  mutating func header() -> Header? {
    guard let magic = take(4), Array(magic) == Array("TZif".utf8), let version = take(1)?.first,
      take(15) != nil
    else { return nil }
    var counts: [Int] = []
    for _ in 0..<6 {
      guard let count = number(4), (0...20_000).contains(count) else { return nil }
      counts.append(Int(count))
    }
    return Header(
      version: version == 0 ? 1 : Int(version) - 0x30, times: counts[3], types: counts[4],
      letters: counts[5], leaps: counts[2], standards: counts[1], universals: counts[0])
  }

  mutating func moments(_ count: Int) -> [Int64]? {
    var moments: [Int64] = []
    for _ in 0..<count {
      guard let moment = number(8) else { return nil }
      moments.append(moment)
    }
    return moments
  }

  mutating func bytes(_ count: Int) -> ArraySlice<UInt8>? { take(count) }

  mutating func offsets(_ count: Int) -> [Int]? {
    var offsets: [Int] = []
    for _ in 0..<count {
      guard let offset = number(4), take(2) != nil else { return nil }
      offsets.append(Int(offset))
    }
    return offsets
  }

  mutating func skip(_ count: Int) { rest = rest.dropFirst(count) }

  /// The rule between two line ends.
  func footer() -> String? {
    guard rest.first == 0x0A else { return nil }
    let line = rest.dropFirst().prefix { $0 != 0x0A }
    return line.isEmpty ? nil : String(decoding: line, as: UTF8.self)
  }

  private mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
    guard rest.count >= count else { return nil }
    defer { rest = rest.dropFirst(count) }
    return rest.prefix(count)
  }

  /// Big-endian, in two's complement.
  private mutating func number(_ width: Int) -> Int64? {
    guard let bytes = take(width) else { return nil }
    let value = bytes.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return width == 4
      ? Int64(Int32(truncatingIfNeeded: value)) : Int64(truncatingIfNeeded: value)
  }
}
