import TUI
import Testing

@Suite("Text of several lines")
struct TextAreaTests {
  private func area(_ text: String, _ keys: String, columns: Int = 9) -> TextArea {
    var area = TextArea(text)
    for name in keys.split(separator: " ") {
      if let key = Key(named: String(name)) { _ = area.handle(key, columns: columns) }
    }
    return area
  }

  @Test(
    "keys move through wrapped lines",
    arguments: [
      ("one two three", "Down X", "one two Xthree"), ("ab\ncd", "End X", "abX\ncd"),
      ("abc\nd\nefg", "End Down Down X", "abc\nd\nefgX"), ("ab", "Enter", "\nab"),
      ("ab\ncd", "Down Backspace", "abcd"), ("李伟\nabcd", "Right Down X", "李伟\nabXcd"),
    ])
  func edits(_ text: String, _ keys: String, _ result: String) {
    #expect(area(text, keys).text == result)
  }

  @Test("Up in the first line and Down in the last are left to the form")
  func leaves() {
    var area = TextArea("ab\ncd")
    let up = area.handle(Key(.up), columns: 9)
    let down = area.handle(Key(.down), columns: 9)
    let further = area.handle(Key(.down), columns: 9)
    #expect([up, down, further] == [false, true, false])
  }

  @Test("the line with the caret is in view")
  func scrolls() {
    var frame = Frame(size: Size(rows: 2, columns: 9))
    area("1\n2\n3\n4", "Down Down Down").draw(&frame, in: frame.area)
    #expect(frame.text == "3\n4")
    #expect(frame.cursor == Point(row: 1, column: 0))
  }
}
