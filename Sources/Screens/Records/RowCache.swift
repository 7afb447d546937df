import Model
import TUI

/// The cells of the rows in view, kept until something they say can be different.
struct RowCache: Equatable, Sendable {
  private var cells: [String: [Cell]] = [:]
  /// The same drawn, without what shows the selection; nil where a row cannot be kept so.
  private var strips: [String: Strip?] = [:]
  private var columns: Columns?
  /// For each column the widest text that was in view since the book was read. They only grow, so
  /// that the columns do not jump about.
  private(set) var widths: [Int] = []
  private var moment: Desk.Moment?

  subscript(id: String) -> [Cell]? { cells[id] }

  func strip(_ id: String) -> Strip? { strips[id] ?? nil }

  mutating func draw(_ ids: some Sequence<String>, width: Int, _ columns: Columns) {
    for id in ids where strips[id] == nil {
      guard let row = cells[id] else { continue }
      strips[id] = .some(Strip(width: width) { $0.put(row, columns, row: 0, column: 0) })
    }
  }

  /// Begin anew, with what the headings need.
  mutating func reset(_ headings: [Int]) {
    (cells, strips) = ([:], [:])
    widths = headings
  }

  mutating func fill(
    _ ids: some Sequence<String>, _ columns: Columns, _ desk: Desk, _ row: (String) -> [Cell]
  ) {
    let moment = desk.moment
    if self.columns != columns || self.moment != moment || cells.count > 500 {
      (cells, strips) = ([:], [:])
    }
    (self.columns, self.moment) = (columns, moment)
    for id in ids where cells[id] == nil {
      let row = row(id)
      cells[id] = row
      for (place, cell) in row.enumerated() where widths.indices.contains(place) {
        widths[place] = max(widths[place], cell.cells)
      }
    }
  }
}

extension RecordScreen {
  /// The columns of the list in its part of the screen; nil where the list is not in view.
  var columns: Columns? {
    panes.list.map { list in
      let part = Panes.inside(list)
      let fitting = zip(wanted, rows.widths).map { $0.fitting($1) }
      return Columns(
        fitting.isEmpty ? wanted : fitting, width: part.columns - Self.lead(part), gap: 2)
    }
  }

  /// Two cells before the columns: the selection's sign and the mark.
  static func lead(_ part: Rect) -> Int { part.columns >= 24 ? 2 : 0 }

  mutating func prepareRows(_ desk: Desk) {
    if panes.detail != nil, let page = page(desk), keptLines[page] == nil {
      keptLines[page] = Self.lines(of: page, desk)
    }
    if rows.widths.isEmpty {
      rows.reset(Source.headers.map { $0.map { Width.of(desk.words($0.phrase)) } ?? 0 })
    }
    let ids = listing.list.visible.map { listing.list.rows[$0] }
    // A row says less where a column has gone, and a wider text can make one go.
    for _ in 0..<2 {
      guard let columns else { return }
      rows.fill(ids, columns, desk) { Source.row($0, desk, columns) }
      if self.columns == columns { break }
    }
    guard let columns, let list = panes.list else { return }
    let part = Panes.inside(list)
    rows.draw(ids, width: part.columns - Self.lead(part), columns)
  }
}
