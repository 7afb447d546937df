import TUI
import Testing

@testable import Themes

@Suite("Theme files")
struct ThemeFileTests {
  private func read(_ text: String) throws(ThemeError) -> Theme {
    try Themes.read(Array(text.utf8), name: "own")
  }

  @Test("every built-in theme reads, and says something about every role", arguments: Themes.names)
  func complete(_ name: String) throws {
    let source = try #require(Themes.source(name))
    // Paper is black on white for the readers of codes, whatever the theme.
    #expect(try ThemeFile(source).namedRoles == Set(Role.allCases).subtracting([.paper]))
    #expect(Themes.named(name)?.name == name)
  }

  @Test("mono uses no colour")
  func mono() throws {
    let theme = try #require(Themes.named("mono"))
    for role in Role.allCases where role != .paper {
      let style = theme.style(for: role)
      #expect(style.foreground == .standard && style.background == .standard)
    }
  }

  @Test("the colours of the default theme can be read on black and on white")
  func contrast() throws {
    let theme = try #require(Themes.named("default"))
    for role in Role.allCases {
      guard case .rgb(let red, let green, let blue) = theme.style(for: role).foreground else {
        continue
      }
      let light = luminance(red, green, blue)
      let contrasts = [(light + 0.05) / 0.05, 1.05 / (light + 0.05)]
      #expect(contrasts.allSatisfy { $0 >= 3.8 }, "\(role) \(contrasts)")
    }
  }

  /// Of sRGB, as WCAG 2 defines it.
  private func luminance(_ red: UInt8, _ green: UInt8, _ blue: UInt8) -> Double {
    func linear(_ value: UInt8) -> Double {
      let part = Double(value) / 255
      guard part > 0.04045 else { return part / 12.92 }
      // ((part + 0.055) / 1.055) to the power of 2.4, by its fifth root: x^2.4 = x^2 * (x^2)^(1/5).
      let base = (part + 0.055) / 1.055
      var root = 1.0
      for _ in 0..<60 {
        root -= (root * root * root * root * root - base * base) / (5 * root * root * root * root)
      }
      return base * base * root
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  @Test("a palette may stand behind the roles that use it")
  func palette() throws {
    let theme = try read("roles.good.foreground = 'leaf'\npalette.leaf = ['#005f00', 'green']")
    #expect(theme.style(for: .good).foreground == .rgb(0, 0x5f, 0))
    #expect(theme.style(for: .good).fewForeground == .named(2))
  }

  @Test("what is inherited stays where nothing else is said")
  func inherits() throws {
    let theme = try read("inherits = 'mono'\n[roles]\ngood = { italic = true }")
    #expect(theme.style(for: .title).bold)
    #expect(theme.style(for: .good).italic)
  }

  @Test(
    "a complaint says what and where",
    arguments: [
      ("roles = [", "not-toml", 1), ("\n[rolls]", "unknown-key", 2),
      ("[roles]\nhero = {}", "unknown-role", 2), ("inherits = 'x'", "unknown-theme", 1),
      ("[roles]\n\ngood = 'green'", "wrong-kind", 3),
      ("[roles]\ngood = { bold = 1 }", "wrong-kind", 2),
      ("[roles]\ngood = { foreground = 'grün' }", "not-a-colour", 2),
      ("[palette]\na = ['red', 999]", "not-a-colour", 2),
      ("[roles]\ngood = { blink = true }", "unknown-key", 2),
    ])
  func complaints(_ text: String, _ code: String, _ line: Int) {
    let error = #expect(throws: ThemeError.self) { _ = try read(text) }
    #expect(error?.code.rawValue == code && error?.line == line)
  }
}
