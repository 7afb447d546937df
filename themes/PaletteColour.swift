internal import TOML
internal import TUI

/// A colour of a theme: for terminals with 256 or more, and for those with fewer.
struct PaletteColour {
  let full: Colour
  /// nil: the nearest to `full`.
  let few: Colour?

  /// A name out of the palette or of the 16 colours, a number, `#rrggbb`, or a list of two: the
  /// second is for terminals with 8 or 16 colours.
  init(_ item: Item, palette: Palette) throws(ThemeError) {
    if let name = item.string, let known = palette[name] {
      self = known
      return
    }
    if let both = item.elements, both.count == 2 {
      full = try Self.colour(both[0], palette)
      few = try Self.colour(both[1], palette)
    } else {
      full = try Self.colour(item, palette)
      few = nil
    }
  }

  private static func colour(
    _ item: Item, _ palette: Palette
  ) throws(ThemeError) -> Colour {
    let text = item.string ?? item.integer.map { String($0) }
    guard let text else { throw ThemeError(.wrongKind, at: item.position) }
    guard let colour = Colour(text) else {
      throw ThemeError(
        .notAColour, at: item.position, ["name": text],
        known: palette.names.sorted() + ["default"] + Colour.names)
    }
    return colour
  }
}

/// The colours that a theme gives names to.
///
/// A list and no dictionary, as `RoleStyles` is.
struct Palette {
  private var colours: [Named] = []

  private struct Named {
    let name: String
    let colour: PaletteColour
  }

  var names: [String] { colours.map(\.name) }

  subscript(name: String) -> PaletteColour? { colours.first { $0.name == name }?.colour }

  /// Takes the place of an inherited one.
  mutating func put(_ colour: PaletteColour, _ name: String) {
    colours.removeAll { $0.name == name }
    colours.append(Named(name: name, colour: colour))
  }
}
