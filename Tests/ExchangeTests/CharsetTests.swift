import Exchange
import Model
import Testing

@Suite struct CharsetTests {
  /// 李伟 in each encoding that holds it.
  @Test(
    "declared charsets are read under each of their names",
    arguments: [
      ("UTF-8", [0xE6, 0x9D, 0x8E, 0xE4, 0xBC, 0x9F]), ("gb2312", [0xC0, 0xEE, 0xCE, 0xB0]),
      ("GBK", [0xC0, 0xEE, 0xCE, 0xB0]), ("\"GB18030\"", [0xC0, 0xEE, 0xCE, 0xB0]),
      ("Big5", [0xA7, 0xF5, 0xB0, 0xB6]), ("Shift_JIS", [0x97, 0x9B, 0x88, 0xCC]),
    ] as [(String, [UInt8])])
  func declared(label: String, bytes: [UInt8]) {
    let expected = label == "Big5" ? "李偉" : label == "Shift_JIS" ? "李偉" : "李伟"
    #expect(name("FN;CHARSET=\(label):", bytes) == expected)
  }

  @Test(
    "Western charsets are read without the system's converters",
    arguments: [("ISO-8859-1", "ü€"), ("windows-1252", "ü€"), ("ISO-8859-15", "ü€")])
  func western(label: String, expected: String) {
    let euro: UInt8 = label == "ISO-8859-15" ? 0xA4 : 0x80
    #expect(name("FN;CHARSET=\(label):", [0xFC, euro]) == expected)
  }

  @Test("Cyrillic in Windows-1251 is read")
  func cyrillic() {
    #expect(name("FN;CHARSET=windows-1251:", [0xC8, 0xE2, 0xE0, 0xED]) == "Иван")
  }

  @Test("undeclared bytes are UTF-8 where they can be, else Chinese or Western by their look")
  func undeclared() {
    #expect(name("FN:", Array("Jürgen".utf8)) == "Jürgen")
    #expect(name("FN:", [0xC0, 0xEE, 0xCE, 0xB0]) == "李伟")
    #expect(name("FN:", Array("J".utf8) + [0xFC] + Array("rgen".utf8)) == "Jürgen")
  }

  @Test("a two-byte name that is UTF-8 by chance is read as the rest of its card")
  func chance() {
    let line = Array("\r\nNOTE:".utf8) + [0xC0, 0xEE, 0xCE, 0xB0]
    #expect(name("FN:", [0xC3, 0xA8] + line) == "猫")
  }

  @Test("a declared charset that does not fit gives way to what the bytes are")
  func wrongLabel() {
    #expect(name("FN;CHARSET=UTF-8:", [0xC0, 0xEE, 0xCE, 0xB0]) == "李伟")
  }

  @Test("bytes in a charset that nobody knows are marked, told and kept as they are")
  func unknown() {
    let card = card(from: frame("FN;CHARSET=X-NOBODY:", [0x61, 0xC0]))
    #expect(card?.first("FN")?.value == "a\u{FFFD}")
    #expect(card?.notices.map(\.phrase.key) == ["vcard.no-converter"])
    #expect(card?.first("FN")?.raw == "FN;CHARSET=X-NOBODY;ENCODING=QUOTED-PRINTABLE:a=C0")
  }

  @Test("UTF-16 is read in both byte orders, with a mark and without", arguments: [0, 1, 2, 3])
  func wide(kind: Int) {
    let text = "BEGIN:VCARD\r\nFN:李伟\r\nEND:VCARD\r\n"
    let units = (kind < 2 ? [0xFEFF] : []) + Array(text.utf16)
    let bytes = units.flatMap { unit in
      let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return kind % 2 == 0 ? pair : pair.reversed()
    }
    #expect(card(from: bytes)?.first("FN")?.value == "李伟")
  }

  @Test("a byte-order mark before a card is no part of it")
  func mark() {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + frame("FN:", Array("a".utf8))
    #expect(VCardReader(bytes + bytes).map { $0.first("FN")?.value } == ["a", "a"])
  }

  private func frame(_ header: String, _ bytes: [UInt8]) -> [UInt8] {
    Array("BEGIN:VCARD\r\nVERSION:2.1\r\n\(header)".utf8) + bytes + Array("\r\nEND:VCARD\r\n".utf8)
  }

  private func card(from bytes: [UInt8]) -> Card? { VCardReader(bytes).first { _ in true } }

  private func name(_ header: String, _ bytes: [UInt8]) -> String? {
    card(from: frame(header, bytes))?.first("FN")?.value
  }
}
