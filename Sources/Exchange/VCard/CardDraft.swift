/// A card whose END has not come yet: its lines as bytes.
struct CardDraft {
  private(set) var version = CardVersion.unstated
  private(set) var lines: [LogicalLines.Line] = []
  let line: Int
  let isAgent: Bool

  init(line: Int, isAgent: Bool) {
    self.line = line
    self.isAgent = isAgent
  }

  mutating func append(_ line: LogicalLines.Line) {
    if let stated = Self.version(line.bytes) {
      version = stated
    } else {
      lines.append(line)
    }
  }

  /// Whether a BEGIN that comes now starts the card of this person's agent: `AGENT:` and no more.
  var awaitsAgent: Bool {
    guard let last = lines.last?.bytes, last.count < 64 else { return false }
    let text = String(decoding: last, as: UTF8.self).trimmed.uppercased()
    return text.hasPrefix("AGENT") && text.hasSuffix(":")
  }

  private static func version(_ line: ArraySlice<UInt8>) -> CardVersion? {
    guard line.count < 40, let first = line.first,
      first & 0xDF == UInt8(ascii: "V") || first.isBlank
    else { return nil }
    let parts = String(decoding: line, as: UTF8.self).split(separator: ":", maxSplits: 1)
    guard parts.count == 2, parts[0].trimmed.uppercased() == "VERSION" else { return nil }
    return CardVersion(rawValue: parts[1].trimmed) ?? .unstated
  }
}
