extension StringProtocol {
  /// Without white space at both ends, that of Chinese typesetting (U+3000) included.
  var trimmed: String {
    // Most text has no blank at its ends, and Unicode's tables are slow to ask.
    if let first = unicodeScalars.first, let last = unicodeScalars.last,
      first.isPrintedASCII, last.isPrintedASCII
    {
      return String(self)
    }
    // Scalars, not characters: a blank in front of a combining mark is one character with it.
    let scalars = String.UnicodeScalarView(unicodeScalars)
    guard let first = scalars.firstIndex(where: { !$0.isBlank }),
      let last = scalars.lastIndex(where: { !$0.isBlank })
    else { return "" }
    return String(scalars[first...last])
  }
}

extension Unicode.Scalar {
  fileprivate var isPrintedASCII: Bool { value > 0x20 && value < 0x7F }

  fileprivate var isBlank: Bool {
    properties.isWhitespace || self == "\u{FEFF}" || self == "\u{200B}"
  }
}
