extension Form {
  /// Draw as much as fits, scrolled so that the field with the caret is in view.
  public func draw(_ frame: inout Frame, in part: Rect, focused: Bool = true) {
    let layout = FormLayout(self, columns: part.columns)
    let heights = fields.indices.map {
      layout.rows(fields[$0], remark: remark($0, focused), columns: part.columns)
    }
    let before = heights.prefix(focus).reduce(0, +)
    let own = fields.indices.contains(focus) ? heights[focus] : 0
    let all = heights.reduce(0, +)
    // The focus stands in the middle where the form is longer than the screen.
    let middle = before - max(0, part.rows - own) / 2
    let top = min(max(0, middle), max(0, all - part.rows))
    frame.inside(part) { frame in
      var row = part.row - top
      for place in fields.indices {
        let height = heights[place]
        if row + height > part.row, row < part.endRow {
          draw(
            place, &frame, Rect(row: row, column: part.column, rows: height, columns: part.columns),
            layout, focused)
        }
        row += height
      }
    }
    if let cursor = frame.cursor, focused, !part.contains(cursor) { frame.cursor = nil }
  }

  private func remark(_ place: Int, _ focused: Bool) -> String? {
    let field = fields[place]
    if let complaint = field.complaint { return complaint }
    return place == focus && focused && !field.hint.isEmpty ? field.hint : nil
  }

  private func draw(
    _ place: Int, _ frame: inout Frame, _ part: Rect, _ layout: FormLayout, _ focused: Bool
  ) {
    let field = fields[place]
    if case .note(let text, let role) = field.content {
      for (offset, line) in Wrap.lines(text, width: part.columns).enumerated() {
        frame.put(
          line, row: part.row + offset, column: part.column, width: part.columns, role: role)
      }
      return
    }
    let active = focused && place == focus
    frame.put(
      field.label, row: part.row, column: part.column, width: layout.labelWidth,
      role: active ? .accent : .muted)
    let column = part.column + layout.fieldColumn
    let fieldRows = content(field, &frame, part.row, column, layout, active)
    guard let remark = remark(place, focused) else { return }
    let first = layout.remarkWidth > 0 ? part.row : part.row + fieldRows
    for (offset, line) in layout.remarkLines(remark).enumerated() {
      frame.put(
        line, row: first + offset, column: part.column + layout.remarkColumn,
        width: part.columns - layout.remarkColumn, role: field.complaint == nil ? .muted : .danger)
    }
  }

  /// - Returns: the rows it took.
  private func content(
    _ field: FormField<ID>, _ frame: inout Frame, _ row: Int, _ column: Int, _ layout: FormLayout,
    _ active: Bool
  ) -> Int {
    let width = layout.fieldWidth
    switch field.content {
    case .text(let text), .date(let text), .path(let text):
      text.draw(&frame, row: row, column: column, width: width, focused: active)
      return 1
    case .choice(let choice):
      choice.draw(&frame, row: row, column: column, width: width, focused: active)
      return 1
    case .lines(let area, let most):
      let rows = min(max(1, most), area.rows(columns: width))
      let part = Rect(row: row, column: column, rows: rows, columns: width)
      area.draw(&frame, in: part, focused: active)
      return rows
    case .note: return 0
    }
  }
}
