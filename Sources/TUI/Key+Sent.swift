extension Key {
  /// What a terminal sends in the place of this key, where it cannot tell the two apart: Tab for
  /// `Ctrl-i`, `A` for `Shift-a`. nil where it can.
  public var sentAs: Key? {
    guard case .character(let character) = code else { return nil }
    if shift {
      let upper = character.uppercased()
      return Key(
        .character(upper.count == 1 ? Character(upper) : character), control: control, alt: alt)
    }
    return control ? sentWithControl(character) : nil
  }

  private func sentWithControl(_ character: Character) -> Key? {
    switch character {
    case "i": return Key(.tab, alt: alt)
    case "j", "m": return Key(.enter, alt: alt)
    case "h", "?": return Key(.backspace, alt: alt)
    case "[": return Key(.escape, alt: alt)
    case "a"..."z", " ", "\\", "]", "^", "_": return nil
    case "A"..."Z":
      return Key(.character(Character(character.lowercased())), control: true, alt: alt)
    default: return Key(.character(character), alt: alt)
    }
  }
}
