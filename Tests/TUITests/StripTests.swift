import TUI
import Testing

@Suite("strips")
struct StripTests {
  private func draw(_ frame: inout Frame, row: Int, column: Int, selected: Bool = false) {
    frame.put("李伟 Li", row: row, column: column, width: 10, role: .title, selected: selected)
  }

  private func made() -> Strip? {
    Strip(width: 10) { draw(&$0, row: 0, column: 0) }
  }

  @Test("a strip looks as if it were drawn in place, selected or not", arguments: [false, true])
  func same(selected: Bool) throws {
    var (laid, drawn) = (
      Frame(size: Size(rows: 3, columns: 20)), Frame(size: Size(rows: 3, columns: 20))
    )
    drawn.fill(Rect(row: 1, column: 4, rows: 1, columns: 10), selected: selected)
    draw(&drawn, row: 1, column: 4, selected: selected)
    let done = laid.lay(try #require(made()), row: 1, column: 4, selected: selected)
    #expect(done && laid == drawn)
  }

  @Test("no half of a wide character is left at its ends")
  func halves() throws {
    var frame = Frame(size: Size(rows: 1, columns: 16))
    frame.put("中中中中中中中中", row: 0, column: 0)
    let done = frame.lay(try #require(made()), row: 0, column: 3)
    #expect(done && frame.text == "中 李伟 Li    中")
  }

  @Test("one that does not fit whole is not drawn")
  func outside() throws {
    var frame = Frame(size: Size(rows: 1, columns: 8))
    let blank = frame
    let strip = try #require(made())
    let done = [(0, 0), (0, -1), (1, 0), (-1, 0)].map { frame.lay(strip, row: $0.0, column: $0.1) }
    #expect(done == [false, false, false, false] && frame == blank)
  }

  @Test("a text with marks is no strip")
  func marks() {
    #expect(Strip(width: 5) { $0.put("e\u{301}", row: 0, column: 0) } == nil)
  }
}
