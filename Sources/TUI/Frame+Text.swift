extension Frame {
  /// Draw one line of text in at most `width` cells.
  ///
  /// What does not fit is cut on a cell boundary and ends in `…`. With `fill` the rest of `width` is
  /// blanked in the same role, so that a row or a button has one look over its whole width.
  ///
  /// - Returns: the cells used: the text's width, or `width` with `fill`.
  @discardableResult
  public mutating func put(
    _ text: some StringProtocol, row: Int, column: Int, width: Int = .max, role: Role = .text,
    selected: Bool = false, fill: Bool = false
  ) -> Int {
    let room = min(width, size.columns - min(column, size.columns))
    guard room > 0, row >= clip.row, row < clip.endRow else { return 0 }
    var pen = Pen(row: row, column: column, style: Self.style(role, selected))
    if Width.fits(text, within: room) {
      write(text, room, &pen)
    } else {
      write(text, room - 1, &pen)
      cell(0x2026, 1, &pen)
    }
    let used = pen.column - column
    guard fill else { return used }
    while pen.column - column < room { cell(Self.blank, 1, &pen) }
    return room
  }

  @discardableResult
  public mutating func put(
    _ text: some StringProtocol, at point: Point, width: Int = .max, role: Role = .text,
    selected: Bool = false, fill: Bool = false
  ) -> Int {
    put(
      text, row: point.row, column: point.column, width: width, role: role, selected: selected,
      fill: fill)
  }

  /// Draw text so that it ends before column `end`, in at most `width` cells.
  @discardableResult
  public mutating func putRight(
    _ text: some StringProtocol, row: Int, before end: Int, width: Int = .max, role: Role = .text,
    selected: Bool = false
  ) -> Int {
    let room = min(width, max(0, end))
    let cells = min(room, Width.of(text))
    return put(
      text, row: row, column: end - cells, width: cells, role: role, selected: selected)
  }

  private struct Pen {
    let row: Int
    var column: Int
    let style: UInt8
    /// The cell that a combining mark belongs to, if it was drawn.
    var last: Int?
  }

  /// Write the characters that fit whole into `room` cells.
  private mutating func write(_ text: some StringProtocol, _ room: Int, _ pen: inout Pen) {
    var shaper = CellShaper()
    let end = pen.column + room
    for scalar in text.unicodeScalars {
      switch shaper.next(scalar) {
      case .cell(let glyph, let width):
        guard pen.column + width <= end else { return }
        cell(glyph, width, &pen)
      case .mark(let mark): combine(mark, pen.last)
      case .nothing: break
      }
    }
  }

  private mutating func cell(_ glyph: UInt32, _ width: Int, _ pen: inout Pen) {
    let column = pen.column
    pen.column += width
    pen.last = nil
    guard column >= clip.column, column + width <= clip.endColumn else { return }
    let offset = pen.row * size.columns + column
    set(offset, column, glyph, width, pen.style)
    pen.last = offset
  }

  /// Write one glyph, and blank the other half of each wide character that it cuts.
  mutating func set(_ offset: Int, _ column: Int, _ glyph: UInt32, _ width: Int, _ style: UInt8) {
    if glyphs[offset] == Self.rightHalf && column > 0 { glyphs[offset - 1] = Self.blank }
    let after = offset + width
    if column + width < size.columns && glyphs[after] == Self.rightHalf {
      glyphs[after] = Self.blank
    }
    glyphs[offset] = glyph
    styles[offset] = style
    if width == 2 {
      glyphs[offset + 1] = Self.rightHalf
      styles[offset + 1] = style
    }
  }

  private mutating func combine(_ mark: UInt32, _ offset: Int?) {
    guard let offset else { return }
    let glyph = glyphs[offset]
    if glyph & Self.cluster == 0 {
      glyphs[offset] = Self.cluster | UInt32(truncatingIfNeeded: clusters.count)
      clusters.append([glyph, mark])
    } else {
      let index = Int(glyph & ~Self.cluster)
      if clusters[index].count <= Self.markLimit { clusters[index].append(mark) }
    }
  }
}
