import TUI
import Testing

@testable import haode

/// What lists are made of.
@Suite struct OutputTests {
  @Test("a table keeps within the terminal, columns give way in their order, hanzi count two cells")
  func table() {
    var table = TextTable([
      .init("Name"), .init("Organisation", givesWay: 2), .init("City", givesWay: 1),
    ])
    table.rows = [[.init("欧阳娜"), .init("Guangzhou Qingmu Testing"), .init("Guangzhou")]]
    let paint = Paint(theme: .plain, depth: .none)
    for limit in [60, 40, 30, 20, 12] {
      for line in table.lines(limit: limit, paint: paint) { #expect(Width.of(line) <= limit) }
    }
    #expect(
      table.lines(limit: 30, paint: paint) == [
        "Name    Organisati…  City", "欧阳娜  Guangzhou …  Guangzhou",
      ])
    #expect(table.lines(limit: 12, paint: paint).last == "欧阳娜")
  }

  @Test("colour is put around a text only where there is some")
  func paint() {
    var style = Style()
    style.bold = true
    style.foreground = .rgb(1, 2, 3)
    style.fewForeground = .named(9)
    let theme = Theme(name: "test", styles: [.danger: style])
    #expect(Paint(theme: theme, depth: .none)("x", .danger) == "x")
    #expect(Paint(theme: theme, depth: .sixteen)("x", .danger) == "\u{1B}[1;91mx\u{1B}[0m")
    #expect(Paint(theme: theme, depth: .full)("x", .danger) == "\u{1B}[1;38;2;1;2;3mx\u{1B}[0m")
  }

  @Test("a difference has the numbers that patch needs")
  func diff() {
    let old = (1...12).map(String.init).joined(separator: "\n") + "\n"
    let new =
      old.split(separator: "\n").map { $0 == "6" ? "six" : String($0) }
      .joined(separator: "\n") + "\n"
    #expect(
      LineDiff.lines(old: old, new: new, path: "a.toml") == [
        "--- a/a.toml", "+++ b/a.toml", "@@ -3,7 +3,7 @@", " 3", " 4", " 5", "-6", "+six", " 7",
        " 8", " 9",
      ])
    #expect(LineDiff.lines(old: old, new: old, path: "a").isEmpty)
    #expect(LineDiff.lines(old: "x\n", new: nil, path: "a").last == "-x")
  }

  @Test("text of strangers is made safe, whatever it holds")
  func safe() {
    #expect(PlainText.line("a\u{1B}[2J\u{202E}b\tc\r\nd") == "a\u{FFFD}[2J\u{FFFD}b c d")
    #expect(TabbedText.line(["a\tb", "c\\d\n", "\u{9B}"]) == "a\\tb\tc\\\\d\\n\t\\u{9B}")
    #expect(JSON.text("\u{0}\"\\\u{2028}李").text == "\"\\u0000\\\"\\\\\\u2028李\"")
  }
}
