internal import TUI

/// Puts the look of a role around a text, for lists that are no screens.
struct Paint: Sendable {
  let theme: Theme
  let depth: ColourDepth

  /// The text itself where there is no colour. `text` must be free of control characters.
  func callAsFunction(_ text: String, _ role: Role, selected: Bool = false) -> String {
    guard depth != .none, !text.isEmpty else { return text }
    let codes = self.codes(theme.style(for: role, selected: selected))
    guard !codes.isEmpty else { return text }
    return "\u{1B}[\(codes.joined(separator: ";"))m\(text)\u{1B}[0m"
  }

  private func codes(_ style: Style) -> [String] {
    var codes: [String] = []
    if style.bold { codes.append("1") }
    if style.dim { codes.append("2") }
    if style.italic { codes.append("3") }
    if style.underline { codes.append("4") }
    if style.reverse { codes.append("7") }
    codes += colour(style.foreground, few: style.fewForeground, base: 30)
    codes += colour(style.background, few: style.fewBackground, base: 40)
    return codes
  }

  private func colour(_ colour: Colour, few: Colour?, base: Int) -> [String] {
    switch colour {
    case .standard: []
    case .named(let number):
      number < 8 ? [String(base + Int(number))] : [String(base + 52 + Int(number))]
    case .index(let number) where depth >= .palette: [String(base + 8), "5", String(number)]
    case .rgb(let red, let green, let blue) where depth == .full:
      [String(base + 8), "2", String(red), String(green), String(blue)]
    case .index, .rgb: few.map { self.colour($0, few: nil, base: base) } ?? []
    }
  }
}
