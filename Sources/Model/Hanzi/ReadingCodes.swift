extension ReadingTable {
  /// The number that `first` holds for a character of the two blocks it covers, else 0.
  static func entry(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x3400...0x4DBF: first.number(Int(scalar.value) - 0x3400, 0)
    case 0x4E00...0x9FFF: first.number(Int(scalar.value) - 0x4E00 + 0x19C0, 0)
    default: 0
    }
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
