import Exchange
import Model
import Testing

@Suite struct VCardReaderTests {
  @Test("CR LF, LF and CR all end a line", arguments: ["\r\n", "\n", "\r", "\r\r\n"])
  func lineEnds(end: String) {
    let text = ["BEGIN:VCARD", "VERSION:3.0", "FN:Li", "  Wei", "END:VCARD"]
    let cards = Array(VCardReader(Array(text.joined(separator: end).utf8)))
    #expect(cards.map { $0.first("FN")?.value } == ["Li Wei"])
  }

  @Test("3.0 folds insert one white space, which goes")
  func fold() {
    #expect(card("NOTE:abc", " def", "\t ghi")?.first("NOTE")?.value == "abcdef ghi")
  }

  @Test("2.1 folds stand at a space of the text, which stays")
  func oldFold() {
    #expect(card("NOTE:abc", " def", version: "2.1")?.first("NOTE")?.value == "abc def")
  }

  @Test("a 2.1 line cut at the allowed width was cut by the later rule")
  func oldFoldByWidth() {
    let long = "NOTE:" + String(repeating: "x", count: 70)
    let value = card(long, " yz", version: "2.1")?.first("NOTE")?.value
    #expect(value == String(repeating: "x", count: 70) + "yz")
  }

  @Test("a character cut in two by a fold is whole again")
  func foldInsideCharacter() {
    var bytes = Array("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:".utf8)
    bytes += [0xE6, 0x9D] + Array("\r\n ".utf8) + [0x8E] + Array("\r\nEND:VCARD\r\n".utf8)
    #expect(VCardReader(bytes).map { $0.first("FN")?.value } == ["李"])
  }

  @Test("quoted-printable goes on after a soft break, indented or not")
  func softBreaks() {
    let plain = card("NOTE;ENCODING=QUOTED-PRINTABLE:a=", " b", version: "2.1")
    #expect(plain?.first("NOTE")?.value == "a b")
    let tab = card("NOTE;QUOTED-PRINTABLE:a=", "\tb", version: "2.1")
    #expect(tab?.first("NOTE")?.value == "ab")
    let coded = card("NOTE;ENCODING=QUOTED-PRINTABLE:a=20b=", " c", version: "2.1")
    #expect(coded?.first("NOTE")?.value == "a bc")
  }

  @Test("a soft break before END does not swallow the end of the card")
  func softBreakAtEnd() {
    let read = cards(
      "BEGIN:VCARD", "NOTE;QUOTED-PRINTABLE:a=", "END:VCARD", "BEGIN:VCARD", "FN:b", "END:VCARD")
    #expect(read.count == 2)
    #expect(read.first?.first("NOTE")?.value == "a")
  }

  @Test("a coded semicolon belongs to the text, a bare one separates")
  func codedSemicolon() {
    let read = card("ADR;QUOTED-PRINTABLE:;;1=3B Hof;Ningbo", version: "2.1")
    #expect(read?.first("ADR")?.value == ";;1\\; Hof;Ningbo")
  }

  @Test("bare parameters of 2.1 are types or codings")
  func bareParameters() {
    let line = card("TEL;CELL;VOICE;PREF:1", version: "2.1")?.first("TEL")
    #expect(line?.types == ["cell", "voice", "pref"])
    #expect(line?.isPreferred == true)
  }

  @Test("groups, case and quotes of a header do not matter")
  func header() {
    let line = card("item1.tel;type=\"CELL,work\";X-A=\"b:c;d\":1", version: "4.0")?.first("TEL")
    #expect(line?.group == "item1")
    #expect(line?.types == ["cell", "work"])
    #expect(line?.parameter("X-A") == "b:c;d")
    #expect(line?.value == "1")
  }

  @Test("parameters have their own escapes since 3.0")
  func parameterEscapes() {
    let line = card("X-A;P=\"a^nb^'c^^d^e\":1", version: "4.0")?.first("X-A")
    #expect(line?.parameter("P") == "a\nb\"c^d^e")
    #expect(card("X-A;P=a^nb:1", version: "2.1")?.first("X-A")?.parameter("P") == "a^nb")
  }

  @Test("a quote that never ends does not hide the colon")
  func openQuote() {
    #expect(card("TEL;TYPE=\"cell:1")?.first("TEL")?.value == "1")
  }

  @Test("backslash escapes are undone once")
  func escapes() {
    #expect(card("NOTE:a\\nb\\Nc\\,d\\;e\\\\nf\\x")?.first("NOTE")?.text == "a\nb\nc,d;e\\nf\\x")
  }

  @Test(
    "a card without END is kept and told", arguments: [["BEGIN:VCARD", "FN:b", "END:VCARD"], []])
  func noEnd(rest: [String]) {
    let text = ["BEGIN:VCARD", "FN:a"] + rest + [""]
    let read = Array(VCardReader(Array(text.joined(separator: "\r\n").utf8)))
    #expect(read.first?.first("FN")?.value == "a")
    #expect(read.first?.notices.map(\.phrase.key) == ["vcard.no-end"])
    #expect(read.count == (rest.isEmpty ? 1 : 2))
  }

  @Test("an agent's card inside a card comes after it as a card of its own")
  func agent() {
    let read = cards(
      "BEGIN:VCARD", "FN:boss", "AGENT:", "BEGIN:VCARD", "FN:agent", "END:VCARD", "TITLE:x",
      "END:VCARD")
    #expect(read.map { $0.first("FN")?.value } == ["boss", "agent"])
    #expect(read.map(\.isAgent) == [false, true])
    #expect(read.first?.first("TITLE") != nil)
  }

  @Test("what stands outside of cards is told with the line where it begins")
  func strays() {
    var reader = VCardReader(Array("hello\n\nworld\nBEGIN:VCARD\nFN:a\nEND:VCARD\nbye\n".utf8))
    while reader.next() != nil {}
    #expect(reader.strays.map(\.line) == [1, 7])
  }

  @Test("a line that is no property is kept on its own, or goes on with a note")
  func noProperty() {
    let note = card("NOTE:one", "two words")
    #expect(note?.first("NOTE")?.text == "one\ntwo words")
    let name = card("FN:one", "two words")
    #expect(name?.first("FN")?.text == "one")
    #expect(name?.lines.last?.raw == "X-HAODE-LINE:two words")
    #expect(name?.notices.map(\.phrase.key) == ["vcard.no-colon"])
  }

  @Test("base64 goes on in lines without indentation, up to the empty line")
  func base64() {
    let read = card("PHOTO;ENCODING=BASE64:", "AAAA", "BBBB", "", "TITLE:x", version: "2.1")
    #expect(read?.first("PHOTO")?.binarySize == 6)
    #expect(read?.first("TITLE") != nil)
  }

  @Test("the offset grows to the size of the file")
  func offset() {
    var reader = VCardReader(Fixture.bytes("google-3.0"))
    while reader.next() != nil {}
    #expect(reader.offset == reader.size)
  }
}
