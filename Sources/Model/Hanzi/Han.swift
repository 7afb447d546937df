/// Chinese characters.
public enum Han {
  /// Whether a scalar is a Chinese character, 〇 and compatibility forms among them.
  public static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x20000...0x3FFFF, 0xF900...0xFAFF, 0x3007: true
    default: false
    }
  }

  /// The simplified form that traditional and variant forms are folded into, for comparison only.
  ///
  /// 陳 gives 陈 and 峯 gives 峰; 乾 and 著 become 干 and 着, which a text for readers must not do.
  /// Folding twice changes nothing more. Source: Unihan 15.0, see `SimplifiedTable`.
  public static func simplified(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x3400...0x4DBF, 0x4E00...0x9FFF:
      guard ReadingTable.entry(of: scalar) & 1 == 1 else { return scalar }
      return pair(of: scalar)
    case 0x2E80...0x2FD5, 0xF900...0xFAFF: return pair(of: scalar)
    default: return scalar
    }
  }

  /// A text with each character folded; all else stays.
  public static func simplified(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(simplified(scalar)) }
    return String(result)
  }

  private static func pair(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    let (near, far) = (SimplifiedTable.near, SimplifiedTable.far)
    if let record = near.firstRecord(of: scalar) { return near.scalar(record, 3) ?? scalar }
    if let record = far.firstRecord(of: scalar) { return far.scalar(record, 3) ?? scalar }
    return scalar
  }
}
