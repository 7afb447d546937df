/// The place of a record in a list: hanzi by pinyin among Latin names, without regard to case and
/// accents, numbers by their value.
///
/// The Latin name leads where there is one, since that is how its owner writes it (a given name
/// written first cannot be known for one); else the pinyin of the hanzi, family name first: 陈雨
/// stands as `chen yu`, between Chapman and Cheng. Names that are alike follow their hanzi, then
/// the id; so equal keys mean the same record.
public struct SortKey: Comparable, Hashable, Sendable {
  /// The first eight bytes, which decide most comparisons without touching memory elsewhere.
  private let head: UInt64
  private let bytes: [UInt8]

  public init(name: String, nameZh: String? = nil, id: String = "") {
    let hanzi = nameZh ?? ""
    var bytes = Self.spelled(name)
    if bytes.isEmpty { bytes = Self.spelled(hanzi) }
    bytes = Self.numbered(bytes)
    // 0 is below every folded byte: the shorter name comes first.
    bytes.append(0)
    bytes += Fold.bytes(hanzi)
    bytes.append(0)
    bytes += Array(id.utf8)
    head = bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) } << UInt64(8 * max(0, 8 - bytes.count))
    self.bytes = bytes
  }

  public static func < (left: Self, right: Self) -> Bool {
    if left.head != right.head { return left.head < right.head }
    return left.bytes.lexicographicallyPrecedes(right.bytes)
  }

  /// Folded, with hanzi in pinyin: a short text of nothing else is a person's name.
  private static func spelled(_ text: String) -> [UInt8] {
    let scalars = text.unicodeScalars
    guard scalars.contains(where: Han.contains) else { return Fold.bytes(text) }
    var sink = FoldSink()
    if text.utf8.count <= 16, scalars.allSatisfy(Han.contains) {
      let name = Pinyin.parts(ofName: text)
      for syllable in name.surname { syllable.append(to: &sink.bytes) }
      if !name.given.isEmpty { sink.bytes.append(0x20) }
      for syllable in name.given { syllable.append(to: &sink.bytes) }
      return sink.bytes.isEmpty ? Fold.bytes(text) : sink.bytes
    }
    var rest = Array(scalars)[...]
    while let first = rest.first {
      let isHan = Han.contains(first)
      let run = rest.prefix { Han.contains($0) == isHan }
      append(run, isHan: isHan, to: &sink)
      rest = rest[run.endIndex...]
    }
    return sink.bytes
  }

  private static func append(
    _ run: ArraySlice<Unicode.Scalar>, isHan: Bool, to sink: inout FoldSink
  ) {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: run)
    guard isHan else { return Fold.append(String(text), to: &sink) }
    for syllable in Pinyin.text(String(text)) {
      sink.blank()
      var letters: [UInt8] = []
      syllable.append(to: &letters)
      for letter in letters { sink.put(letter) }
    }
    sink.blank()
  }

  /// Each run of digits without leading zeros, after a byte that says how many: 9 before 77.
  private static func numbered(_ folded: [UInt8]) -> [UInt8] {
    guard folded.contains(where: isDigit) else { return folded }
    var result: [UInt8] = []
    var index = 0
    while index < folded.count {
      guard isDigit(folded[index]) else {
        result.append(folded[index])
        index += 1
        continue
      }
      let run = folded[index...].prefix(while: isDigit)
      let digits = run.drop { $0 == 0x30 }
      // Between the signs and the letters, as digits are: 0x30 and at most 0x60.
      result.append(0x30 + UInt8(min(digits.count, 0x30)))
      result += digits
      index = run.endIndex
    }
    return result
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
