import Catalogue
import Checks
import Testing

@Suite("The check of a draft on hostile texts")
struct DraftFuzzTests {
  private static let check = DraftCheck(ContentRulesCatalogue.builtIn())
  private static let pieces = [
    "0", "9", "１", "万", "三", "月", "日", "¥", "$", "%", " ", "\n", "-", ".", "@", "a", "Z", "ß", "臺",
    "👍🏽", "\u{0}", "\u{202E}", "\u{FEFF}", "\u{301}", "定金", "SWIFT", "4111 1111", "no. ", "at 18:",
  ]

  @Test("every notice lies within the text, whatever the text", arguments: 0..<40)
  func ranges(_ seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    var text = ""
    for _ in 0..<200 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text += Self.pieces[Int(state >> 33) % Self.pieces.count]
    }
    for notice in Self.check.notices(text) {
      guard let range = notice.range else { continue }
      #expect(range.upperBound <= text.utf8.count)
      #expect(String(decoding: Array(text.utf8)[range], as: UTF8.self) == notice.words)
    }
  }

  @Test("bytes that are no UTF-8 are looked through as well")
  func bytes() {
    let text = String(
      decoding: (0..<4096).map { UInt8(truncatingIfNeeded: $0 * 37) }, as: UTF8.self)
    #expect(Self.check.notices(text).allSatisfy { ($0.range?.upperBound ?? 0) <= text.utf8.count })
  }
}
