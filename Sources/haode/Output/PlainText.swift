/// Text of a record made safe for a terminal and for one line of a list.
///
/// Control characters and the overrides of writing direction could make a terminal do or show what
/// the data do not say: the name of a card from a stranger is no place for an escape sequence.
enum PlainText {
  /// One line: line ends and tabs become a blank, what must not be sent becomes `�`.
  static func line(_ text: String) -> String {
    text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } ? text : cleaned(text, keepLines: false)
  }

  /// Several lines: line ends stay.
  static func lines(_ text: String) -> String {
    text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } ? text : cleaned(text, keepLines: true)
  }

  /// Whether a terminal could take the scalar for a command, or turn the line around.
  static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E,
      0x2066...0x2069, 0xFFF9...0xFFFB:
      true
    default: false
    }
  }

  private static func cleaned(_ text: String, keepLines: Bool) -> String {
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": result.append(keepLines || previous == "\r" ? (keepLines ? "\n" : " ") : " ")
      case "\r": break
      case "\t": result.append(" ")
      default: result.append(isUnsafe(scalar) ? "\u{FFFD}" : scalar)
      }
      previous = scalar
    }
    return String(result)
  }
}
