/// What undeclared bytes most likely are: UTF-8, Chinese (GB18030) or Western European.
///
/// Two bytes of Chinese text are now and then valid UTF-8 by chance, so the guess wants as much text
/// as there is: a whole card, with the knowledge whether its whole file is UTF-8.
enum CharsetGuess {
  static func charset(of bytes: some Collection<UInt8>, fileIsUTF8: Bool) -> Charset {
    if isUTF8(bytes), fileIsUTF8 || hasLongSequence(bytes) { return .utf8 }
    return looksLatin(bytes) ? .windows1252 : .chinese
  }

  static func isUTF8(_ bytes: some Collection<UInt8>) -> Bool {
    String(validating: bytes, as: UTF8.self) != nil
  }

  /// Whether broken UTF-8 is still UTF-8: text of another encoding that is read as UTF-8 is broken
  /// nearly everywhere, and makes a character of three bytes next to never.
  ///
  /// - Parameter text: with U+FFFD for what was broken.
  static func isMostlyUTF8(_ text: String) -> Bool {
    var (long, short, broken) = (0, 0, 0)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case ..<0x80: break
      case 0xFFFD: broken += 1
      case ..<0x800: short += 1
      default: long += 1
      }
    }
    return long * 2 + short > broken * 2
  }

  /// Three bytes of valid UTF-8 in a row are next to never GB18030 by chance; two often are.
  private static func hasLongSequence(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.contains { $0 >= 0xE0 }
  }

  /// Accents stand alone between ASCII letters; hanzi come in pairs of bytes beyond ASCII, or with
  /// a second byte in ASCII's upper half in the rarer part of GBK.
  private static func looksLatin(_ bytes: some Collection<UInt8>) -> Bool {
    var single = 0
    var pairs = 0
    var run = 0
    for byte in bytes {
      if byte >= 0x80 {
        run += 1
      } else if run > 0 {
        if run == 1 { single += 1 } else { pairs += run / 2 }
        run = 0
      }
    }
    if run == 1 { single += 1 } else { pairs += run / 2 }
    return single > pairs
  }
}
