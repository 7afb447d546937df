/// What handles look like, written by hand because `Model` imports no regular expressions.
///
/// Sources: the platforms' help pages, and IDs seen in public code; see the catalogue's `source`. Old
/// accounts break every rule, so a handle that does not fit is worth a look, never an error.
enum HandleShape {
  static func isWeChat(_ text: String) -> Bool {
    text.utf8.first.map(isLetter) == true && has(text, 6...20) { isWord($0) || $0 == hyphen }
  }

  static func isNumber(_ text: String, _ lengths: ClosedRange<Int>) -> Bool {
    text.utf8.first != zero && has(text, lengths, isDigit)
  }

  static func isDigits(_ text: String) -> Bool { !text.isEmpty && text.utf8.allSatisfy(isDigit) }

  static func isDingTalk(_ text: String) -> Bool {
    has(text, 3...40) { isWord($0) || $0 == hyphen }
  }

  /// The ID of a person or a chat, as links have it.
  static func isFeishuID(_ text: String) -> Bool {
    if text.hasPrefix("ou_") { return has(String(text.dropFirst(3)), 32...32, isHex) }
    return text.hasPrefix("oc_")
      && has(String(text.dropFirst(3)), 1...64) { isLetter($0) || isDigit($0) }
  }

  static func isRedID(_ text: String) -> Bool {
    has(text, 3...20) { isWord($0) || $0 == hyphen || $0 == dot }
  }

  /// The 24 hexadecimal characters of a Red Book profile address.
  static func isRedLinkID(_ text: String) -> Bool { has(text, 24...24, isHex) }

  static func isDouyin(_ text: String) -> Bool { has(text, 1...16) { isWord($0) || $0 == dot } }

  static func isTelegram(_ text: String) -> Bool {
    text.utf8.first.map(isLetter) == true && has(text, 5...32, isWord)
  }

  /// `name.01`
  static func isSignalName(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let first = parts[0].utf8.first, !isDigit(first) else { return false }
    return has(parts[0], 3...32, isWord) && has(parts[1], 2...9, isDigit)
  }

  /// LINE and Kakao IDs, which have no capitals.
  static func isSmallID(_ text: String, _ lengths: ClosedRange<Int>) -> Bool {
    has(text, lengths) { isDigit($0) || (0x61...0x7A).contains($0) || "._-".utf8.contains($0) }
  }

  static func isMessenger(_ text: String) -> Bool {
    has(text, 5...50) { isLetter($0) || isDigit($0) || $0 == dot }
  }

  /// One `@`, with a local part and a domain of the lengths of RFC 5321; domains may be written in
  /// any script.
  static func isEmail(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...64).contains(parts[0].utf8.count),
      (3...255).contains(parts[1].utf8.count), text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F })
    else { return false }
    let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    return labels.count >= 2
      && labels.allSatisfy { label in
        (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
          && label.utf8.allSatisfy { $0 >= 0x80 || isLetter($0) || isDigit($0) || $0 == hyphen }
      }
  }

  private static let zero = UInt8(ascii: "0")
  private static let dot = UInt8(ascii: ".")
  private static let hyphen = UInt8(ascii: "-")

  private static func has(
    _ text: String, _ lengths: ClosedRange<Int>, _ allowed: (UInt8) -> Bool
  ) -> Bool {
    lengths.contains(text.utf8.count) && text.utf8.allSatisfy(allowed)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
  private static func isHex(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x61...0x66).contains(byte)
  }
  private static func isWord(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: "_")
  }
}
