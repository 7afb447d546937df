import TUI
import Testing

@Suite("Keys")
struct KeyTests {
  @Test(
    "a key's name reads back as the same key",
    arguments: [
      Key("a"), Key("?"), Key(" "), Key("-"), Key("d", control: true), Key("x", alt: true),
      Key(.enter), Key(.escape), Key(.tab), Key(.backTab), Key(.backspace), Key(.delete),
      Key(.insert), Key(.up), Key(.left, control: true), Key(.down, shift: true), Key(.home),
      Key(.pageDown), Key(.function(1)), Key(.function(12), shift: true), Key("-", control: true),
      Key("李"),
    ])
  func roundTrip(_ key: Key) {
    #expect(Key(named: key.name) == key)
  }

  @Test(
    "names are those that people write",
    arguments: [
      ("Ctrl-d", Key("d", control: true)), ("ctrl-d", Key("d", control: true)),
      ("PgDn", Key(.pageDown)), ("F1", Key(.function(1))), ("Space", Key(" ")), ("/", Key("/")),
      ("Shift-Tab", Key(.backTab)), ("Alt-Enter", Key(.enter, alt: true)), ("G", Key("G")),
    ])
  func names(_ name: String, _ key: Key) {
    #expect(Key(named: name) == key)
  }

  @Test("what is no key has no key", arguments: ["", "Foo", "Ctrl-", "F0", "F99", "Hyper-x", "ab"])
  func noKeys(_ name: String) {
    #expect(Key(named: name) == nil)
  }

  @Test(
    "a key that a terminal cannot tell from another says which one it sends",
    arguments: [
      ("Ctrl-i", "Tab"), ("Ctrl-m", "Enter"), ("Ctrl-[", "Esc"), ("Ctrl-h", "Backspace"),
      ("Shift-a", "A"), ("Ctrl-D", "Ctrl-d"), ("Ctrl-1", "1"), ("Alt-Ctrl-j", "Alt-Enter"),
    ])
  func sentAs(_ name: String, _ sent: String) {
    #expect(Key(named: name)?.sentAs?.name == sent)
  }

  @Test(
    "other keys are themselves", arguments: ["a", "A", "Ctrl-a", "Ctrl-Space", "F5", "Shift-Up"])
  func sentAsItself(_ name: String) throws {
    #expect(try #require(Key(named: name)).sentAs == nil)
  }

  @Test(
    "full-width forms mean the same keys",
    arguments: [("？", "?"), ("：", ":"), ("／", "/"), ("１", "1"), ("【", "["), ("。", "."), ("ａ", "a")])
  func folds(_ typed: Character, _ meant: Character) {
    #expect(Key(typed).folded == Key(meant))
  }

  @Test("hanzi stay hanzi")
  func keepsHanzi() {
    #expect(Key("好").folded == Key("好"))
  }

  @Test("a binding is found by each of its keys, and by the full-width form")
  func finds() {
    let bindings = [
      Binding("j Down", "down", 1), Binding("? F1", "help", 2), Binding("？", "own", 3),
    ]
    #expect(bindings.binding(for: Key(.down))?.message == 1)
    #expect(bindings.binding(for: Key("？"))?.message == 3)
    #expect(bindings.binding(for: Key("ｊ"))?.message == 1)
    #expect(bindings.binding(for: Key("z")) == nil)
  }
}
