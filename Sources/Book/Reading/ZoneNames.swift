internal import Glibc
public import Model

/// The names of time zones that the system's zone database has.
public enum ZoneNames {
  private static let folder = "/usr/share/zoneinfo/"
  /// Not looked for on the disk: nearly every contact has one of them.
  private static let common: Set<String> = [
    "Asia/Shanghai", "Asia/Hong_Kong", "Asia/Macau", "Asia/Taipei", "Europe/Berlin",
  ]
  /// Cities of China that people look for and the database does not name.
  private static let chinese: Set<String> = [
    "beijing", "peking", "shenzhen", "guangzhou", "canton", "chengdu", "hangzhou", "ningbo",
    "china",
  ]

  /// What is wrong with a name; nil where it is known, or where the system has no database.
  public static func problem(_ name: String) -> Phrase? {
    if common.contains(name) || isFile(name) || !isFile("UTC") { return nil }
    let near = near(name)
    return near.isEmpty
      ? Phrase("book.no-such-zone", ["name": name])
      : Phrase("book.no-such-zone-near", ["name": name, "near": near.joined(separator: ", ")])
  }

  private static func isFile(_ name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard !parts.isEmpty, parts.allSatisfy({ !$0.isEmpty && !$0.hasPrefix(".") }),
      !name.utf8.contains(0)
    else { return false }
    var status = stat()
    return stat(folder + name, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  private static func near(_ name: String) -> [String] {
    let city = Self.city(name)
    if chinese.contains(city.lowercased()) { return ["Asia/Shanghai"] }
    let known = all()
    let whole = DidYouMean.nearest(name, in: known, limit: 2)
    if !whole.isEmpty { return whole }
    guard let place = DidYouMean.nearest(city, in: known.map(Self.city), limit: 1).first else {
      return []
    }
    return known.filter { Self.city($0) == place }
  }

  private static func city(_ name: String) -> String {
    name.split(separator: "/").last.map(String.init) ?? name
  }

  /// The third column of the table of zones. Asked for only where a name is wrong.
  private static func all() -> [String] {
    let descriptor = open(folder + "tzdata.zi", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return Array(common) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count < 1 << 20 {
      let count = read(descriptor, &part, part.count)
      if count <= 0 { break }
      bytes += part[..<count]
    }
    return bytes.split(separator: 0x0A).compactMap { line in
      let words = line.split(separator: 0x20)
      guard words.count > 1, words[0].elementsEqual([UInt8(ascii: "Z")]) else { return nil }
      let name = String(decoding: words[1], as: UTF8.self)
      return name.contains("/") ? name : nil
    }
  }
}
