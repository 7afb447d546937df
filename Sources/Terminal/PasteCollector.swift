/// Gathers pasted bytes up to `ESC [ 201 ~`.
struct PasteCollector {
  /// What is beyond is dropped: nobody pastes a megabyte on purpose.
  static let limit = 1 << 20
  private static let end: [UInt8] = [0x1b, 0x5b, 0x32, 0x30, 0x31, 0x7e]

  private var bytes: [UInt8] = []
  /// How many bytes of `end` were seen last.
  private var matched = 0

  /// - Returns: the whole text when this byte ended it.
  mutating func take(_ byte: UInt8) -> String? {
    if byte == Self.end[matched] {
      matched += 1
      return matched == Self.end.count ? text : nil
    }
    if bytes.count < Self.limit {
      bytes.append(contentsOf: Self.end[..<matched])
      if byte != Self.end[0] { bytes.append(byte) }
    }
    matched = byte == Self.end[0] ? 1 : 0
    return nil
  }

  /// What came so far: line ends as newlines, no other control characters except tabs.
  var text: String {
    var scalars = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x0d: scalars.append("\n")
      case 0x0a: if !afterReturn { scalars.append("\n") }
      case 0x09: scalars.append("\t")
      case 0..<0x20, 0x7f..<0xa0: break
      default: scalars.append(scalar)
      }
      afterReturn = scalar.value == 0x0d
    }
    return String(scalars)
  }
}
