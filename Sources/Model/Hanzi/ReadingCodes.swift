extension ReadingTable {
  /// The record of `first` for a character of the two blocks it covers.
  @inline(__always)
  static func index(of scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x4E00...0x9FFF: Int(scalar.value) - 0x4E00 + 0x19C0
    case 0x3400...0x4DBF: Int(scalar.value) - 0x3400
    default: nil
    }
  }

  /// The number that `first` holds for a character, 0 for none.
  static func entry(of scalar: Unicode.Scalar) -> Int {
    index(of: scalar).map { first.number($0, 0) } ?? 0
  }
}

/// All readings of one character, the customary one first. Nothing is allocated.
struct ReadingCodes: Sequence, IteratorProtocol {
  private let scalar: Unicode.Scalar
  private var following: Int?
  private var pending: Syllable?

  init(of scalar: Unicode.Scalar) {
    self.scalar = scalar
    let entry = ReadingTable.entry(of: scalar)
    if entry > 0 {
      pending = Syllable(code: entry / 4)
      following = entry & 2 == 0 ? nil : ReadingTable.further.firstRecord(of: scalar)
    } else if scalar.value == 0x3007 {
      pending = Syllable("ling2")
    } else if scalar.value > 0xFFFF, let record = ReadingTable.rare.firstRecord(of: scalar) {
      pending = Syllable(code: ReadingTable.rare.number(record, 4))
    }
  }

  /// The customary reading alone.
  static func first(of scalar: Unicode.Scalar) -> Syllable? { ReadingCodes(of: scalar).pending }

  mutating func next() -> Syllable? {
    if let first = pending {
      pending = nil
      return first
    }
    guard let record = following, ReadingTable.further.scalar(record, 0) == scalar else {
      return nil
    }
    following = record + 1
    return Syllable(code: ReadingTable.further.number(record, 3))
  }
}
