import Model
import TUI

/// What is to be said about what is typed, beside the fields or below them, as far as there is room;
/// one key shows all of it.
struct RemarkPane: Sendable {
  private(set) var remarks: [Remark] = []
  /// Rows scrolled away above while all is read; nil while the form is shown.
  private(set) var top: Int?

  private static let leastBeside = 100

  mutating func show(_ new: [Remark]) {
    remarks = new
    if new.isEmpty { top = nil }
  }

  var isRead: Bool { top != nil }

  mutating func open() { top = remarks.isEmpty ? nil : 0 }

  /// While all is read.
  ///
  /// - Returns: whether the key was for it; another one closes it and means what it means.
  mutating func handle(_ key: Key) -> Bool {
    guard let place = top else { return false }
    switch key.code {
    case .down: top = place + 1
    case .up: top = max(0, place - 1)
    case .pageDown: top = place + 5
    case .pageUp: top = max(0, place - 5)
    case .escape, .enter, .function(2): top = nil
    default:
      top = nil
      return false
    }
    return true
  }

  /// The part that is left for the fields.
  func fields(of part: Rect) -> Rect {
    remarks.isEmpty ? part : Self.parts(of: part).fields
  }

  private static func parts(of part: Rect) -> (fields: Rect, remarks: Rect) {
    if part.columns >= leastBeside {
      let parts = part.splitRight(part.columns * 2 / 5)
      return (parts.rest, parts.right)
    }
    let rows = part.rows >= 24 ? 8 : part.rows >= 16 ? 6 : part.rows >= 6 ? 2 : 0
    let parts = part.splitBottom(rows)
    return (parts.rest, parts.bottom)
  }

  /// - Parameter focused: key of the decision whose field has the caret: what is about it comes first.
  func draw(_ frame: inout Frame, in whole: Rect, focused: String?, _ desk: Desk) {
    if remarks.isEmpty { return }
    if let top { return drawAll(&frame, in: whole, from: top, desk) }
    let part = Self.parts(of: whole).remarks
    guard !part.isEmpty else { return }
    let isBeside = part.row == whole.row
    var inside = part
    if isBeside {
      for row in part.row..<part.endRow {
        frame.put("│", row: row, column: part.column, role: .border)
      }
      inside = part.splitLeft(2).rest
    } else if part.rows > 2 {
      let rule = String(repeating: "─", count: part.columns)
      frame.put(rule, row: part.row, column: part.column, role: .border)
      inside = part.splitTop(1).rest
    }
    let isNear = { (remark: Remark) in remark.isAbout(focused) }
    let order = remarks.filter(isNear) + remarks.filter { !isNear($0) }
    let rows = order.flatMap { $0.rows(width: inside.columns, desk) }
    let isCut = rows.count > inside.rows
    let shown = isCut ? Array(rows.prefix(inside.rows - 1)) + [more(desk)] : rows
    put(shown, &frame, inside)
  }

  private func more(_ desk: Desk) -> [Span] {
    [
      Span("F2 ", .key),
      Span(desk.words(Phrase("remarks.all", ["n": String(remarks.count)])), .muted),
    ]
  }

  private func drawAll(_ frame: inout Frame, in part: Rect, from top: Int, _ desk: Desk) {
    frame.cursor = nil
    let rows = remarks.flatMap { $0.rows(width: part.columns, desk) }
    let top = min(top, max(0, rows.count - part.rows))
    put(Array(rows.dropFirst(top).prefix(part.rows)), &frame, part)
    if rows.count > top + part.rows, part.rows > 1 {
      frame.putRight(" ↓", row: part.endRow - 1, before: part.endColumn, role: .key)
    }
  }

  private func put(_ rows: [[Span]], _ frame: inout Frame, _ part: Rect) {
    for (row, line) in rows.prefix(part.rows).enumerated() {
      frame.put(line, row: part.row + row, column: part.column, width: part.columns)
    }
  }
}
