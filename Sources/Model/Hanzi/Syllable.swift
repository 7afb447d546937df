/// A Mandarin syllable with its tone, such as `lǐ`.
public struct Syllable: Hashable, Sendable {
  /// 5 × the place in `SyllableTable` + the tone; see `ReadingTable`.
  let code: UInt16

  init?(code: Int) {
    guard code > 0, (code - 1) / 5 < SyllableTable.letters.count else { return nil }
    self.code = UInt16(code)
  }

  /// Reads a syllable with its tone as a digit: `li3`, `lü3` or `lv3`. Without a digit: neutral.
  public init?(_ spelling: String) {
    var letters: [UInt8] = []
    var tone = 5
    for scalar in spelling.unicodeScalars {
      switch scalar {
      case "1"..."5": tone = Int(scalar.value) - 0x30
      case "ü": letters.append(UInt8(ascii: "v"))
      case "a"..."z": letters.append(UInt8(scalar.value))
      default: return nil
      }
    }
    guard let place = Self.place(of: letters) else { return nil }
    code = UInt16(place * 5 + tone)
  }

  /// 1 to 4, and 5 for the neutral tone.
  public var tone: Int { (Int(code) - 1) % 5 + 1 }

  /// Letters without a tone: `li`, `lü`.
  public var plain: String { spelled { $0 == UInt8(ascii: "v") ? "ü" : Unicode.Scalar($0) } }

  /// Letters with the tone mark where the rules of pinyin put it: `lǐ`, `lǜ`, `guī`, `liú`.
  public var marked: String {
    let letters = self.letters
    guard tone < 5, let place = Self.markedPlace(letters) else { return plain }
    let marks: [UInt8: String] = [
      UInt8(ascii: "a"): "āáǎà", UInt8(ascii: "e"): "ēéěè", UInt8(ascii: "i"): "īíǐì",
      UInt8(ascii: "o"): "ōóǒò", UInt8(ascii: "u"): "ūúǔù", UInt8(ascii: "v"): "ǖǘǚǜ",
    ]
    var result = String.UnicodeScalarView()
    for (index, letter) in letters.enumerated() {
      if index == place, let row = marks[letter] {
        result.append(contentsOf: row.unicodeScalars.dropFirst(tone - 1).prefix(1))
      } else {
        result.append(letter == UInt8(ascii: "v") ? "ü" : Unicode.Scalar(letter))
      }
    }
    return String(result)
  }

  /// What stands for the syllable among initials: `l`, `zh`, and the first letter of `an`.
  public var initial: String {
    let count = hasWideInitial ? 2 : 1
    return String(plain.prefix(count))
  }

  /// The letter at a place, ü as `v`; 0 beyond the end.
  func letter(_ index: Int) -> UInt8 {
    let byte = SyllableTable.letters.byte((Int(code) - 1) / 5, index)
    return byte == UInt8(ascii: ".") ? 0 : byte
  }

  /// Whether the initial is `zh`, `ch` or `sh`.
  var hasWideInitial: Bool {
    guard letter(1) == UInt8(ascii: "h") else { return false }
    return [UInt8(ascii: "z"), UInt8(ascii: "c"), UInt8(ascii: "s")].contains(letter(0))
  }

  /// Writes the folded letters, ü as `u`, without making a string.
  func append(to bytes: inout [UInt8]) {
    for index in 0..<6 {
      let letter = letter(index)
      guard letter > 0 else { return }
      bytes.append(letter == UInt8(ascii: "v") ? UInt8(ascii: "u") : letter)
    }
  }

  private var letters: [UInt8] { Self.letters(at: (Int(code) - 1) / 5) }

  private func spelled(_ scalar: (UInt8) -> Unicode.Scalar) -> String {
    var result = String.UnicodeScalarView()
    for letter in letters { result.append(scalar(letter)) }
    return String(result)
  }

  private static func letters(at place: Int) -> [UInt8] {
    let table = SyllableTable.letters
    return (0..<6).map { table.byte(place, $0) }.filter { $0 > UInt8(ascii: ".") }
  }

  private static func place(of letters: [UInt8]) -> Int? {
    var low = 0
    var high = SyllableTable.letters.count
    while low < high {
      let middle = (low + high) / 2
      if self.letters(at: middle).lexicographicallyPrecedes(letters) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < SyllableTable.letters.count && self.letters(at: low) == letters ? low : nil
  }

  /// On `a` or `e`; on the `o` of `ou`; else on the last vowel.
  private static func markedPlace(_ letters: [UInt8]) -> Int? {
    let strong = [UInt8(ascii: "a"), UInt8(ascii: "e")]
    if let place = letters.firstIndex(where: strong.contains) { return place }
    let ou = [UInt8(ascii: "o"), UInt8(ascii: "u")]
    if letters.suffix(2).elementsEqual(ou) { return letters.count - 2 }
    let vowels = ou + [UInt8(ascii: "i"), UInt8(ascii: "v")]
    return letters.lastIndex(where: vowels.contains)
  }
}
