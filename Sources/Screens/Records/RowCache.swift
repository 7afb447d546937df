import Model
import TUI

/// The cells of the rows in view, kept until something they say can be different.
struct RowCache: Equatable, Sendable {
  private var cells: [String: [Cell]] = [:]
  private var columns: Columns?
  /// Ages and deadlines are said in minutes at the finest.
  private var minute: Int64 = 0

  subscript(id: String) -> [Cell]? { cells[id] }

  mutating func empty() { cells = [:] }

  mutating func fill(
    _ ids: some Sequence<String>, _ columns: Columns, _ desk: Desk, _ row: (String) -> [Cell]
  ) {
    let minute = desk.world.now.seconds / 60
    if self.columns != columns || self.minute != minute || cells.count > 500 { cells = [:] }
    (self.columns, self.minute) = (columns, minute)
    for id in ids where cells[id] == nil { cells[id] = row(id) }
  }
}

extension RecordScreen {
  /// The columns of the list in its part of the screen; nil where the list is not in view.
  var columns: Columns? {
    panes.list.map { list in
      let part = Panes.inside(list)
      return Columns(Source.columns, width: part.columns - Self.lead(part), gap: 2)
    }
  }

  /// Two cells before the columns: the selection's sign and the mark.
  static func lead(_ part: Rect) -> Int { part.columns >= 24 ? 2 : 0 }

  mutating func prepareRows(_ desk: Desk) {
    guard let columns else { return }
    let ids = listing.list.visible.map { listing.list.rows[$0] }
    rows.fill(ids, columns, desk) { Source.row($0, desk, columns) }
  }
}
