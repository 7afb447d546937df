import Model
import TUI

/// The themes by name; the whole screen shows the selected one at once.
struct ThemeChooser: Sendable {
  private var list: ListState<String>
  /// The one to come back to.
  private let before: String

  enum Outcome: Equatable {
    case none, keep
    case show(String)
    case giveBack(String)
  }

  init(_ names: [String], current: String) {
    list = ListState(names, height: 10)
    before = current
    list.select(id: current)
  }

  var chosen: String { list.selected ?? before }

  mutating func handle(_ key: Key) -> Outcome {
    if key.code == .enter { return .keep }
    if Workbench.leaves(key) { return .giveBack(before) }
    let was = chosen
    guard list.handle(key), chosen != was else { return .none }
    return .show(chosen)
  }

  func draw(_ frame: inout Frame, in body: Rect, _ desk: Desk) {
    let box = body.centred(
      rows: min(list.rows.count + 4, body.rows), columns: min(44, body.columns))
    frame.fill(box)
    frame.pane(box, title: desk.words(Phrase("themes.title")), focused: true)
    let inside = Panes.inside(box)
    let parts = inside.splitBottom(inside.rows > 3 ? 2 : 0)
    var list = list
    list.fit(height: parts.rest.rows)
    for (line, place) in list.visible.enumerated() where line < parts.rest.rows {
      let isSelected = place == list.index
      frame.put(
        (isSelected ? "▸ " : "  ") + list.rows[place], row: parts.rest.row + line,
        column: inside.column, width: inside.columns, selected: isSelected, fill: true)
    }
    guard !parts.bottom.isEmpty else { return }
    let roles: [Role] = [.title, .accent, .good, .warning, .danger, .muted, .key, .field]
    let spans = zip(["Aa", "Aa", "✓", "?", "✗", "Aa", "k", "Aa"], roles).flatMap {
      [Span($0, $1), Span(" ")]
    }
    frame.put(
      spans, row: parts.bottom.row + 1, column: inside.column, width: inside.columns)
  }
}
