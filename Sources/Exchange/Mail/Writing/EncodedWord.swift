/// Words of headers that hold more than ASCII (RFC 2047).
enum EncodedWord {
  /// The text as encoded words of at most 75 characters, no character of UTF-8 cut in two. A reader
  /// drops the blanks between them.
  static func words(_ text: String) -> [String] {
    // 39 bytes are 52 letters of base64 and 64 with their frame: also behind `Subject:` no line is
    // then longer than 78.
    var words: [String] = []
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      let coded = Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      if bytes.count + coded.count > 39 {
        words.append(word(bytes))
        bytes = []
      }
      bytes += coded
    }
    return bytes.isEmpty ? words : words + [word(bytes)]
  }

  private static func word(_ bytes: [UInt8]) -> String { "=?UTF-8?B?\(Base64.encode(bytes))?=" }
}
