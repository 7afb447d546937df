/// Text of mails: declared encodings are believed only as far as the bytes bear them out.
struct MailCharset {
  private var decoder = CharsetDecoder()

  /// - Parameter label: as the mail declares it; nil or unknown where it does not.
  mutating func text(
    _ bytes: some Collection<UInt8>, label: String?
  ) -> (text: String, isWhole: Bool) {
    guard let charset = label.flatMap({ Charset(label: $0) }) else { return guessed(bytes) }
    // Every line end of UTF-16 has a zero byte, and a mail is sent in other encodings anyway.
    if charset.hasWideUnits, !bytes.contains(0) { return guessed(bytes) }
    if let text = asUTF8(bytes, declared: charset) { return (text, true) }
    switch decoder.decode(bytes, as: charset) {
    case .whole(let text):
      if charset.isSevenBit || charset == .utf8 || !Self.hasPrivateUse(text) {
        return (text, true)
      }
      // Chinese of one encoding read by the other of Big5 and GB makes signs that nobody writes.
      return other(bytes, charset, orBig5: true) ?? (text, true)
    case .damaged(let text)
    where charset.isSevenBit || charset == .utf8 && CharsetGuess.isMostlyUTF8(text):
      return (text, false)
    case .damaged(let text), .unavailable(let text): return other(bytes, charset) ?? (text, false)
    }
  }

  private mutating func guessed(_ bytes: some Collection<UInt8>) -> (text: String, isWhole: Bool) {
    let isUTF8 = CharsetGuess.isUTF8(bytes)
    if !isUTF8 {
      let repaired = String(decoding: bytes, as: UTF8.self)
      if CharsetGuess.isMostlyUTF8(repaired) { return (repaired, false) }
    }
    let charset = CharsetGuess.charset(of: bytes, fileIsUTF8: isUTF8)
    let outcome = decoder.decode(bytes, as: charset)
    if case .whole = outcome { return (outcome.text, true) }
    return (outcome.text, false)
  }

  /// Whoever declares GB2312 and writes UTF-8 is told by sequences that GB2312 next to never makes.
  private func asUTF8(_ bytes: some Collection<UInt8>, declared: Charset) -> String? {
    guard declared != .utf8, bytes.contains(where: { $0 >= 0xE0 }) else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }

  /// Another encoding in which every byte has a meaning that people give it: GB18030 has a place for
  /// nearly every pair of bytes, many of them for private use.
  private mutating func other(
    _ bytes: some Collection<UInt8>, _ charset: Charset, orBig5: Bool = false
  ) -> (String, Bool)? {
    var others: [Charset] =
      charset == .foreign("BIG5") ? [.foreign("BIG5-HKSCS"), .utf8, .chinese] : [.utf8, .chinese]
    if orBig5 { others.append(.foreign("BIG5")) }
    for other in others where other != charset {
      if case .whole(let text) = decoder.decode(bytes, as: other),
        !Self.hasPrivateUse(text)
      {
        return (text, true)
      }
    }
    return nil
  }

  private static func hasPrivateUse(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.properties.generalCategory == .privateUse }
  }
}
