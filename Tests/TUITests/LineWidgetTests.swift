import TUI
import Testing

@Suite("Prompt, status, footer, help, columns")
struct LineWidgetTests {
  private let bindings = [
    Binding("Enter", "open", 1, inFooter: true), Binding("c", "confirm", 2, inFooter: true),
    Binding("d", "remove", 3, disabled: "this book is read-only", inFooter: true),
    Binding("j Down", "next row", 4), Binding("? F1", "help", 5, inFooter: true),
  ]

  private func frame(_ rows: Int, _ columns: Int) -> Frame {
    Frame(size: Size(rows: rows, columns: columns))
  }

  @Test("a prompt tells each change, and what was accepted or left")
  func prompt() {
    var prompt = Prompt("/", history: ["chen", "li"])
    func press(_ name: String) -> Prompt.Outcome {
      prompt.handle(Key(named: name) ?? Key(.enter))
    }
    #expect(press("l") == .changed("l"))
    #expect(press("Left") == .used)
    #expect(press("Up") == .changed("li"))
    #expect(press("Up") == .changed("chen"))
    #expect(press("Down") == .changed("li"))
    #expect(press("Down") == .changed("l"))
    #expect(press("Down") == .used)
    #expect(press("Enter") == .accepted("l"))
    #expect(press("Backspace") == .changed(""))
    #expect(press("Backspace") == .cancelled)
    #expect(press("F5") == .unused)
    #expect(press("Esc") == .cancelled)
  }

  @Test("a prompt shows its sign and the caret behind the text")
  func drawsPrompt() {
    var frame = frame(1, 12)
    Prompt("/", text: "李伟").draw(&frame, row: 0, width: 12)
    #expect(frame.line(0) == "/李伟")
    #expect(frame.cursor == Point(row: 0, column: 5))
  }

  @Test("a status line drops its remark before its text")
  func status() {
    var frame = frame(2, 20)
    let line = StatusLine("removed", role: .good, remark: "u undo")
    line.draw(&frame, row: 0, width: 20)
    line.draw(&frame, row: 1, width: 12)
    #expect(frame.text == "removed       u undo\nremoved")
  }

  @Test(
    "the footer keeps its last two and whole entries",
    arguments: [
      (60, " Enter open  c confirm  d remove  ? help"), (36, " Enter open  d remove  ? help"),
      (12, " ? help"), (4, " ?"),
    ])
  func footer(_ width: Int, _ line: String) {
    var frame = frame(1, 60)
    Footer(bindings) { $0 }.draw(&frame, row: 0, width: width)
    #expect(frame.line(0) == line)
  }

  @Test("a key that cannot work is muted in the footer")
  func footerRoles() {
    var frame = frame(1, 40)
    Footer(bindings) { $0 }.draw(&frame, row: 0, width: 40)
    #expect(frame.roles(0) == ".kkkkk.......k..........m.mmmmmm..k")
  }

  @Test("help shows all keys, and why one does not work")
  func help() {
    var frame = frame(6, 40)
    HelpView(bindings) { $0 }.draw(&frame, in: frame.area)
    #expect(
      frame.text == """
        Enter   open
        c       confirm
        d       remove
                this book is read-only
        j Down  next row
        ? F1    help
        """)
  }

  @Test("help scrolls no further than its end")
  func helpScrolls() {
    var view = HelpView(bindings) { $0 }
    let size = Size(rows: 4, columns: 40)
    let used = view.handle(Key(.end), in: size)
    #expect(used && view.top == 2)
    _ = view.handle(Key("k"), in: size)
    #expect(view.top == 1)
    let other = view.handle(Key("x"), in: size)
    #expect(!other)
  }

  @Test("columns give way in the order of their importance")
  func columns() {
    let wanted = [
      Columns.Column(least: 4, most: 6, importance: 9),
      Columns.Column(least: 8, most: 20, importance: 1),
      Columns.Column(least: 6, most: 6, importance: 5),
    ]
    func shown(_ width: Int) -> [String] {
      Columns(wanted, width: width).places.map { $0.map { "\($0.start)+\($0.width)" } ?? "-" }
    }
    #expect(shown(60) == ["0+6", "7+20", "28+6"])
    #expect(shown(21) == ["0+5", "6+8", "15+6"])
    #expect(shown(19) == ["0+6", "-", "7+6"])
    #expect(shown(5) == ["0+5", "-", "-"])
    #expect(shown(2) == ["0+2", "-", "-"])
  }

  @Test("a column that is never cut takes what its texts need, or goes")
  func wholeColumns() {
    let wanted = [
      Columns.Column(least: 10, most: 40, importance: 9).fitting(25),
      Columns.Column(least: 4, most: 14, importance: 1, whole: true).fitting(12),
    ]
    func shown(_ width: Int) -> [String] {
      Columns(wanted, width: width).places.map { $0.map { "\($0.start)+\($0.width)" } ?? "-" }
    }
    #expect(shown(60) == ["0+25", "26+12"])
    #expect(shown(24) == ["0+11", "12+12"])
    #expect(shown(22) == ["0+22", "-"])
  }
}
