import Model
import TUI

/// The files that cannot be read or look wrong, each with its place; Enter opens one in the editor.
struct ComplaintList: Sendable {
  private let complaints: [Complaint]
  private var list: ListState<Int>

  init(_ desk: Desk) {
    complaints = desk.complaints
    list = ListState(Array(complaints.indices), height: 8)
  }

  var chosen: Complaint? { list.selected.map { complaints[$0] } }

  mutating func handle(_ key: Key) -> Bool { list.handle(key) }

  /// The same place in the complaints as they are now.
  func refreshed(_ desk: Desk) -> ComplaintList {
    var new = ComplaintList(desk)
    if let chosen, let place = new.complaints.firstIndex(where: { $0.path == chosen.path }) {
      new.list.select(place)
    } else {
      new.list.select(list.index)
    }
    return new
  }

  /// Line and column are what is looked for: a path that is too long loses its front.
  private static func place(of complaint: Complaint, width: Int) -> String {
    let at = [complaint.path, complaint.line.map(String.init), complaint.column.map(String.init)]
      .compactMap { $0 }.joined(separator: ":")
    guard Width.of(at) > width else { return at }
    var rest = at[...]
    while Width.of(rest) >= width, !rest.isEmpty { rest = rest.dropFirst() }
    return "…" + rest
  }

  func draw(_ frame: inout Frame, in body: Rect, _ desk: Desk) {
    frame.fill(body)
    frame.pane(body, title: desk.words(Phrase("complaints.title")), focused: true)
    let inside = Panes.inside(body)
    guard !complaints.isEmpty else {
      frame.put(
        desk.words(Phrase("complaints.none")), row: inside.row, column: inside.column,
        width: inside.columns)
      return
    }
    let hint = Wrap.lines(desk.words(Phrase("complaints.what")), width: max(1, inside.columns))
    let whole = inside.splitTop(inside.rows > 10 ? hint.count + 1 : 0)
    // What does not fit into its row stands whole at the bottom for the selected one.
    let full = chosen.map { Wrap.lines(desk.text($0), width: max(1, inside.columns)) } ?? []
    let isCut = chosen.map { Width.of(desk.text($0)) + 2 > inside.columns } ?? false
    let room = whole.rest.splitBottom(isCut && whole.rest.rows > 6 ? full.count + 1 : 0)
    let parts = (top: whole.top, rest: room.rest)
    for (line, text) in full.enumerated() where line + 1 < room.bottom.rows {
      frame.put(
        text, row: room.bottom.row + 1 + line, column: inside.column, width: inside.columns)
    }
    for (row, line) in hint.enumerated() where row < parts.top.rows {
      frame.put(
        line, row: inside.row + row, column: inside.column, width: inside.columns, role: .muted)
    }
    let each = 2
    var list = list
    list.fit(height: parts.rest.rows / each)
    for (line, place) in list.visible.enumerated() {
      let complaint = complaints[list.rows[place]]
      let row = parts.rest.row + line * each
      let isSelected = place == list.index
      let isError = complaint.severity == .error
      let at = Self.place(of: complaint, width: inside.columns - 2)
      frame.inside(inside) { frame in
        frame.put(
          [Span(isError ? "✗ " : "! ", isError ? .danger : .warning), Span(at)], row: row,
          column: inside.column, width: inside.columns, selected: isSelected, fill: isSelected)
        frame.put(
          "  " + desk.text(complaint), row: row + 1, column: inside.column,
          width: inside.columns, role: .muted)
      }
    }
  }
}
