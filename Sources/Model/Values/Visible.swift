extension StringProtocol {
  /// Whether a reader sees anything of it: not where it is empty, or nothing but blanks, control
  /// characters, marks of direction, joiners, fillers and the like.
  public var isVisible: Bool {
    // Nearly all text begins with a letter.
    if let first = utf8.first, first > 0x20, first < 0x7F { return true }
    return unicodeScalars.contains(where: Self.isSeen)
  }

  private static func isSeen(_ scalar: Unicode.Scalar) -> Bool {
    // An empty pattern of Braille is a blank in all but name.
    if scalar.value == 0x2800 { return false }
    let properties = scalar.properties
    if properties.isWhitespace || properties.isDefaultIgnorableCodePoint { return false }
    switch properties.generalCategory {
    case .control, .format, .nonspacingMark, .enclosingMark, .surrogate, .unassigned: return false
    default: return true
    }
  }
}
