/// Which writing a piece of text is in, as far as names need it.
enum Script {
  static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF, 0x3005, 0x3007: true
    default: false
    }
  }

  /// Whether the text has Chinese characters and is not Japanese, which kana would show.
  static func isChinese(_ text: some StringProtocol) -> Bool {
    var hasHan = false
    for scalar in text.unicodeScalars {
      if (0x3041...0x30FF).contains(scalar.value), scalar.value != 0x30FB { return false }
      if isHan(scalar) { hasHan = true }
    }
    return hasHan
  }

  static func hasLatin(_ text: some StringProtocol) -> Bool {
    text.unicodeScalars.contains {
      switch $0.value {
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: true
      default: false
      }
    }
  }

  /// A text in two writings, `李伟 (Li Wei)` or `Tencent 腾讯`, as its Chinese words and the others.
  ///
  /// Words are what white space and brackets part; a word with any Chinese character counts as
  /// Chinese, so that `深圳ABC公司` stays whole. Both sides keep their order; the Chinese has no spaces.
  ///
  /// - Parameter brackets: whether these part too. In an organisation's name they belong to it:
  ///   示例贸易（宁波）有限公司.
  static func parted(
    _ text: some StringProtocol, atBrackets brackets: Bool = true
  ) -> (chinese: String, other: String) {
    guard isChinese(text) else { return ("", text.trimmed) }
    let words = text.split {
      $0.isWhitespace || "/／".contains($0) || brackets && "()（）[]【】".contains($0)
    }
    let chinese = words.filter { $0.unicodeScalars.contains(where: isHan) }
    let other = words.filter { !$0.unicodeScalars.contains(where: isHan) }
    return (chinese.joined(), other.joined(separator: " "))
  }
}
