import TUI
import Testing

@Suite("Wrapping")
struct WrapTests {
  @Test("of a text that nobody reads in a pane only the beginning is laid out, and says so")
  func longText() {
    let text = String(repeating: "单价 unit price ", count: 100_000)
    let lines = Wrap.lines(text, width: 40)
    #expect(lines.last?.hasSuffix("…") == true)
    #expect(lines.joined().utf8.count < Wrap.longest)
    #expect(Wrap.readable("short") == "short")
  }

  @Test(
    "lines break at blanks, between hanzi, and never before a closing mark",
    arguments: [
      ("the unit price", 8, ["the unit", "price"]),
      ("单价十二元", 4, ["单价", "十二", "元"]),
      ("单价十二，元", 8, ["单价十", "二，元"]),
      ("（好的）", 6, ["（好", "的）"]),
      ("WeChat微信ok", 8, ["WeChat微", "信ok"]),
      ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
      ("one\n\ntwo", 9, ["one", "", "two"]),
      ("", 5, [""]),
      ("李", 1, ["李"]),
      ("a  b", 2, ["a", "b"]),
    ])
  func lines(_ text: String, _ width: Int, _ lines: [String]) {
    #expect(Wrap.lines(text, width: width) == lines)
  }

  @Test("no character is lost at any width", arguments: 0...12)
  func losesNothing(_ width: Int) {
    let text = Array("Li Wei 李伟：单价 12.40 CNY，\n有效期至2027年（EXW）。")
    let ranges = Wrap.ranges(text, width: width)
    #expect(ranges.flatMap { text[$0] } == text.filter { $0 != "\n" })
  }
}
