import Model
import TUI

/// Asks for the path of something on this computer; Tab completes it.
struct PathQuestion: Sendable {
  private(set) var field = TextField()
  private(set) var candidates: [String] = []
  /// The path that was completed last: Tab on the same one changes nothing.
  private var completed: String?

  enum Outcome: Equatable {
    case none, cancel
    case complete(String)
    /// Without the blanks around it; may be empty.
    case accept(String)
  }

  var path: String { FieldText.trimmed(field.text) }

  mutating func handle(_ key: Key) -> Outcome {
    if key.code == .escape || key == Key("c", control: true) { return .cancel }
    if key.code == .enter { return .accept(path) }
    if key.code == .tab, !path.isEmpty, path != completed {
      completed = path
      return .complete(path)
    }
    _ = field.handle(key)
    return .none
  }

  mutating func paste(_ text: String) { field.paste(text) }

  /// Where nothing was typed yet.
  mutating func suggest(_ path: String) { if field.isEmpty { field.text = path } }

  mutating func complete(_ typed: String, with path: String, _ candidates: [String]) {
    guard self.path == typed else { return }
    field.text = path
    completed = path.hasSuffix("/") && candidates.isEmpty ? nil : path
    self.candidates = candidates.count > 1 ? candidates : []
  }

  /// In a box of its own.
  ///
  /// - Parameters:
  ///   - what: what is asked for.
  ///   - sign: stands before the field.
  ///   - waiting: stands in the place of the field while what was typed is read.
  func draw(
    _ frame: inout Frame, in body: Rect, title: String, what: String, sign: String, waiting: String?
  ) {
    let columns = min(72, body.columns)
    let lines = Wrap.lines(what, width: max(1, columns - 4))
    let names = Wrap.lines(candidates.joined(separator: "  "), width: max(1, columns - 4))
      .prefix(candidates.isEmpty ? 0 : 4)
    let box = body.centred(rows: lines.count + names.count + 5, columns: columns)
    frame.fill(box)
    frame.pane(box, title: title, focused: true)
    let inside = Panes.inside(box)
    var row = inside.row
    for line in lines where row < inside.endRow - 2 {
      frame.put(line, row: row, column: inside.column, width: inside.columns)
      row += 1
    }
    if let waiting {
      frame.put(
        waiting, row: inside.endRow - 1, column: inside.column, width: inside.columns, role: .muted)
      return
    }
    row = min(row + 1, inside.endRow - 1)
    let used = frame.put(
      sign + " ", row: row, column: inside.column, width: inside.columns, role: .key)
    field.draw(&frame, row: row, column: inside.column + used, width: inside.columns - used)
    for (place, line) in names.enumerated() where row + 1 + place < inside.endRow {
      frame.put(
        line, row: row + 1 + place, column: inside.column, width: inside.columns, role: .muted)
    }
  }
}
