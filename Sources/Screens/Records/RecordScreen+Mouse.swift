import TUI

extension RecordScreen {
  /// Selects the line; on the selected one the same as Enter.
  mutating func click(_ point: Point, _ desk: Desk) -> [Step] {
    if let list = panes.list, list.contains(point) {
      let inside = Panes.inside(list)
      let line = point.row - inside.row - (Self.hasHeader(inside) ? 1 : 0)
      guard line >= 0, let place = listing.list.row(atLine: line) else { return [] }
      let isOpening = focus == .list && place == listing.list.index
      focus = .list
      fit(body)
      if isOpening { return update(.open, desk) }
      listing.select(listing.list.rows[place])
    } else if let part = panes.detail, part.contains(point), shown != nil {
      let wasFocused = focus == .detail
      focus = .detail
      fit(body)
      let row = point.row - Panes.inside(part).row
      guard row >= 0, let isSame = detail.select(row: row, lines(desk)) else { return [] }
      if wasFocused, isSame { return update(.open, desk) }
    }
    return []
  }
}
