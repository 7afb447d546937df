/// Several lines of text to edit, wrapped to the width it is drawn in.
public struct TextArea: Equatable, Sendable {
  private var editing: TextEditing
  /// The column that Up and Down try to keep.
  private var wish: Int?

  public init(_ text: String = "") {
    editing = TextEditing(text)
    editing.move(to: 0)
  }

  public var text: String {
    get { editing.text }
    set { editing = TextEditing(newValue) }
  }

  public var isEmpty: Bool { editing.characters.isEmpty }
  public var caret: Int { editing.caret }

  /// How many rows the text takes in so many columns; at least one.
  public func rows(columns: Int) -> Int { lines(columns).count }

  /// `columns` are those it is drawn in. Up in the first and Down in the last line mean nothing here,
  /// so that a form can go to the next field.
  public mutating func handle(_ key: Key, columns: Int) -> Bool {
    let lines = lines(columns)
    let here = lineIndex(lines)
    switch key.code {
    case .up where !key.control && !key.alt: return step(-1, lines, here)
    case .down where !key.control && !key.alt: return step(1, lines, here)
    case .enter:
      editing.insert("\n")
      wish = nil
      return true
    default:
      wish = nil
      return editing.handle(key, line: lines[here])
    }
  }

  public mutating func paste(_ text: String) {
    editing.insert(text)
    wish = nil
  }

  public func draw(_ frame: inout Frame, in part: Rect, role: Role = .field, focused: Bool = true) {
    let lines = lines(part.columns)
    let here = lineIndex(lines)
    let top = max(0, min(here - part.rows + 1, lines.count - part.rows))
    let first = focused ? top : 0
    for row in 0..<part.rows {
      let line = first + row < lines.count ? lines[first + row] : 0..<0
      frame.put(
        String(editing.characters[line]), row: part.row + row, column: part.column,
        width: part.columns, role: role, fill: true)
    }
    guard focused, part.rows > 0 else { return }
    frame.cursor = Point(
      row: part.row + here - first,
      column: part.column + min(max(0, part.columns - 1), column(lines[here])))
  }

  /// One cell stays free for the caret behind a full line.
  private func lines(_ columns: Int) -> [Range<Int>] {
    Wrap.ranges(editing.characters, width: columns - 1)
  }

  private func lineIndex(_ lines: [Range<Int>]) -> Int {
    lines.lastIndex { $0.lowerBound <= caret } ?? 0
  }

  private func column(_ line: Range<Int>) -> Int {
    editing.characters[line.lowerBound..<max(line.lowerBound, caret)]
      .reduce(0) { $0 + Width.of($1) }
  }

  private mutating func step(_ way: Int, _ lines: [Range<Int>], _ here: Int) -> Bool {
    let target = here + way
    guard lines.indices.contains(target) else { return false }
    let wanted = wish ?? column(lines[here])
    var place = lines[target].lowerBound
    var cells = 0
    while place < lines[target].upperBound {
      cells += Width.of(editing.characters[place])
      if cells > wanted { break }
      place += 1
    }
    editing.move(to: place)
    wish = wanted
    return true
  }
}
