import TUI
import Testing

@testable import Terminal

@Suite("Decoding of keys")
struct KeyDecoderTests {
  private func decode(_ bytes: [UInt8], finish: Bool = true) -> [Event] {
    var decoder = KeyDecoder()
    for byte in bytes { decoder.byte(byte) }
    if finish { decoder.finish() }
    return decoder.takeEvents()
  }

  @Test(
    "sequences of xterm and its kin",
    arguments: [
      ("\u{1b}", "Esc"), ("\u{1b}\u{1b}", "Esc Esc"), ("\u{1b}x", "Alt-x"), ("\u{1b}[A", "Up"),
      ("\u{1b}OA", "Up"), ("\u{1b}[1;2A", "Shift-Up"), ("\u{1b}[1;3D", "Alt-Left"),
      ("\u{1b}[1;6F", "Ctrl-Shift-End"), ("\u{1b}[5~", "PgUp"), ("\u{1b}[3;5~", "Ctrl-Del"),
      ("\u{1b}[15~", "F5"), ("\u{1b}[24~", "F12"), ("\u{1b}[1;2P", "Shift-F1"),
      ("\u{1b}[[A", "F1"), ("\u{1b}[97;5u", "Ctrl-a"), ("\u{1b}[27;5;13~", "Ctrl-Enter"),
      ("\u{1b}[9;2u", "Shift-Tab"), ("\u{1b}[", "Alt-["), ("\u{1b}O", "Alt-O"),
      ("\u{1b}]", "Alt-]"), ("\u{1b}\u{1b}[A", "Esc Up"), ("a\tb\r", "a Tab b Enter"),
      ("\u{1}\u{1a}\u{1f}", "Ctrl-a Ctrl-z Ctrl-_"), ("李好", "李 好"),
      ("\u{1b}[?1;2c", ""), ("\u{1b}[I\u{1b}[O", ""), ("\u{1b}[24;80R", ""), ("\u{1b}[<0;1;1M", ""),
      ("\u{1b}P1$r0m\u{1b}\\z", "z"), ("\u{1b}[99999999999999999999~z", "Home z"),
      ("\u{1b}[\(String(repeating: "1", count: 100))~z", "z"),
    ])
  func sequences(_ bytes: String, _ names: String) {
    let keys = decode(Array(bytes.utf8)).compactMap { event -> String? in
      guard case .key(let key) = event else { return nil }
      return key.name
    }
    if bytes.utf8.count < 100 { #expect(keys.joined(separator: " ") == names) }
    #expect(keys.last == names.split(separator: " ").last.map(String.init))
  }

  @Test(
    "bytes that are no UTF-8 are dropped, what follows is read",
    arguments: [
      [0xff], [0xe6, 0x9d], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80],
      [0xc2, 0x85], [0x80, 0xbf],
    ] as [[UInt8]])
  func invalid(_ bytes: [UInt8]) {
    #expect(decode(bytes + [0x7a]).last == .key(Key("z")))
    #expect(decode(bytes + [0x7a]).count == 1)
  }

  @Test("a character cut in two by the line waits for its other half")
  func halves() {
    var decoder = KeyDecoder()
    decoder.byte(0xe6)
    #expect(decoder.isWaiting && decoder.takeEvents().isEmpty)
    decoder.byte(0x9d)
    decoder.byte(0x8e)
    #expect(!decoder.isWaiting)
    #expect(decoder.takeEvents() == [.key(Key("李"))])
  }

  @Test("a key that ncurses knows takes the Alt of an Escape before it")
  func alt() {
    var decoder = KeyDecoder()
    decoder.byte(0x1b)
    decoder.key(Key(.up))
    decoder.key(Key(.down))
    #expect(decoder.takeEvents() == [.key(Key(.up, alt: true)), .key(Key(.down))])
  }

  @Test("a paste keeps lines and tabs, drops other controls, and ends at its mark only")
  func paste() {
    let bytes = Array("\u{1b}[200~a\r\nb\rc\nd\t\u{1b}[31m\u{1b}[201\u{7}\u{1b}[201~q".utf8)
    #expect(decode(bytes) == [.paste("a\nb\nc\nd\t[31m[201"), .key(Key("q"))])
  }

  @Test("a paste whose end is lost is given after all")
  func lostEnd() {
    #expect(decode(Array("\u{1b}[200~abc".utf8)) == [.paste("abc")])
  }

  @Test("a paste has a limit")
  func limit() {
    var bytes = Array("\u{1b}[200~".utf8)
    bytes += [UInt8](repeating: 0x61, count: PasteCollector.limit + 10_000)
    bytes += Array("\u{1b}[201~".utf8)
    guard case .paste(let text) = decode(bytes).first else {
      Issue.record("no paste")
      return
    }
    #expect(text.utf8.count == PasteCollector.limit)
  }

  @Test("any bytes whatever end in the ground state", arguments: 0..<200)
  func noise(_ seed: Int) {
    var state = UInt64(seed) &* 6_364_136_223_846_793_005 &+ 1
    var decoder = KeyDecoder()
    let likely: [UInt8] = [0x1b, 0x5b, 0x4f, 0x32, 0x30, 0x7e, 0x3b, 0xe6, 0x9d, 0x5d, 0x07]
    for _ in 0..<400 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let value = UInt8(truncatingIfNeeded: state >> 56)
      decoder.byte(value < 128 ? likely[Int(value) % likely.count] : value &- 128)
    }
    decoder.finish()
    #expect(!decoder.isWaiting)
  }
}
