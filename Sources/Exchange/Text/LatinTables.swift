/// The two Latin encodings of old address books, read without any converter of the system.
enum LatinTables {
  /// What Windows-1252 means by 0x80–0x9F (the WHATWG table; five codes are unused).
  static let windows1252: [UInt8: Unicode.Scalar] = Dictionary(
    uniqueKeysWithValues: zip(
      0x80...0x9F,
      "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars))

  /// The eight places where ISO 8859-15 differs from ISO 8859-1.
  static let latin9: [UInt8: Unicode.Scalar] = [
    0xA4: "€", 0xA6: "Š", 0xA8: "š", 0xB4: "Ž", 0xB8: "ž", 0xBC: "Œ", 0xBD: "œ", 0xBE: "Ÿ",
  ]

  static func text(_ bytes: some Collection<UInt8>, _ table: [UInt8: Unicode.Scalar]) -> String {
    String(String.UnicodeScalarView(bytes.map { table[$0] ?? Unicode.Scalar($0) }))
  }
}
