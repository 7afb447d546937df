import Model
import TUI

/// All commands by name: typing narrows them, Enter runs one.
struct Palette: Sendable {
  private let entries: [KeyBinding]
  private var prompt = Prompt(": ")
  private var list: ListState<Int>

  enum Outcome {
    case none, cancel
    case run(KeyBinding)
  }

  /// Moving about has its keys; what is offered are the things one does.
  private static let hidden: Set<Command> = [
    .down, .up, .first, .last, .left, .right, .halfPageDown, .halfPageUp, .pageDown, .pageUp,
    .palette, .open, .back,
  ]

  init(_ bindings: [KeyBinding], _ desk: Desk) {
    entries = bindings.filter { !Self.hidden.contains($0.message) }
    list = ListState(Array(entries.indices), height: 10)
  }

  mutating func handle(_ key: Key, _ desk: Desk) -> Outcome {
    switch key.code {
    case .up, .down, .pageUp, .pageDown:
      _ = list.handle(key)
      return .none
    default: break
    }
    switch prompt.handle(key) {
    case .changed(let text): narrow(text, desk)
    case .accepted: return list.selected.map { .run(entries[$0]) } ?? .none
    case .cancelled: return .cancel
    case .used, .unused: break
    }
    return .none
  }

  /// Every typed word has to begin a word of the label, or the name of the command.
  private mutating func narrow(_ text: String, _ desk: Desk) {
    let words = Fold.text(text).split(separator: " ")
    let found = entries.indices.filter { place in
      let entry = entries[place]
      let name = Fold.text(desk.words(entry.label)) + " " + entry.message.rawValue
      let parts = name.split { " -".contains($0) }
      return words.allSatisfy { word in parts.contains { $0.hasPrefix(word) } }
    }
    list.show(found)
    list.home()
  }

  func draw(_ frame: inout Frame, in body: Rect, _ desk: Desk) {
    let box = body.centred(rows: min(18, body.rows), columns: min(64, body.columns))
    frame.fill(box)
    frame.pane(box, title: desk.words(Phrase("palette.title")), focused: true)
    let inside = Panes.inside(box)
    let parts = inside.splitTop(inside.rows > 3 ? 2 : 1)
    var list = list
    list.fit(height: parts.rest.rows)
    prompt.draw(&frame, row: inside.row, column: inside.column, width: inside.columns)
    if list.isEmpty {
      frame.put(
        desk.words(Phrase("palette.nothing")), row: parts.rest.row, column: inside.column,
        width: inside.columns, role: .muted)
    }
    for (line, place) in list.visible.enumerated() where line < parts.rest.rows {
      let entry = entries[list.rows[place]]
      let isSelected = place == list.index
      let row = parts.rest.row + line
      let keys = entry.keys.first?.name ?? ""
      frame.fill(
        Rect(row: row, column: inside.column, rows: 1, columns: inside.columns),
        selected: isSelected)
      frame.put(
        desk.words(entry.label), row: row, column: inside.column,
        width: max(0, inside.columns - Width.of(keys) - 2),
        role: entry.disabled == nil ? .text : .muted, selected: isSelected)
      frame.putRight(
        keys, row: row, before: inside.endColumn, width: inside.columns, role: .key,
        selected: isSelected)
    }
  }
}
