import Model
import TUI

/// One line of a detail pane. Lines with an anchor can be selected and acted on.
struct DetailLine: Equatable, Sendable {
  enum Anchor: Hashable, Sendable {
    case channel(Channel)
    case record(RecordID)
    case place(path: String, line: Int?)
    /// Enter does the same as this command.
    case command(Command)
    /// A term in a wording, as it stands there.
    case term(String)
    /// A check of the travel list, by its id.
    case check(String)
  }

  var spans: [Span]
  var anchor: Anchor?
  /// Where it is longer than the pane, what follows stands so many cells from the left.
  var hang = 2

  init(_ spans: [Span] = [], anchor: Anchor? = nil, hang: Int = 2) {
    self.spans = spans
    self.anchor = anchor
    self.hang = hang
  }

  init(_ text: String, _ role: Role = .text) { self.init([Span(text, role)]) }

  static let blank = DetailLine()

  /// The line as it stands in a pane, over several rows where it has to be.
  func rows(width: Int) -> [DetailLine] {
    let spans = spans.map { Span(Wrap.readable($0.text), $0.role) }
    let cells = spans.reduce(0) { $0 + Width.of($1.text) }
    guard cells > width, hang < width else { return [self] }
    let wrapped = SpanWrap.lines(spans, width: width, hang: hang)
    return wrapped.enumerated().map { place, spans in
      DetailLine(spans, anchor: place == 0 ? anchor : nil, hang: hang)
    }
  }
}

/// Where a detail pane stands: which line is at the top and which anchor is selected.
struct DetailState: Equatable, Sendable {
  private(set) var top = 0
  /// Among the lines with anchors.
  private(set) var index = 0

  func selected(_ lines: [DetailLine]) -> DetailLine.Anchor? {
    let anchors = lines.compactMap(\.anchor)
    return anchors.indices.contains(index) ? anchors[index] : nil
  }

  /// The line of the selected anchor.
  func line(_ lines: [DetailLine]) -> Int? {
    let places = lines.indices.filter { lines[$0].anchor != nil }
    return places.indices.contains(index) ? places[index] : nil
  }

  /// Select what stands in a row of the view.
  ///
  /// - Returns: whether it was selected before; nil where nothing can be selected there.
  mutating func select(row: Int, _ lines: [DetailLine]) -> Bool? {
    let line = top + row
    guard lines.indices.contains(line), lines[line].anchor != nil else { return nil }
    let place = lines[..<line].count { $0.anchor != nil }
    defer { index = place }
    return index == place
  }

  /// - Returns: whether it is a movement.
  mutating func move(_ command: Command, _ lines: [DetailLine], height: Int) -> Bool {
    switch command {
    case .down: step(1, lines, height)
    case .up: step(-1, lines, height)
    case .halfPageDown: scroll(height / 2, lines, height)
    case .halfPageUp: scroll(-height / 2, lines, height)
    case .pageDown: scroll(height - 1, lines, height)
    case .pageUp: scroll(1 - height, lines, height)
    case .first:
      index = 0
      top = 0
    case .last:
      index = max(0, lines.count { $0.anchor != nil } - 1)
      scroll(lines.count, lines, height)
    default: return false
    }
    return true
  }

  /// The anchor if the next one is near, else a line of scrolling, so that long texts can be read.
  private mutating func step(_ way: Int, _ lines: [DetailLine], _ height: Int) {
    let places = lines.indices.filter { lines[$0].anchor != nil }
    let next = index + way
    guard places.indices.contains(next) else { return scroll(way, lines, height) }
    let line = places[next]
    if line < top - 1 || line > top + height { return scroll(way, lines, height) }
    index = next
    top = min(max(top, line - height + 1), line)
    clamp(lines, height)
  }

  private mutating func scroll(_ rows: Int, _ lines: [DetailLine], _ height: Int) {
    top += rows
    clamp(lines, height)
  }

  private mutating func clamp(_ lines: [DetailLine], _ height: Int) {
    top = min(max(0, top), max(0, lines.count - height))
  }

  func draw(_ lines: [DetailLine], _ frame: inout Frame, in part: Rect, focused: Bool) {
    let chosen = focused ? line(lines) : nil
    let first = min(top, max(0, lines.count - part.rows))
    for (row, line) in lines.dropFirst(first).prefix(part.rows).enumerated() {
      let isChosen = chosen == first + row
      frame.put(
        line.spans, row: part.row + row, column: part.column, width: part.columns,
        selected: isChosen, fill: isChosen)
    }
  }
}
