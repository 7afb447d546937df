@testable import Model
import Testing

@Suite("Did you mean")
struct DidYouMeanTests {
  @Test(
    "the nearest known words are offered, the nearest first",
    arguments: [
      ("confrim", ["confirm"]), ("conf", ["confirm"]), ("wechta", ["wechat"]),
      ("WeChat", ["wechat"]),
      ("wecaht", ["wechat"]), ("ls", ["ls"]), ("lss", ["ls"]), ("lx", []), ("", []), ("zzzz", []),
      ("li-wei", ["li-wei", "li-wei-2"]), ("lǐ-wěi", ["li-wei", "li-wei-2"]),
      ("wecom", ["wecom"]), ("weco", ["wecom"]), ("undo!", ["undo"]),
    ])
  func nearest(typed: String, expected: [String]) {
    let known = ["confirm", "wechat", "wecom", "ls", "li-wei-2", "li-wei", "undo"]
    #expect(DidYouMean.nearest(typed, in: known) == expected)
  }

  @Test("no more are offered than asked for, in their order where equally near")
  func limit() {
    let known = ["bat", "cat", "hat", "rat"]
    #expect(DidYouMean.nearest("mat", in: known) == ["bat", "cat", "hat"])
    #expect(DidYouMean.nearest("mat", in: known, limit: 1) == ["bat"])
    #expect(DidYouMean.nearest("mat", in: known, limit: -1) == [])
  }

  @Test(
    "a swap of neighbours counts as one change",
    arguments: [("ab", "ba", 1), ("", "abc", 3), ("abc", "abc", 0), ("kitten", "sitting", 3)])
  func distance(left: String, right: String, expected: Int) {
    #expect(
      DidYouMean.distance(Array(left.unicodeScalars), Array(right.unicodeScalars)) == expected)
  }
}
