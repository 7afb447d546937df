import TUI
import Testing

@Suite("One-line text field")
struct TextFieldTests {
  private func field(_ text: String, _ keys: String) -> TextField {
    var field = TextField(text)
    for name in keys.split(separator: " ") {
      if let key = Key(named: String(name)) { _ = field.handle(key) }
    }
    return field
  }

  @Test("an empty field is seen as one, also behind its placeholder")
  func empty() {
    var frame = Frame(size: Size(rows: 2, columns: 6))
    TextField().draw(&frame, row: 0, column: 0, width: 6, focused: false)
    TextField(placeholder: "say").draw(&frame, row: 1, column: 0, width: 6, focused: false)
    #expect(frame.roles(0) == "ffffff")
    #expect(frame.roles(1) == "mmmfff")
  }

  @Test(
    "a field looks the same however much stands before and behind what is seen",
    arguments: [
      "abc", "李伟", "e\u{301}👨‍👩‍👧", "\u{200B}\u{200B}x",
    ])
  func long(_ unit: String) {
    for width in [1, 2, 3, 9, 20] {
      let (short, long) = (String(repeating: unit, count: 40), String(repeating: unit, count: 4000))
      for keys in ["", "Home", "Left Left Left"] {
        var frames = [short, long].map { text in
          var frame = Frame(size: Size(rows: 1, columns: 24))
          field(text, keys).draw(&frame, row: 0, column: 1, width: width)
          return frame
        }
        #expect(frames.removeLast() == frames.removeLast())
      }
    }
  }

  @Test("what is typed combines with its neighbours, however long the text")
  func combining() {
    let long = String(repeating: "李", count: 5000)
    var text = field(long + "e", "")
    text.paste("\u{301}")
    #expect(text.caret == 5001)
    text.paste("x")
    #expect(text.text == long + "e\u{301}x")
    var flag = field("🇨", "")
    flag.paste("🇳")
    #expect(flag.caret == 1)
  }

  @Test(
    "keys edit by the characters a person sees",
    arguments: [
      ("", "李 伟", "李伟"), ("李伟", "Backspace", "李"), ("ne\u{301}", "Backspace", "n"),
      ("👨‍👩‍👧x", "Left Backspace", "x"), ("abc", "Home Del", "bc"), ("abc", "Left Left X", "aXbc"),
      ("li wei", "Ctrl-w", "li "), ("李伟 wechat", "Ctrl-w Ctrl-w", ""),
      ("li wei", "Left Ctrl-u", "i"), ("li wei", "Home Right Ctrl-k", "l"),
      ("ab", "Ctrl-a X Ctrl-e Y", "XabY"), ("one two", "Ctrl-Left X", "one Xtwo"),
      ("one two", "Home Alt-f X", "oneX two"), ("", "Backspace Del Left Right", ""),
      ("a", "？", "a？"),
    ])
  func edits(_ text: String, _ keys: String, _ result: String) {
    #expect(field(text, keys).text == result)
  }

  @Test("a mark that is typed alone joins the letter before it")
  func joins() {
    var field = TextField("e")
    _ = field.handle(Key("\u{301}"))
    #expect(field.text == "e\u{301}")
    #expect(field.caret == 1)
  }

  @Test("Enter, Tab and arrows up and down are not its keys")
  func leavesKeys() {
    var field = TextField("a")
    let keys: [Key] = [Key(.enter), Key(.tab), Key(.up), Key(.down), Key("s", control: true)]
    for key in keys {
      let used = field.handle(key)
      #expect(!used)
    }
  }

  @Test("pasted lines become one line")
  func pastes() {
    var field = TextField("a")
    field.paste("b\nc\u{1b}[31m\n")
    #expect(field.text == "ab c[31m")
  }

  @Test("the caret is always in view, also behind wide characters", arguments: 1...12)
  func scrolls(_ width: Int) throws {
    var field = TextField("李伟经理好的没问题abc")
    for _ in 0..<14 {
      var frame = Frame(size: Size(rows: 1, columns: 12))
      field.draw(&frame, row: 0, column: 0, width: width)
      let cursor = try #require(frame.cursor)
      #expect(cursor.column >= 0 && cursor.column < width)
      #expect(Width.of(frame.line(0)) <= width)
      _ = field.handle(Key(.left))
    }
  }

  @Test("an end that does not fit shows that there is more on each side")
  func showsMore() {
    let field = field("abcdefghijkl", "Left Left Left Left Left Left")
    var frame = Frame(size: Size(rows: 1, columns: 8))
    field.draw(&frame, row: 0, column: 0, width: 8)
    #expect(frame.line(0) == "…defghi…")
    #expect(frame.cursor == Point(row: 0, column: 4))
  }

  @Test("an empty field shows what belongs there")
  func placeholder() {
    var frame = Frame(size: Size(rows: 1, columns: 8))
    TextField("", placeholder: "name").draw(&frame, row: 0, column: 0, width: 8)
    #expect(frame.snapshot == "name\n----\nmmmmffff\n")
    #expect(frame.cursor == Point(row: 0, column: 0))
  }
}
