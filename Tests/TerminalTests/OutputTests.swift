import TUI
import Testing

@testable import Terminal

@Suite("What a terminal can show")
struct OutputTests {
  @Test(
    "colours become the nearest that the terminal has",
    arguments: [
      (256, Colour.rgb(0, 0x87, 0xd7), 32), (256, .index(130), 130), (256, .named(3), 3),
      (256, .standard, -1), (256, .rgb(0x76, 0x76, 0x76), 243), (16, .rgb(250, 10, 10), 9),
      (8, .named(9), 1), (8, .rgb(0, 200, 0), 2), (88, .index(200), 13), (0, .named(1), -1),
      (1 << 24, .rgb(1, 2, 3), 0x010203), (1 << 24, .index(32), 0x0087d7), (1 << 24, .named(4), 4),
    ])
  func reduces(_ available: Int, _ colour: Colour, _ number: Int32) {
    #expect(ColourReduction(available: available).number(colour, few: nil) == number)
  }

  @Test("a theme's own choice for few colours wins there")
  func few() {
    let colour = Colour.rgb(0, 0x87, 0xd7)
    #expect(ColourReduction(available: 16).number(colour, few: .named(6)) == 6)
    #expect(ColourReduction(available: 256).number(colour, few: .named(6)) == 32)
  }

  @Test("stand-ins take the same cells")
  func standIns() {
    var frame = Frame(size: Size(rows: 1, columns: 20))
    frame.put("┌─│ ✓✗●▸… 李é e\u{301}→", row: 0, column: 0)
    let plain = StandIns.ascii(frame.glyphs).compactMap(Unicode.Scalar.init)
    #expect(String(String.UnicodeScalarView(plain)) == "+-| +x*>~ ??? ?>    ")
  }

  @Test(
    "base64 is that of RFC 4648",
    arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")])
  func base64(_ text: String, _ coded: String) {
    #expect(String(decoding: Clipboard.base64(Array(text.utf8)), as: UTF8.self) == coded)
  }

  @Test("text that is too long, or a terminal that would print it, is refused")
  func clipboard() {
    let xterm = Clipboard(type: "xterm-256color", insideTmux: false)
    #expect(xterm.sequence(String(repeating: "a", count: Clipboard.limit)) != nil)
    #expect(xterm.sequence(String(repeating: "a", count: Clipboard.limit + 1)) == nil)
    #expect(Clipboard(type: "linux", insideTmux: false).sequence("a") == nil)
  }
}
