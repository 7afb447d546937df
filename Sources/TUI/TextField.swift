/// One line of text to edit. Scrolls sideways by whole characters.
public struct TextField: Equatable, Sendable {
  private var editing: TextEditing
  /// Shown while the field is empty.
  public var placeholder: String

  public init(_ text: String = "", placeholder: String = "") {
    editing = TextEditing(Self.oneLine(text))
    self.placeholder = placeholder
  }

  /// Setting it moves the caret behind the text.
  public var text: String {
    get { editing.text }
    set { editing = TextEditing(Self.oneLine(newValue)) }
  }

  public var isEmpty: Bool { editing.characters.isEmpty }
  /// Before which character the caret stands.
  public var caret: Int { editing.caret }

  /// - Returns: whether the key means something here. Enter, Tab and Up never do.
  public mutating func handle(_ key: Key) -> Bool {
    editing.handle(key, line: 0..<editing.characters.count)
  }

  /// Put text in at the caret; line breaks and tabs become blanks.
  public mutating func paste(_ text: String) {
    editing.insert(Self.oneLine(text))
  }

  /// Draw in one row of `width` cells; with `focused` the frame's cursor is set.
  public func draw(
    _ frame: inout Frame, row: Int, column: Int, width: Int, role: Role = .field,
    focused: Bool = true
  ) {
    guard width > 0 else { return }
    if isEmpty {
      // The place to type in is seen while it is empty, too.
      frame.put("", row: row, column: column, width: width, role: role, fill: true)
      frame.put(placeholder, row: row, column: column, width: width, role: .muted)
      if focused { frame.cursor = Point(row: row, column: column) }
      return
    }
    let first = firstVisible(width)
    let lead = first > 0 && width > 2 ? frame.put("…", row: row, column: column, role: .muted) : 0
    let characters = editing.characters
    frame.put(
      String(characters[first..<end(from: first, cells: width - lead)]), row: row,
      column: column + lead, width: width - lead,
      role: role, fill: true)
    guard focused else { return }
    let before = characters[first..<max(first, caret)].reduce(0) { $0 + Width.of($1) }
    frame.cursor = Point(row: row, column: column + min(width - 1, lead + before))
  }

  /// The first character shown, so that the caret and a little of what follows it can be seen.
  private func firstVisible(_ width: Int) -> Int {
    let characters = editing.characters
    let all = cells(from: 0, most: width)
    guard all + (caret == characters.count ? 1 : 0) > width else { return 0 }
    let behind = cells(from: caret, most: width / 4)
    // One cell for the leading `…`, and two for the character under the caret or the `…` behind.
    let room = max(0, width - 3 - min(behind, width / 4))
    var first = caret
    var cells = 0
    while first > 0 {
      cells += Width.of(characters[first - 1])
      if cells > room { break }
      first -= 1
    }
    return first
  }

  /// The cells of the text from a character on; counted no further than just beyond `most`.
  private func cells(from first: Int, most: Int) -> Int {
    var cells = 0
    for character in editing.characters[first...] {
      cells += Width.of(character)
      if cells > most { break }
    }
    return cells
  }

  /// Behind the first character that reaches beyond so many cells: nobody sees the rest of a long text.
  private func end(from first: Int, cells: Int) -> Int {
    var (place, seen) = (first, 0)
    while place < editing.characters.count, seen <= cells {
      seen += Width.of(editing.characters[place])
      place += 1
    }
    return place
  }

  private static func oneLine(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7f }) else {
      return text
    }
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0a: line.append(" ")
      case 0..<0x20, 0x7f: break
      default: line.append(scalar)
      }
    }
    while line.last == " " { line.removeLast() }
    return String(line)
  }
}
