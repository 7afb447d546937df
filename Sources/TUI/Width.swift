/// How many cells a text takes on the screen: 2 for wide characters, 0 for combining marks.
///
/// Agrees with `wcwidth` of glibc 2.36, by which ncurses lays out a row, except for what is never
/// sent to a terminal: controls, bidirectional overrides and unassigned scalars are shown as `�` (one
/// cell), a tab or newline as a blank. In an emoji sequence only the first picture is shown, because
/// terminals disagree about the rest; a flag takes one cell for each of its two letters.
public enum Width {
  public static func of(_ text: some StringProtocol) -> Int {
    var shaper = CellShaper()
    var cells = 0
    for scalar in text.unicodeScalars {
      if case .cell(_, let width) = shaper.next(scalar) { cells += width }
    }
    return cells
  }

  public static func of(_ character: Character) -> Int {
    var shaper = CellShaper()
    var cells = 0
    for scalar in character.unicodeScalars {
      if case .cell(_, let width) = shaper.next(scalar) { cells += width }
    }
    return cells
  }

  /// Cells of one scalar that stands alone.
  public static func of(_ scalar: Unicode.Scalar) -> Int {
    var shaper = CellShaper()
    if case .cell(_, let width) = shaper.next(scalar) { return width }
    return 0
  }

  /// Whether the text takes at most `limit` cells. Stops reading as soon as it does not.
  public static func fits(_ text: some StringProtocol, within limit: Int) -> Bool {
    var shaper = CellShaper()
    var cells = 0
    for scalar in text.unicodeScalars {
      guard case .cell(_, let width) = shaper.next(scalar) else { continue }
      cells += width
      if cells > limit { return false }
    }
    return cells <= limit
  }

  /// The longest beginning that takes at most `limit` cells; ends in `…` where something was cut.
  public static func cut(_ text: String, to limit: Int) -> String {
    guard !fits(text, within: limit) else { return text }
    guard limit > 0 else { return "" }
    var kept = ""
    var cells = 0
    for character in text {
      let width = of(character)
      guard cells + width < limit else { break }
      cells += width
      kept.append(character)
    }
    return kept + "…"
  }

  /// 0, 1, 2, or 3 for what is not printed; see `WidthTable`.
  static func shape(_ value: UInt32) -> UInt32 {
    if value >= 0x20 && value < 0x7f { return 1 }
    if value >= 0x4e00 && value <= 0x9fff { return 2 }
    // The lines of boxes: a picture has hundreds of them.
    if value >= 0x2500 && value <= 0x257f { return 1 }
    let runs = WidthTable.runs
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle] >> 2 <= value { low = middle } else { high = middle }
    }
    return runs[low] & 3
  }
}
