/// A look for every role, plain and selected.
public struct Theme: Equatable, Sendable {
  public let name: String
  private var plain: [Style]
  private var selected: [Style]

  /// Roles that are missing look like plain text, `paper` black on white. A missing selected look is
  /// the look of the selection, bold where the role is.
  public init(name: String, styles: RoleStyles, selected: RoleStyles = [:]) {
    self.name = name
    var reversed = Style()
    reversed.reverse = true
    let selection = styles[.selection] ?? reversed
    var styles = styles
    styles[.selection] = selection
    styles[.paper] = styles[.paper] ?? .paper
    plain = Role.allCases.map { styles[$0] ?? Style() }
    self.selected = Role.allCases.map { role in
      if let own = selected[role] { return own }
      var style = selection
      style.bold = selection.bold || styles[role]?.bold == true
      return style
    }
  }

  public func style(for role: Role, selected isSelected: Bool = false) -> Style {
    (isSelected ? selected : plain)[Int(role.index)]
  }

  /// Bold, underline and reverse only: works on every terminal, and before a theme is read.
  public static let plain: Theme = {
    var bold = Style()
    bold.bold = true
    var dim = Style()
    dim.dim = true
    var underline = Style()
    underline.underline = true
    return Theme(
      name: "plain",
      styles: [
        .title: bold, .key: bold, .danger: bold, .warning: bold, .muted: dim, .border: dim,
        .accent: underline, .field: underline,
      ])
  }()
}
