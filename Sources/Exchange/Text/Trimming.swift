extension StringProtocol {
  /// Without white space at both ends, that of Chinese typesetting (U+3000) included.
  var trimmed: String {
    // Most text has no blank at its ends, and Unicode's tables are slow to ask.
    if let first = unicodeScalars.first, let last = unicodeScalars.last,
      first.isPrintedASCII, last.isPrintedASCII
    {
      return String(self)
    }
    let isBlank: (Character) -> Bool = { $0.isWhitespace || $0 == "\u{FEFF}" || $0 == "\u{200B}" }
    guard let first = firstIndex(where: { !isBlank($0) }),
      let last = lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(self[first...last])
  }
}

extension Unicode.Scalar {
  fileprivate var isPrintedASCII: Bool { value > 0x20 && value < 0x7F }
}
