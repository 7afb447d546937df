/// Cells of one row, drawn once and then laid into one picture after the other.
public struct Strip: Equatable, Sendable {
  fileprivate let glyphs: [UInt32]
  fileprivate let styles: [UInt8]

  /// What `draw` draws into the first row of an empty picture of this width; nil where a character
  /// with marks is in it, which belongs to one picture.
  public init?(width: Int, _ draw: (inout Frame) -> Void) {
    var frame = Frame(size: Size(rows: 1, columns: max(0, width)))
    draw(&frame)
    guard frame.clusters.isEmpty else { return nil }
    (glyphs, styles) = (frame.glyphs, frame.styles)
  }
}

extension Frame {
  /// Draw a strip. Where it does not fit whole, nothing is drawn.
  ///
  /// - Returns: whether it was.
  public mutating func lay(
    _ strip: Strip, row: Int, column: Int, selected: Bool = false
  ) -> Bool {
    let end = column + strip.glyphs.count
    guard row >= clip.row, row < clip.endRow, column >= clip.column, end <= clip.endColumn else {
      return false
    }
    let start = row * size.columns
    if column > 0, glyphs[start + column] == Self.rightHalf {
      glyphs[start + column - 1] = Self.blank
    }
    if end < size.columns, glyphs[start + end] == Self.rightHalf {
      glyphs[start + end] = Self.blank
    }
    let bit = selected ? Self.selectedBit : 0
    for (place, glyph) in strip.glyphs.enumerated() {
      glyphs[start + column + place] = glyph
      styles[start + column + place] = strip.styles[place] | bit
    }
    return true
  }
}
