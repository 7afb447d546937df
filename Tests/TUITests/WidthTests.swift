import Glibc
import TUI
import Testing

@Suite("Width of text in cells")
struct WidthTests {
  /// Shown in another manner than `wcwidth` says; see `Width`.
  private static func deviates(_ value: UInt32) -> Bool {
    switch value {
    case 0x202a...0x202e, 0x2066...0x2069: true  // shown as `�`
    default: false
    }
  }

  @Test("every scalar of Unicode has the width that the C library gives it")
  func agreesWithTheLibrary() throws {
    // Glibc's module does not show it.
    let symbol = try #require(dlsym(nil, "wcwidth"))
    typealias Function = @convention(c) (wchar_t) -> Int32
    let wcwidth = unsafeBitCast(symbol, to: Function.self)
    let locale = try #require(newlocale(LC_CTYPE_MASK, "C.UTF-8", nil))
    let before = uselocale(locale)
    defer {
      uselocale(before)
      freelocale(locale)
    }
    var different: [String] = []
    for value in UInt32(1)..<0x110000 {
      guard let scalar = Unicode.Scalar(value), !Self.deviates(value) else { continue }
      let library = Int(wcwidth(wchar_t(value)))
      let ours = Width.of(scalar)
      // What is not printed is shown as one stand-in; a tab or newline as a blank, a return not.
      let expected = library >= 0 ? library : value == 0x0d ? 0 : 1
      if ours != expected { different.append("U+\(String(value, radix: 16)): \(ours), \(library)") }
    }
    #expect(different.prefix(20) == [])
  }

  @Test(
    "names, signs and sequences take the cells a terminal gives them",
    arguments: [
      ("Li Wei", 6), ("李伟", 4), ("ﾊﾝｶｸ", 4), ("e\u{301}", 1), ("한글", 4), ("🇨🇳", 2), ("👍🏽", 2),
      ("👨‍👩‍👧", 2), ("❤️", 1), ("\u{202e}abc", 4), ("a\u{7}b", 3), ("क्षि", 3), ("葛\u{e0100}", 2), ("", 0),
      ("●✓✗▸…—", 6),
    ])
  func widths(_ text: String, _ cells: Int) {
    #expect(Width.of(text) == cells)
  }

  @Test(
    "a cut never splits a wide character",
    arguments: [
      ("李伟经理", 8, "李伟经理"), ("李伟经理", 7, "李伟经…"), ("李伟经理", 6, "李伟…"), ("李伟", 1, "…"), ("李伟", 0, ""),
      ("abc", 2, "a…"),
    ])
  func cuts(_ text: String, _ limit: Int, _ cut: String) {
    #expect(Width.cut(text, to: limit) == cut)
  }
}
