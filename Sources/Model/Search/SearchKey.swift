/// What a record is found by, prepared once and kept as one run of folded bytes.
///
/// - Names: found by any part in hanzi (traditional too), by the beginning of words, by letters
///   inside words (ranked last), by pinyin run together from any character (`liwei`, `wei`, `liw`,
///   `lǐwěi`, `li3wei3`, `李w`), and by initials from the first one (`lw`; `oyn` for 欧阳娜, each
///   character has its own; `zs` and `zhs` for 张三). Every reading of a character counts. A tone
///   that was typed has to be right for hanzi; a Latin name has none, so a mark is ignored there.
/// - Handles: from the beginning of a part, numbers by any two digits or more, however written.
/// - Labels (organisation, tags, city): as names, but ranked `.elsewhere`: `sz` finds 深圳华强, and
///   `huaq` too, while `hq` does not: initials count from the first character only.
/// - Texts: as written. No pinyin, or a long note would be found by nearly everything.
///
/// A single letter is looked for only where words begin: `l` finds Li and 李 but not Ali.
public struct SearchKey: Hashable, Sendable {
  private enum Part: UInt8 { case name, handle, label, text }

  /// Parts in the order above: one byte for the kind, three for the length, the folded text.
  private let bytes: [UInt8]

  public init(
    names: [String], handles: [String] = [], labels: [String] = [], texts: [String] = []
  ) {
    var sink = FoldSink()
    sink.bytes.reserveCapacity(
      [names, handles, labels, texts].joined().reduce(0) { $0 + $1.utf8.count + 4 })
    for name in names { Self.append(.name, name, to: &sink) }
    for handle in handles { Self.append(.handle, handle, to: &sink) }
    for label in labels { Self.append(.label, label, to: &sink) }
    for text in texts { Self.append(.text, text, to: &sink) }
    // Ten thousand of these are kept: no spare room.
    bytes = Array(sink.bytes[...])
  }

  /// The bytes held, without the header of the array.
  public var size: Int { bytes.count }

  /// How well a word is found, nil if not at all. The empty word is found in everything.
  public func rank(_ word: SearchWord) -> MatchRank? {
    if word.isEmpty { return .elsewhere }
    let all = bytes.span
    var best: MatchRank?
    var index = 0
    while index + 4 <= all.count {
      let length = Int(all[index + 1]) << 16 | Int(all[index + 2]) << 8 | Int(all[index + 3])
      let start = index + 4
      let end = min(start + length, all.count)
      let part = Part(rawValue: all[index]) ?? .text
      if let best, best <= Self.limit(part) { return best }
      if let rank = Self.rank(word, part, in: all, from: start, to: end) {
        best = min(best ?? rank, rank)
        if best == .exactName { return best }
      }
      index = end
    }
    return best
  }

  /// The best rank that a part and those behind it can give.
  private static func limit(_ part: Part) -> MatchRank {
    switch part {
    case .name: .exactName
    case .handle: .handle
    case .label, .text: .elsewhere
    }
  }

  private static func rank(
    _ word: SearchWord, _ part: Part, in all: borrowing Span<UInt8>, from start: Int, to end: Int
  ) -> MatchRank? {
    switch part {
    case .name: return rankName(word, in: all, from: start, to: end)
    case .handle: return rankHandle(word, in: all, from: start, to: end)
    case .label:
      if ByteSearch.find(word.bytes, in: all, from: start, to: end) != nil { return .elsewhere }
      let run = word.run.flatMap { RunSearch.rank($0, in: all, from: start, to: end) }
      return run == nil ? nil : .elsewhere
    case .text:
      return ByteSearch.find(word.bytes, in: all, from: start, to: end).map { _ in .elsewhere }
    }
  }

  private static func rankName(
    _ word: SearchWord, in all: borrowing Span<UInt8>, from start: Int, to end: Int
  ) -> MatchRank? {
    let count = word.bytes.count
    if count <= end - start, word.bytes[0] == all[start],
      ByteSearch.stands(word.bytes, in: all, at: start)
    {
      return count == end - start ? .exactName : .namePrefix
    }
    let place = ByteSearch.find(word.bytes, in: all, from: start, to: end)
    if place == .wordStart { return .nameWord }
    let run = word.run.flatMap { RunSearch.rank($0, in: all, from: start, to: end) }
    return run ?? (place == .inside ? .elsewhere : nil)
  }

  private static func rankHandle(
    _ word: SearchWord, in all: borrowing Span<UInt8>, from start: Int, to end: Int
  ) -> MatchRank? {
    if let number = word.number,
      ByteSearch.find(number, in: all, from: start, to: end) != nil
    {
      return .handle
    }
    return ByteSearch.find(word.bytes, in: all, from: start, to: end).map {
      $0 == .wordStart ? .handle : .elsewhere
    }
  }

  private static func append(_ part: Part, _ text: String, to sink: inout FoldSink) {
    let head = sink.bytes.count
    sink.bytes += [part.rawValue, 0, 0, 0]
    sink.begin()
    Fold.append(text, to: &sink)
    let start = head + 4
    if part == .handle, let number = PhoneDigits.compact(sink.bytes[start...]) {
      sink.bytes.replaceSubrange(start..., with: number)
    }
    // Three bytes of length: a text beyond 16 MB is searched up to there.
    let length = min(sink.bytes.count - start, 0xFF_FFFF)
    guard length > 0 else { return sink.bytes.removeLast(sink.bytes.count - head) }
    sink.bytes.removeLast(sink.bytes.count - start - length)
    for (place, shift) in [16, 8, 0].enumerated() {
      sink.bytes[head + 1 + place] = UInt8(truncatingIfNeeded: length >> shift)
    }
  }
}
