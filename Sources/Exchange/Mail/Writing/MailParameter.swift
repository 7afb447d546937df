/// A parameter of a header: the name of a file (RFC 2231 where it holds more than ASCII).
enum MailParameter {
  /// Words for the header, the last without a semicolon.
  static func words(_ key: String, _ value: String) -> [String] {
    let value = MailText.line(value)
    let isPlain = value.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }
    // `=?` would be read as an encoded word.
    if isPlain, !value.contains("=?"), value.utf8.count <= 50 { return ["\(key)=\"\(value)\""] }
    var pieces: [String] = []
    var piece = ""
    for scalar in value.unicodeScalars {
      let coded = percent(scalar)
      if piece.utf8.count + coded.utf8.count > 50 {
        pieces.append(piece)
        piece = ""
      }
      piece += coded
    }
    pieces.append(piece)
    if pieces.count == 1 { return ["\(key)*=UTF-8''\(pieces[0])"] }
    return pieces.enumerated().map { index, piece in
      let end = index == pieces.count - 1 ? "" : ";"
      return "\(key)*\(index)*=\(index == 0 ? "UTF-8''" : "")\(piece)\(end)"
    }
  }

  /// All bytes of one character stay in one piece.
  private static func percent(_ scalar: Unicode.Scalar) -> String {
    var text = ""
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F:
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        text += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
      }
    }
    return text
  }
}
