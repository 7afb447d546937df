import Model
import TUI

extension RecordScreen {
  func view(_ frame: inout Frame, in body: Rect, _ desk: Desk) {
    let panes = panes
    if let list = panes.list {
      frame.pane(list, title: listTitle(desk), focused: focus == .list)
      frame.inside(Panes.inside(list)) { viewList(&$0, in: Panes.inside(list), desk) }
    }
    if let part = panes.detail {
      frame.pane(part, title: shown.map { Source.title($0, desk) } ?? "", focused: focus == .detail)
      let inside = Panes.inside(part)
      frame.inside(inside) { detail.draw(lines(desk), &$0, in: inside, focused: focus == .detail) }
    }
  }

  func state(_ desk: Desk) -> [String] {
    var parts: [String] = []
    let marked = listing.marksInForce.count
    if marked > 0 { parts.append(desk.words(Phrase("notice.marked", ["n": String(marked)]))) }
    if listing.isFiltered {
      parts.append(desk.words(Phrase("notice.filter", ["query": listing.filter])))
    }
    if sort != 0 || isReversed {
      let by = desk.words(Source.sorts[sort].label)
      parts.append(
        desk.words(
          isReversed
            ? Phrase("notice.sorted-reversed", ["by": by]) : Phrase("notice.sorted", ["by": by])))
    }
    return parts + [Source.legend(desk)].compactMap { $0 }
  }

  private func listTitle(_ desk: Desk) -> String {
    let name = desk.words(Source.command.label)
    let all = listing.order.count
    switch desk.loading {
    case .starting: return name
    case .reading(let done, let total) where Source.kind == .contact && done < total:
      return desk.words(
        Phrase(
          "list.reading",
          ["name": name, "done": Self.grouped(done), "total": Self.grouped(total)]))
    default: break
    }
    guard listing.isFiltered else { return "\(name) \(Self.grouped(all))" }
    return desk.words(
      Phrase(
        "list.filtered",
        ["name": name, "n": Self.grouped(listing.list.count), "all": Self.grouped(all)]))
  }

  /// `10,000`
  static func grouped(_ number: Int) -> String {
    var digits = String(number)
    var place = digits.count - 3
    while place > 0 {
      digits.insert(",", at: digits.index(digits.startIndex, offsetBy: place))
      place -= 3
    }
    return digits
  }

  private func viewList(_ frame: inout Frame, in part: Rect, _ desk: Desk) {
    guard !listing.list.isEmpty else { return viewEmpty(&frame, in: part, desk) }
    let lead = Self.lead(part)
    guard let columns else { return }
    var top = part.row
    if Self.hasHeader(part) {
      viewHeader(&frame, row: top, columns, column: part.column + lead, desk)
      top += 1
    }
    let marks = listing.marksInForce
    for (line, place) in listing.list.visible.enumerated() where top + line < part.endRow {
      let id = listing.list.rows[place]
      let isSelected = place == listing.list.index
      let row = top + line
      if isSelected {
        frame.fill(
          Rect(row: row, column: part.column, rows: 1, columns: part.columns), selected: true)
      }
      if lead > 0 {
        frame.put(isSelected ? "▸" : " ", row: row, column: part.column, selected: isSelected)
        if marks.contains(id) {
          frame.put("*", row: row, column: part.column + 1, role: .accent, selected: isSelected)
        }
      }
      if let strip = rows.strip(id),
        frame.lay(strip, row: row, column: part.column + lead, selected: isSelected)
      {
        continue
      }
      frame.put(
        rows[id] ?? Source.row(id, desk, columns), columns, row: row, column: part.column + lead,
        selected: isSelected)
    }
  }

  private func viewHeader(
    _ frame: inout Frame, row: Int, _ columns: Columns, column: Int, _ desk: Desk
  ) {
    for (label, place) in zip(Source.headers, columns.places) {
      guard let place, let label else { continue }
      let text = desk.words(label.phrase)
      if label.isRight {
        frame.putRight(
          text, row: row, before: column + place.start + place.width, width: place.width,
          role: .muted)
      } else {
        frame.put(text, row: row, column: column + place.start, width: place.width, role: .muted)
      }
    }
  }

  private func viewEmpty(_ frame: inout Frame, in part: Rect, _ desk: Desk) {
    let lines: [DetailLine]
    switch desk.loading {
    case .ready where listing.isFiltered:
      lines = [
        DetailLine(desk.words(Phrase("list.nothing-found", ["query": listing.filter]))),
        DetailLine(desk.words(Phrase("list.nothing-found-next")), .muted),
      ]
    case .ready: lines = Source.invitation(desk)
    default: lines = [DetailLine(desk.words(Phrase("list.being-read")), .muted)]
    }
    var row = part.row + (part.rows > 8 ? 1 : 0)
    for line in lines {
      let text = line.spans.first?.text ?? ""
      for piece in Wrap.lines(text, width: part.columns) where row < part.endRow {
        frame.put(
          piece, row: row, column: part.column, width: part.columns,
          role: line.spans.first?.role ?? .text)
        row += 1
      }
    }
  }
}

extension Frame {
  /// Draw a row of cells into its columns.
  mutating func put(
    _ cells: [Cell], _ columns: Columns, row: Int, column: Int, selected: Bool = false
  ) {
    for (cell, place) in zip(cells, columns.places) {
      guard let place else { continue }
      let start = column + place.start
      if cell.isRight, let span = cell.spans.first {
        putRight(
          span.text, row: row, before: start + place.width, width: place.width, role: span.role,
          selected: selected)
      } else {
        put(cell.spans, row: row, column: start, width: place.width, selected: selected)
      }
    }
  }
}
