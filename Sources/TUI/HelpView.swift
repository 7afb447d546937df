/// All keys of a screen with what they do, and why some do not work now. Scrolls.
public struct HelpView: Equatable, Sendable {
  private struct Entry: Equatable, Sendable {
    let keys: String
    let label: String
    let reason: String?
  }

  private let entries: [Entry]
  public private(set) var top = 0

  /// `words` turns a label or a reason into what is shown.
  public init<Message, Label>(_ bindings: [Binding<Message, Label>], words: (Label) -> String) {
    entries = bindings.filter { !$0.keys.isEmpty }.map { binding in
      Entry(
        keys: binding.names, label: words(binding.label), reason: binding.disabled.map(words))
    }
  }

  /// Scrolls with the keys of lists; false for all others. `size` is that of the part it is drawn in.
  public mutating func handle(_ key: Key, in size: Size) -> Bool {
    let count = lines(size.columns).count
    // The selection of this list is the line at the top.
    var list = ListState(Array(0..<max(1, count - size.rows + 1)), height: size.rows)
    list.select(top)
    guard list.handle(key) else { return false }
    top = list.index
    return true
  }

  public func draw(_ frame: inout Frame, in part: Rect) {
    let lines = lines(part.columns)
    let first = min(top, max(0, lines.count - part.rows))
    for (offset, line) in lines.dropFirst(first).prefix(part.rows).enumerated() {
      let row = part.row + offset
      frame.put(line.keys, row: row, column: part.column, width: keyWidth(part.columns), role: .key)
      let column = part.column + keyWidth(part.columns) + 2
      frame.put(
        line.text, row: row, column: column, width: part.endColumn - column, role: line.role)
    }
  }

  private struct Line {
    var keys: String
    let text: String
    let role: Role
  }

  private func keyWidth(_ columns: Int) -> Int {
    min(entries.map { Width.of($0.keys) }.max() ?? 0, columns / 2)
  }

  private func lines(_ columns: Int) -> [Line] {
    let width = max(1, columns - keyWidth(columns) - 2)
    return entries.flatMap { entry in
      var lines = Wrap.lines(entry.label, width: width).map {
        Line(keys: "", text: $0, role: entry.reason == nil ? .text : .muted)
      }
      lines +=
        entry.reason.map { Wrap.lines($0, width: width) }?
        .map { Line(keys: "", text: $0, role: .warning) } ?? []
      lines[0].keys = entry.keys
      return lines
    }
  }
}
