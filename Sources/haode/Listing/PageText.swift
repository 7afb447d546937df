internal import TUI

/// Lines of a page for reading: labels, values below each other, and nothing wider than the
/// terminal, exact also where letters are two cells wide.
struct PageText {
  /// A text that stays together where it fits on a line.
  struct Piece {
    let text: String
    let role: Role
    /// Cells that it takes at least, where others stand below it.
    let least: Int

    init(_ text: String, _ role: Role = .text, least: Int = 0) {
      var text = text[...]
      while text.last?.isNewline == true { text = text.dropLast() }
      self.text = PlainText.lines(String(text))
      self.role = role
      self.least = least
    }
  }

  private static let narrowest = 12

  private(set) var lines: [String] = []
  private let paint: Paint
  private let columns: Int

  /// - Parameter columns: cells of a line.
  init(_ paint: Paint, columns: Int) {
    self.paint = paint
    self.columns = columns
  }

  /// An empty line before what follows; none at the beginning and never two.
  mutating func blank() {
    if let last = lines.last, !last.isEmpty { lines.append("") }
  }

  mutating func heading(_ text: String) {
    blank()
    lines.append(paint(PlainText.line(text), .accent))
  }

  /// A label, and pieces beside it.
  ///
  /// - Parameter width: cells of the widest label of the group.
  mutating func row(
    _ label: String, width: Int, _ pieces: [Piece], separator: String = "  "
  ) {
    let label = PlainText.line(label)
    let gap = String(repeating: " ", count: max(2, width + 2 - Width.of(label)))
    flow(
      pieces, indent: width + 2, separator: separator,
      beginning: label.isEmpty ? nil : (paint(label, .muted) + gap, Width.of(label + gap)))
  }

  /// Pieces one after another; what does not fit goes to a new line, nothing where all are empty.
  ///
  /// - Parameters:
  ///   - hang: cells by which further lines are indented more than the first.
  ///   - beginning: what stands in the place of the indent of the first line, and its cells.
  mutating func flow(
    _ pieces: [Piece], indent: Int = 0, hang: Int = 0, separator: String = "  ",
    beginning: (text: String, cells: Int)? = nil
  ) {
    let start = columns - indent < Self.narrowest ? min(indent, 2) : indent
    let indent = min(start + hang, max(start, columns - Self.narrowest))
    let blanks = String(repeating: " ", count: indent)
    let room = max(1, columns - indent)
    var line = beginning?.text ?? String(repeating: " ", count: start)
    var cells = beginning?.cells ?? start
    var pending = 0
    var isFresh = true
    for piece in pieces where !piece.text.isEmpty {
      let parts = Wrap.lines(piece.text, width: room)
      let gap = isFresh ? 0 : Width.of(separator) + pending
      let fits = parts.count == 1 && cells + gap + Width.of(piece.text) <= columns
      if fits || (isFresh && cells <= indent) {
        line += String(repeating: " ", count: pending)
        if !isFresh { line += paint(separator, .muted) }
        cells += gap
      } else {
        lines.append(line)
        line = blanks
        cells = indent
      }
      for (place, part) in parts.enumerated() {
        if place > 0 {
          lines.append(line)
          line = blanks
          cells = indent
        }
        line += paint(part, piece.role)
        cells += Width.of(part)
      }
      isFresh = false
      pending = parts.count == 1 ? max(0, piece.least - Width.of(piece.text)) : 0
    }
    if !isFresh || beginning != nil { lines.append(line) }
  }
}
