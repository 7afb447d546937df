extension Frame {
  /// Cover a part with one character of one cell.
  public mutating func fill(
    _ part: Rect, with scalar: Unicode.Scalar = " ", role: Role = .text, selected: Bool = false
  ) {
    let covered = part.intersection(clip)
    let style = Self.style(role, selected)
    let glyph = Width.of(scalar) == 1 ? scalar.value : Self.blank
    for row in covered.row..<max(covered.row, covered.endRow) {
      for column in covered.column..<max(covered.column, covered.endColumn) {
        set(row * size.columns + column, column, glyph, 1, style)
      }
    }
  }

  /// Show a part as selected, or in another role, without changing its characters.
  public mutating func restyle(_ part: Rect, role: Role, selected: Bool = false) {
    let covered = part.intersection(clip)
    for row in covered.row..<max(covered.row, covered.endRow) {
      for column in covered.column..<max(covered.column, covered.endColumn) {
        styles[row * size.columns + column] = Self.style(role, selected)
      }
    }
  }

  /// A light frame around a part, with a title in its upper edge. Needs two rows and two columns.
  public mutating func box(
    _ part: Rect, title: String = "", role: Role = .border, titleRole: Role = .title
  ) {
    guard part.rows >= 2, part.columns >= 2 else { return }
    let last = part.endRow - 1
    let right = part.endColumn - 1
    let inner = part.columns - 2
    fill(
      Rect(row: part.row, column: part.column + 1, rows: 1, columns: inner), with: "─", role: role)
    fill(Rect(row: last, column: part.column + 1, rows: 1, columns: inner), with: "─", role: role)
    for row in part.row + 1..<max(part.row + 1, last) {
      put("│", row: row, column: part.column, role: role)
      put("│", row: row, column: right, role: role)
    }
    put("┌", row: part.row, column: part.column, role: role)
    put("┐", row: part.row, column: right, role: role)
    put("└", row: last, column: part.column, role: role)
    put("┘", row: last, column: right, role: role)
    guard !title.isEmpty, inner > 2 else { return }
    put(" ", row: part.row, column: part.column + 1, role: role)
    let used = put(title, row: part.row, column: part.column + 2, width: inner - 2, role: titleRole)
    put(" ", row: part.row, column: part.column + 2 + used, role: role)
  }
}
