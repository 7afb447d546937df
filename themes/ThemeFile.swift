internal import TOML
internal import TUI

/// The text of a theme as values, before it is put on top of the one it inherits from.
struct ThemeFile {
  private var palette = Palette()
  private var roles: RoleStyles = [:]
  private var selected: RoleStyles = [:]

  init(_ bytes: [UInt8]) throws(ThemeError) {
    let document: Document
    do {
      document = try Document(bytes)
    } catch {
      throw ThemeError(
        .notTOML, at: error.position,
        error.arguments.merging(["reason": error.code.rawValue]) { _, new in new })
    }
    try inherit(document.root)
    // Wherever it stands in the file, the roles use it.
    if let palette = document.root.entry("palette") { try readPalette(palette) }
    for entry in document.root.entries {
      switch entry.key {
      case "inherits", "palette": break
      case "roles": try readStyles(entry, into: &roles)
      case "selected": try readStyles(entry, into: &selected)
      default:
        throw ThemeError(
          .unknownKey, at: entry.keyPosition, ["name": entry.key],
          known: ["inherits", "palette", "roles", "selected"])
      }
    }
  }

  func theme(name: String) -> Theme {
    Theme(name: name, styles: roles, selected: selected)
  }

  /// The roles that the text, or what it inherits from, says something about.
  var namedRoles: Set<Role> { Set(roles.roles) }

  private mutating func inherit(_ root: Table) throws(ThemeError) {
    guard let item = root["inherits"] else { return }
    let name = try Self.text(item)
    // Built-in themes inherit from nothing that inherits, so that this ends.
    guard let source = Themes.source(name) else {
      throw ThemeError(.unknownTheme, at: item.position, ["name": name])
    }
    self = try ThemeFile(source)
  }

  private mutating func readPalette(_ entry: Entry) throws(ThemeError) {
    for colour in try Self.table(entry.item).entries {
      palette.put(try PaletteColour(colour.item, palette: Palette()), colour.key)
    }
  }

  private func readStyles(
    _ entry: Entry, into part: inout RoleStyles
  ) throws(ThemeError) {
    for style in try Self.table(entry.item).entries {
      guard let role = Role(rawValue: style.key) else {
        throw ThemeError(.unknownRole, at: style.keyPosition, ["name": style.key])
      }
      part[role] = try read(Self.table(style.item))
    }
  }

  private func read(_ table: Table) throws(ThemeError) -> Style {
    var style = Style()
    for entry in table.entries {
      switch entry.key {
      case "foreground":
        let colour = try PaletteColour(entry.item, palette: palette)
        (style.foreground, style.fewForeground) = (colour.full, colour.few)
      case "background":
        let colour = try PaletteColour(entry.item, palette: palette)
        (style.background, style.fewBackground) = (colour.full, colour.few)
      case "bold": style.bold = try Self.flag(entry.item)
      case "dim": style.dim = try Self.flag(entry.item)
      case "italic": style.italic = try Self.flag(entry.item)
      case "underline": style.underline = try Self.flag(entry.item)
      case "reverse": style.reverse = try Self.flag(entry.item)
      default:
        throw ThemeError(
          .unknownKey, at: entry.keyPosition, ["name": entry.key], known: Self.styleKeys)
      }
    }
    return style
  }

  private static let styleKeys = [
    "foreground", "background", "bold", "dim", "italic", "underline", "reverse",
  ]

  private static func table(_ item: Item) throws(ThemeError) -> Table {
    guard let table = item.table else { throw ThemeError(.wrongKind, at: item.position) }
    return table
  }

  private static func text(_ item: Item) throws(ThemeError) -> String {
    guard let text = item.string else { throw ThemeError(.wrongKind, at: item.position) }
    return text
  }

  private static func flag(_ item: Item) throws(ThemeError) -> Bool {
    guard let flag = item.boolean else { throw ThemeError(.wrongKind, at: item.position) }
    return flag
  }
}
