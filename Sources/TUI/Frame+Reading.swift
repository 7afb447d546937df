extension Frame {
  /// The characters of a row, without blanks at its end. Empty outside the screen.
  public func line(_ row: Int) -> String {
    guard row >= 0, row < size.rows else { return "" }
    var text = String.UnicodeScalarView()
    for glyph in glyphs[row * size.columns..<(row + 1) * size.columns] where glyph != Self.rightHalf
    {
      let scalars = glyph & Self.cluster == 0 ? [glyph] : clusters[Int(glyph & ~Self.cluster)]
      text.append(contentsOf: scalars.compactMap(Unicode.Scalar.init))
    }
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  /// The roles of a row, one letter a cell (`Role.letter`), without plain text at its end.
  public func roles(_ row: Int) -> String {
    guard row >= 0, row < size.rows else { return "" }
    var letters = ""
    for style in styles[row * size.columns..<(row + 1) * size.columns] {
      let role = Role.allCases[Int(style & ~Self.selectedBit)]
      guard style & Self.selectedBit != 0 else {
        letters.append(role.letter)
        continue
      }
      letters += role == .text ? "#" : role.letter.uppercased()
    }
    while letters.last == "." { letters.removeLast() }
    return letters
  }

  /// All rows as text, without empty ones at the end.
  public var text: String {
    var lines = (0..<size.rows).map(line)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  /// The characters, a dividing line, then the roles: what a snapshot holds.
  public var snapshot: String {
    var roleLines = (0..<size.rows).map(roles)
    while roleLines.last?.isEmpty == true { roleLines.removeLast() }
    return text + "\n----\n" + roleLines.joined(separator: "\n") + "\n"
  }
}
