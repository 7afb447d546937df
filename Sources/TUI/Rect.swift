/// A part of the screen, in cells. Its size is never negative; every cut below stays inside it.
public struct Rect: Hashable, Sendable {
  public let row: Int
  public let column: Int
  public let rows: Int
  public let columns: Int

  public init(row: Int, column: Int, rows: Int, columns: Int) {
    self.row = row
    self.column = column
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }

  public init(_ size: Size) {
    self.init(row: 0, column: 0, rows: size.rows, columns: size.columns)
  }

  public var size: Size { Size(rows: rows, columns: columns) }
  public var origin: Point { Point(row: row, column: column) }
  public var isEmpty: Bool { rows == 0 || columns == 0 }
  /// The first row below, and the first column to the right.
  public var endRow: Int { row + rows }
  public var endColumn: Int { column + columns }

  public func contains(_ point: Point) -> Bool {
    point.row >= row && point.row < endRow && point.column >= column && point.column < endColumn
  }

  /// The upper `count` rows and what is left below them.
  public func splitTop(_ count: Int) -> (top: Rect, rest: Rect) {
    let cut = min(max(0, count), rows)
    return (
      Rect(row: row, column: column, rows: cut, columns: columns),
      Rect(row: row + cut, column: column, rows: rows - cut, columns: columns)
    )
  }

  /// What is left above, and the lowest `count` rows.
  public func splitBottom(_ count: Int) -> (rest: Rect, bottom: Rect) {
    let cut = min(max(0, count), rows)
    let parts = splitTop(rows - cut)
    return (parts.top, parts.rest)
  }

  /// The leftmost `count` columns and what is left beside them.
  public func splitLeft(_ count: Int) -> (left: Rect, rest: Rect) {
    let cut = min(max(0, count), columns)
    return (
      Rect(row: row, column: column, rows: rows, columns: cut),
      Rect(row: row, column: column + cut, rows: rows, columns: columns - cut)
    )
  }

  /// What is left, and the rightmost `count` columns.
  public func splitRight(_ count: Int) -> (rest: Rect, right: Rect) {
    let cut = min(max(0, count), columns)
    let parts = splitLeft(columns - cut)
    return (parts.left, parts.rest)
  }

  /// Smaller by `rows` above and below and by `columns` on each side: the inside of a box is `inset()`.
  public func inset(rows inner: Int = 1, columns side: Int = 1) -> Rect {
    let upper = min(max(0, inner), rows)
    let left = min(max(0, side), columns)
    return Rect(
      row: row + upper, column: column + left,
      rows: rows - upper - max(0, inner), columns: columns - left - max(0, side))
  }

  /// The part that both have; empty at this origin where they do not meet.
  public func intersection(_ other: Rect) -> Rect {
    let top = max(row, other.row)
    let left = max(column, other.column)
    return Rect(
      row: top, column: left,
      rows: min(endRow, other.endRow) - top, columns: min(endColumn, other.endColumn) - left)
  }

  /// A rectangle of at most this size in the middle of this one, for a question or a small form.
  public func centred(rows wanted: Int, columns wide: Int) -> Rect {
    let height = min(max(0, wanted), rows)
    let width = min(max(0, wide), columns)
    return Rect(
      row: row + (rows - height) / 2, column: column + (columns - width) / 2,
      rows: height, columns: width)
  }
}
