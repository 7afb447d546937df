/// The characters that have a reading beginning with one letter, as a set of bits: it spares nearly
/// all look-ups while ten thousand records are searched. Made in some 50 µs, once a pattern.
struct Beginners: Hashable, Sendable {
  private var bits: [UInt64]
  private let letter: UInt8

  init(letter: UInt8) {
    self.letter = letter
    bits = Array(repeating: 0, count: ReadingTable.first.count / 64 + 1)
    // Syllables stand in the order of the alphabet, so a letter is a range of readings.
    let places = SyllableTable.letters.places(of: letter)
    let readings = places.lowerBound * 5 + 1..<places.upperBound * 5 + 1
    let (first, further) = (ReadingTable.first, ReadingTable.further)
    let entries = readings.lowerBound * 4..<readings.upperBound * 4
    for index in first.records(numbered: entries) { insert(index) }
    for record in 0..<further.count where readings.contains(further.number(record, 3)) {
      if let scalar = further.scalar(record, 0), let index = ReadingTable.index(of: scalar) {
        insert(index)
      }
    }
  }

  @inline(__always)
  func contains(_ scalar: Unicode.Scalar) -> Bool {
    if let index = ReadingTable.index(of: scalar) {
      return bits[index >> 6] & (1 << UInt64(index & 63)) != 0
    }
    return ReadingCodes(of: scalar).contains { $0.letter(0) == letter }
  }

  private mutating func insert(_ index: Int) { bits[index >> 6] |= 1 << UInt64(index & 63) }
}

extension TableText {
  /// The records that begin with a byte, in a table that is sorted by it.
  fileprivate func places(of byte: UInt8) -> Range<Int> {
    let start = (0..<count).first { self.byte($0, 0) >= byte } ?? count
    let end = (start..<count).first { self.byte($0, 0) > byte } ?? count
    return start..<end
  }
}
