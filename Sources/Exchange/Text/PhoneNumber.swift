/// Telephone numbers as people type them, brought into one form where that is certain.
public enum PhoneNumber {
  /// `+8613000000000` for a number that says its country or is a mainland mobile; any other number
  /// as it was typed, without separators.
  ///
  /// A `tel:` before it, brackets, dots and spaces, the `(0)` of `+49 (0)30`, an extension and all
  /// that follows a pause sign are dropped. Empty where no digit is left.
  public static func normalised(_ typed: some StringProtocol) -> String {
    var digits = digits(typed)
    if digits.hasPrefix("00") { digits = "+" + digits.dropFirst(2) }
    if isMainlandMobile(digits) { return "+86" + digits.suffix(11) }
    // A trunk zero has no place behind the country code: +86 0755 … is +86 755 …
    if digits.hasPrefix("+860") { digits = "+86" + digits.dropFirst(4) }
    return digits == "+" ? "" : digits
  }

  /// `1[3-9]` and nine more digits, with or without +86, 86 or 0086 (lenient: new ranges appear).
  public static func isMainlandMobile(_ number: some StringProtocol) -> Bool {
    var digits = Substring(number)
    for prefix in ["+86", "0086", "86"] where digits.hasPrefix(prefix) && digits.utf8.count > 11 {
      digits = digits.dropFirst(prefix.count)
      break
    }
    guard digits.utf8.count == 11, digits.utf8.first == 0x31 else { return false }
    return digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
      && digits.utf8.dropFirst().first.map { $0 >= 0x33 } == true
  }

  /// Whether the number has more than digits can say: an extension, a pause, a code with `*` or `#`.
  static func hasMore(_ typed: some StringProtocol) -> Bool {
    typed.unicodeScalars.contains { ";,pwxPWX*#转".unicodeScalars.contains($0) }
  }

  private static func digits(_ typed: some StringProtocol) -> String {
    var digits = String.UnicodeScalarView()
    var rest = Substring(typed).drop { $0.isWhitespace }
    if rest.prefix(4).lowercased() == "tel:" { rest = rest.dropFirst(4) }
    let plain = rest.hasPrefix("+") ? rest.replacing("(0)") : String(rest)
    for scalar in plain.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39: digits.append(scalar)
      case 0xFF10...0xFF19: digits.append(Unicode.Scalar(UInt8(scalar.value - 0xFF10 + 0x30)))
      case 0x2B, 0xFF0B: if digits.isEmpty { digits.append("+") }
      case 0x2C, 0x3B, 0x50, 0x57, 0x58, 0x70, 0x77, 0x78, 0x8F6C: return String(digits)
      default: continue
      }
    }
    return String(digits)
  }
}

extension Substring {
  /// The text without the first occurrence of a piece.
  fileprivate func replacing(_ piece: String) -> String {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(piece) {
        return String(self[..<start]) + self[start...].dropFirst(piece.count)
      }
      start = index(after: start)
    }
    return String(self)
  }
}
