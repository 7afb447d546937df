import TUI
import Testing

@Suite("Themes of roles")
struct ThemeTests {
  private var bold: Style {
    var style = Style()
    style.bold = true
    return style
  }

  @Test("selected text looks like the selection, bold where its role is")
  func selected() {
    var selection = Style()
    selection.reverse = true
    let theme = Theme(name: "t", styles: [.danger: bold])
    #expect(theme.style(for: .text, selected: true) == selection)
    #expect(theme.style(for: .danger, selected: true).bold)
    #expect(theme.style(for: .danger, selected: true).reverse)
    #expect(theme.style(for: .danger) == bold)
  }

  @Test("a role that a theme leaves out looks like plain text")
  func missing() {
    #expect(Theme(name: "t", styles: [:]).style(for: .good) == Style())
  }

  @Test("each role has its own letter and index")
  func letters() {
    #expect(Set(Role.allCases.map(\.letter)).count == Role.allCases.count)
    #expect(Role.allCases.map { Int($0.index) } == Array(Role.allCases.indices))
  }

  @Test("colours read as people write them")
  func colours() {
    #expect(Colour("#0087d7") == .rgb(0, 0x87, 0xd7))
    #expect(Colour("bright-black") == .named(8))
    #expect(Colour("102") == .index(102))
    #expect(Colour("default") == .standard)
    for text in ["", "#12345", "#12345g", "256", "-1", "Red", "#+12345"] {
      #expect(Colour(text) == nil)
    }
  }
}
