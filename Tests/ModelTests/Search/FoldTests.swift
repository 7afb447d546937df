import Model
import Testing

@Suite("Folding")
struct FoldTests {
  @Test(
    "what people type and what they meant come out alike",
    arguments: [
      ("Li Wei", "li wei"), ("  Li \t\n Wei  ", "li wei"), ("Müller", "muller"), ("Groß", "gross"),
      ("Łódź", "lodz"), ("Øresund", "oresund"), ("Æsir", "aesir"), ("lǐ wěi", "li wei"),
      ("lǜ", "lu"), ("e\u{301}t\u{E9}", "ete"), ("Ｌｉ　Ｗｅｉ１", "li wei1"), ("陳偉", "陈伟"),
      ("阿里木·买买提", "阿里木 买买提"), ("a\u{200B}b\u{FEFF}c\u{202E}d", "abcd"), ("a\u{0}\u{1B}b", "ab"),
      ("ΆΛΦΑς", "αλφασ"), ("Ёлка Йод", "елка иод"), ("Nguyễn", "nguyen"), ("İstanbul", "istanbul"),
      ("O’Brien–Smith", "o'brien-smith"), ("ǅ", "dz"), ("日本語テスト", "日本语テスト"), ("", ""), (" ", ""),
      ("😀 A", "😀 a"), ("ƨ", "ƨ"), ("５％", "5%"),
    ])
  func table(text: String, expected: String) {
    #expect(Fold.text(text) == expected)
  }

  @Test("folding twice changes nothing more, and leaves no control character, for every scalar")
  func everyScalar() {
    for value in UInt32(0)...0x1FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = Fold.bytes(String(Character(scalar)))
      let again = Fold.bytes(String(decoding: once, as: UTF8.self))
      if once != again || once.contains(where: { $0 < 0x20 }) {
        Issue.record("U+\(String(value, radix: 16)): \(once) \(again)")
      }
    }
  }

  @Test("a text of a million letters is folded whole")
  func long() {
    let text = String(repeating: "Ab陳é", count: 200_000)
    #expect(Fold.bytes(text).count == 200_000 * 6)
  }
}
