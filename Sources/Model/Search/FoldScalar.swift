/// What one scalar beyond ASCII becomes; see `Fold`.
enum FoldScalar {
  static func append(_ scalar: Unicode.Scalar, to sink: inout FoldSink) {
    let value = scalar.value
    switch value {
    case 0x3400...0x9FFF, 0x2E80...0x2FDF, 0xF900...0xFAFF: sink.put(Han.simplified(scalar))
    case 0xC0...0x24F: latin(LatinTable.low, Int(value) - 0xC0, scalar, &sink)
    case 0x1E00...0x1EFF: latin(LatinTable.high, Int(value) - 0x1E00, scalar, &sink)
    case 0xFF01...0xFF5E: sink.append(ascii: UInt8(value - 0xFEE0))
    default:
      if isBlank(value) {
        sink.blank()
      } else if let ascii = punctuation(value) {
        sink.put(ascii)
      } else if !isInvisible(value) {
        appendOther(scalar, to: &sink)
      }
    }
  }

  private static func latin(
    _ table: TableText<2, 32>, _ record: Int, _ scalar: Unicode.Scalar, _ sink: inout FoldSink
  ) {
    let dot = UInt8(ascii: ".")
    let letter = table.byte(record, 0)
    // A letter without a plain form, such as ƨ: only its case is folded.
    guard letter != dot else { return appendOther(scalar, to: &sink) }
    sink.put(letter)
    let second = table.byte(record, 1)
    if second != dot { sink.put(second) }
  }

  private static func appendOther(_ scalar: Unicode.Scalar, to sink: inout FoldSink) {
    let mayHaveCase =
      switch scalar.value {
      case 0x80...0x1FFF, 0x2100...0x24FF, 0x2C00...0x2DFF, 0xA640...0xABFF: true
      case 0x10400...0x1EFFF: true
      default: false
      }
    guard mayHaveCase else { return sink.put(scalar) }
    for lower in scalar.properties.lowercaseMapping.unicodeScalars where !isInvisible(lower.value) {
      // Ångström sign and its like: the lower case is a letter of the tables.
      if lower != scalar, lower.value < 0x250 {
        append(lower, to: &sink)
      } else {
        sink.put(unmarked(lower))
      }
    }
  }

  /// Greek and Cyrillic letters whose marks are often left out.
  private static func unmarked(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "ά": "α"
    case "έ": "ε"
    case "ή": "η"
    case "ί", "ϊ", "ΐ": "ι"
    case "ό": "ο"
    case "ύ", "ϋ", "ΰ": "υ"
    case "ώ": "ω"
    case "ς": "σ"
    case "ё": "е"
    case "й": "и"
    default: scalar
    }
  }

  private static func isBlank(_ value: UInt32) -> Bool {
    switch value {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    // Middle dots part the words of a name: 阿里木·买买提.
    case 0xB7, 0x2022, 0x2027, 0x30FB, 0xFF65: true
    default: false
    }
  }

  private static func punctuation(_ value: UInt32) -> UInt8? {
    switch value {
    case 0x2010...0x2015, 0x2212: UInt8(ascii: "-")
    case 0x2018, 0x2019, 0x2BC: UInt8(ascii: "'")
    case 0x201C, 0x201D: 0x22
    default: nil
    }
  }

  /// Controls, combining marks of Latin letters, zero-width, direction and variation characters.
  private static func isInvisible(_ value: UInt32) -> Bool {
    switch value {
    case 0x80...0x9F, 0xAD, 0x300...0x36F, 0x61C, 0x180B...0x180F: true
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F: true
    case 0xFE00...0xFE0F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE0FFF: true
    default: false
    }
  }
}
