import TUI
import Testing

@Suite("Frames")
struct FrameTests {
  private func frame(_ rows: Int = 3, _ columns: Int = 10) -> Frame {
    Frame(size: Size(rows: rows, columns: columns))
  }

  @Test("text is drawn with its role, one letter a cell")
  func drawsText() {
    var frame = frame()
    let used = frame.put("李伟 ok", row: 1, column: 2, role: .good)
    frame.put("x", row: 1, column: 9, selected: true)
    #expect(used == 7)
    #expect(frame.line(1) == "  李伟 okx")
    #expect(frame.roles(1) == "..ggggggg#")
  }

  @Test("what does not fit ends in an ellipsis on a cell boundary")
  func cutsText() {
    var frame = frame()
    #expect(frame.put("李伟经理", row: 0, column: 0, width: 6) == 5)
    frame.put("林晓雨林晓雨", row: 1, column: 3)
    #expect(frame.line(0) == "李伟…")
    #expect(frame.line(1) == "   林晓雨…")
  }

  @Test("fill gives the whole width one look")
  func fills() {
    var frame = frame()
    #expect(frame.put("ab", row: 0, column: 1, width: 5, role: .key, fill: true) == 5)
    #expect(frame.roles(0) == ".kkkkk")
  }

  @Test("half a wide character never stays when its other half is overwritten")
  func keepsWideCharactersWhole() {
    var frame = frame()
    frame.put("李伟", row: 0, column: 0)
    frame.put("x", row: 0, column: 1)
    #expect(frame.line(0) == " x伟")
    frame.put("yz", row: 0, column: 1)
    #expect(frame.line(0) == " yz")
  }

  @Test("a wide character that the edge would cut is not drawn")
  func leavesOutHalves() {
    var frame = frame(1, 4)
    frame.put("李伟", row: 0, column: -1)
    #expect(frame.line(0) == " 伟")
    frame.clear()
    frame.inside(Rect(row: 0, column: 0, rows: 1, columns: 3)) { frame in
      frame.put("李伟", row: 0, column: 0)
    }
    #expect(frame.line(0) == "李")
  }

  @Test("combining marks share the cell of their letter")
  func combines() {
    var frame = frame()
    frame.put("Ne\u{301}e", row: 0, column: 0)
    #expect(frame.line(0) == "Ne\u{301}e")
    #expect(frame.roles(0).isEmpty)
    #expect(frame.clusters == [[0x65, 0x301]])
  }

  @Test("a hundred marks on one letter keep four")
  func limitsMarks() {
    var frame = frame()
    frame.put("e" + String(repeating: "\u{301}", count: 100), row: 0, column: 0)
    #expect(frame.clusters.map(\.count) == [5])
  }

  @Test("control characters and direction overrides never become cells")
  func hidesControls() {
    var frame = frame()
    frame.put("\u{1b}[2J\u{202e}a\u{85}\tb", row: 0, column: 0)
    #expect(frame.line(0) == "�[2J�a� b")
    #expect(frame.glyphs.allSatisfy { $0 >= 0x20 && !(0x7f..<0xa0).contains($0) })
  }

  @Test("drawing outside shows nothing and harms nothing", arguments: [0, 1, 2, 5])
  func clips(_ size: Int) {
    var frame = frame(size, size)
    frame.put("李伟 Li Wei", row: -1, column: 0)
    frame.put("李伟 Li Wei", row: 0, column: 100)
    frame.put("李伟 Li Wei", row: 0, column: -3, width: .max)
    frame.put("李伟", row: 99, column: 0, width: -4)
    frame.box(Rect(row: -1, column: -1, rows: 9, columns: 9), title: "李伟")
    frame.fill(Rect(row: -5, column: -5, rows: 3, columns: 3), with: "x")
    frame.restyle(Rect(row: 0, column: 0, rows: 99, columns: 99), role: .danger)
    #expect(frame.glyphs.count == size * size)
  }

  @Test("a box has light lines and a title that is cut")
  func box() {
    var frame = frame(3, 10)
    frame.box(frame.area, title: "Contacts")
    #expect(frame.text == "┌ Conta… ┐\n│        │\n└────────┘")
    #expect(frame.roles(0) == "bbttttttbb")
  }

  @Test("spans follow one another, each in its role")
  func spans() {
    var frame = frame(1, 12)
    let used = frame.put([Span("李", .title), Span(" "), Span("late", .danger)], row: 0, column: 1)
    #expect(used == 7)
    #expect(frame.line(0) == " 李 late")
    #expect(frame.roles(0) == ".tt.dddd")
  }

  @Test("right-aligned text ends where it should")
  func right() {
    var frame = frame(1, 8)
    frame.putRight("李伟", row: 0, before: 8)
    #expect(frame.line(0) == "    李伟")
  }

  @Test("a snapshot shows characters first, then roles")
  func snapshot() {
    var frame = frame(2, 4)
    frame.put("ok", row: 0, column: 0, role: .good, selected: true)
    #expect(frame.snapshot == "ok\n----\nGG\n")
  }

  @Test("parts of a rectangle fill it exactly")
  func splits() {
    let whole = Rect(Size(rows: 10, columns: 20))
    #expect(whole.splitTop(3).rest == Rect(row: 3, column: 0, rows: 7, columns: 20))
    #expect(whole.splitBottom(1).bottom == Rect(row: 9, column: 0, rows: 1, columns: 20))
    #expect(whole.splitLeft(50).rest.isEmpty)
    #expect(whole.splitRight(5).right == Rect(row: 0, column: 15, rows: 10, columns: 5))
    #expect(whole.inset() == Rect(row: 1, column: 1, rows: 8, columns: 18))
    #expect(Rect(row: 0, column: 0, rows: 1, columns: 1).inset().isEmpty)
    #expect(whole.centred(rows: 2, columns: 4) == Rect(row: 4, column: 8, rows: 2, columns: 4))
  }
}
