/// A word of a query as letters of pinyin that are typed without blanks: `liwei`, `lǐwěi`,
/// `li3wei3`, `xi'an`, `李w`.
struct RunPattern: Hashable, Sendable {
  /// Stands for a typed ü, which means pinyin `ü` but the letter u of a Latin name.
  static let umlaut: UInt8 = 0xFC
  /// Set in a tone that was typed as a digit: no Latin name has those.
  static let digitTone: UInt8 = 0x80

  /// Folded letters and the UTF-8 of hanzi; at most 63 bytes, so that places fit in a bit mask.
  private(set) var letters: [UInt8] = []
  /// The tone at each letter, 0 for none.
  private(set) var tones: [UInt8] = []
  /// A bit for each letter that begins a syllable because of an apostrophe or hyphen before it.
  private(set) var starts: UInt64 = 0
  /// What can stand for the first letter, where that is one of the alphabet.
  private(set) var beginners: Beginners?

  /// Nil for what can be no run: other punctuation, digits that are no tones, too long.
  init?(_ word: String) {
    var owesStart = false
    for scalar in word.unicodeScalars {
      switch scalar {
      case "'", "’", "-", " ": owesStart = !letters.isEmpty
      case "0"..."5":
        guard let last = letters.last, Self.isLetter(last), tones.last == 0 else { return nil }
        let tone = scalar == "0" ? 5 : UInt8(scalar.value - 0x30)
        tones[tones.count - 1] = tone | Self.digitTone
      default:
        if owesStart { starts |= 1 << UInt64(letters.count) }
        owesStart = false
        guard append(scalar) else { return nil }
      }
    }
    guard let first = letters.first else { return nil }
    beginners = (0x61...0x7A).contains(first) ? Beginners(letter: first) : nil
  }

  private mutating func append(_ scalar: Unicode.Scalar) -> Bool {
    if let tone = Self.combiningTone(scalar) {
      guard !letters.isEmpty else { return false }
      tones[tones.count - 1] = tone
      return true
    }
    let marked = Self.tone(of: scalar)
    let isUmlaut = "üÜǖǘǚǜǕǗǙǛ".unicodeScalars.contains(scalar)
    let folded = isUmlaut ? [Self.umlaut] : Fold.bytes(String(Character(scalar)))
    for byte in folded {
      guard letters.count < 63, Self.isLetter(byte) || byte >= 0x80 else { return false }
      letters.append(byte)
      tones.append(0)
    }
    if marked > 0, !letters.isEmpty { tones[tones.count - 1] = marked }
    return true
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || byte == umlaut
  }

  private static func tone(of scalar: Unicode.Scalar) -> UInt8 {
    for (index, row) in ["āēīōūǖĀĒĪŌŪǕ", "áéíóúǘńÁÉÍÓÚǗŃ", "ǎěǐǒǔǚňăĕĭŏŭǍĚǏǑǓǙŇ", "àèìòùǜǹÀÈÌÒÙǛǸ"]
      .enumerated() where row.unicodeScalars.contains(scalar)
    {
      return UInt8(index + 1)
    }
    return 0
  }

  private static func combiningTone(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0x304: 1
    case 0x301: 2
    case 0x30C, 0x306: 3
    case 0x300: 4
    default: nil
    }
  }
}
