import Model
import TUI

extension EntryScreen {
  func view(_ frame: inout Frame, in body: Rect, _ desk: Desk) {
    if let part = panes.list {
      frame.pane(part, title: desk.words(Source.command.label), focused: focus == .list)
      let inside = Panes.inside(part)
      frame.inside(inside) { viewList(&$0, in: inside, desk) }
    }
    if let part = panes.detail {
      frame.pane(part, title: shown.map { Source.title($0, desk) } ?? "", focused: focus == .detail)
      let inside = Panes.inside(part)
      frame.inside(inside) { detail.draw(lines(desk), &$0, in: inside, focused: focus == .detail) }
    }
  }

  func state(_ desk: Desk) -> [String] {
    var parts: [String] = []
    if isFiltered { parts.append(desk.words(Phrase("notice.filter", ["query": filter]))) }
    if sort != 0 || isReversed, Source.sorts.indices.contains(sort) {
      let by = desk.words(Source.sorts[sort])
      parts.append(
        desk.words(
          isReversed
            ? Phrase("notice.sorted-reversed", ["by": by]) : Phrase("notice.sorted", ["by": by])))
    }
    return parts
  }

  private func viewList(_ frame: inout Frame, in part: Rect, _ desk: Desk) {
    guard !list.isEmpty else { return viewEmpty(&frame, in: part, desk) }
    let lead = part.columns >= 24 ? 2 : 0
    for (line, place) in list.visible.enumerated() where line < part.rows {
      let id = list.rows[place]
      let isSelected = place == list.index
      let row = part.row + line
      if isSelected {
        frame.fill(
          Rect(row: row, column: part.column, rows: 1, columns: part.columns), selected: true)
        if lead > 0 { frame.put("▸", row: row, column: part.column, selected: true) }
      }
      draw(
        entryRow(id, width: part.columns - lead, desk), &frame, row: row,
        column: part.column + lead, width: part.columns - lead, selected: isSelected)
    }
  }

  private func entryRow(_ id: String, width: Int, _ desk: Desk) -> EntryRow {
    guard let group = group(id) else {
      var row = Source.row(id, width: width - 2, desk)
      row.left.insert(Span("  "), at: 0)
      return row
    }
    var row = Source.heading(group, width: width - 2, desk)
    let isOpen = isFiltered || open.contains(id)
    let sign = group.entries.isEmpty ? "  " : isOpen ? "- " : "+ "
    row.left.insert(Span(sign, .key), at: 0)
    return row
  }

  private func draw(
    _ entry: EntryRow, _ frame: inout Frame, row: Int, column: Int, width: Int, selected: Bool
  ) {
    let right = entry.right.reduce(0) { $0 + Width.of($1.text) }
    let gap = right > 0 ? 2 : 0
    frame.put(
      entry.left, row: row, column: column, width: max(0, width - right - gap), selected: selected)
    if right > 0, right <= width {
      frame.put(
        entry.right, row: row, column: column + width - right, width: right, selected: selected)
    }
  }

  private func viewEmpty(_ frame: inout Frame, in part: Rect, _ desk: Desk) {
    let lines =
      isFiltered
      ? [
        DetailLine(desk.words(Phrase("list.nothing-found", ["query": filter]))),
        DetailLine(desk.words(Phrase("list.nothing-found-next")), .muted),
      ] : Source.invitation(desk)
    let rows = lines.flatMap { $0.rows(width: part.columns) }
    for (line, row) in zip(rows, part.row..<part.endRow) {
      frame.put(line.spans, row: row, column: part.column, width: part.columns)
    }
  }
}
