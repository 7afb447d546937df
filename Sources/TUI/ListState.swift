/// Which row of a list is selected, and which one is at the top.
///
/// The selection belongs to a record, not to a number: when rows come, go or are sorted it stays on
/// the same record, and on its neighbour where the record is gone. When it steps out of the view, the
/// list turns a page on which the row before still stands: one larger picture now and then is cheaper
/// for a slow line than a whole new pane for every step. What it leaps to stands in the middle.
public struct ListState<ID: Hashable & Sendable>: Equatable, Sendable {
  public private(set) var rows: [ID] = []
  /// The selected row; 0 in an empty list.
  public private(set) var index = 0
  /// The first row in view.
  public private(set) var top = 0
  public private(set) var height: Int

  public init(_ rows: [ID] = [], height: Int = 1) {
    self.height = max(1, height)
    self.rows = rows
  }

  public var count: Int { rows.count }
  public var isEmpty: Bool { rows.isEmpty }
  public var selected: ID? { rows.indices.contains(index) ? rows[index] : nil }
  public var visible: Range<Int> { top..<min(rows.count, top + height) }

  /// Replace the rows.
  public mutating func show(_ new: [ID]) {
    let kept = selected
    let offset = index - top
    rows = new
    if let kept, !(new.indices.contains(index) && new[index] == kept),
      let place = new.firstIndex(of: kept)
    {
      index = place
      // The selected record stays on the same line of the screen.
      top = place - offset
    }
    settle()
  }

  /// Tell how many rows can be seen.
  public mutating func fit(height new: Int) {
    height = max(1, new)
    settle()
  }

  public mutating func select(_ place: Int) {
    index = place
    settle()
  }

  /// - Returns: whether the list has it.
  @discardableResult
  public mutating func select(id: ID) -> Bool {
    guard let place = rows.firstIndex(of: id) else { return false }
    select(place)
    return true
  }

  public mutating func move(by steps: Int) {
    let (place, overflow) = index.addingReportingOverflow(steps)
    select(overflow ? (steps < 0 ? 0 : rows.count) : place)
  }

  public mutating func page(_ pages: Int) { turn(pages * max(1, height - 1)) }
  public mutating func halfPage(_ pages: Int) { turn(pages * max(1, height / 2)) }
  public mutating func home() { select(0) }
  public mutating func end() { select(rows.count - 1) }

  /// The keys every list understands; false for all others.
  public mutating func handle(_ key: Key) -> Bool {
    if key.control {
      switch key.code {
      case .character("d"): halfPage(1)
      case .character("u"): halfPage(-1)
      case .character("f"): page(1)
      case .character("b"): page(-1)
      default: return false
      }
      return true
    }
    guard !key.alt else { return false }
    switch key.folded.code {
    case .down, .character("j"): move(by: 1)
    case .up, .character("k"): move(by: -1)
    case .pageDown: page(1)
    case .pageUp: page(-1)
    case .home, .character("g"): home()
    case .end, .character("G"): end()
    default: return false
    }
    return true
  }

  /// The row at a line of the view, for the mouse.
  public func row(atLine line: Int) -> Int? {
    visible.contains(top + line) ? top + line : nil
  }

  private mutating func turn(_ rows: Int) {
    index += rows
    top += rows
    settle()
  }

  private mutating func settle() {
    index = min(max(0, index), max(0, rows.count - 1))
    let context = min(1, height - 1)
    if index == top - 1 {
      top = index - (height - 1) + context
    } else if index == top + height {
      top = index - context
    } else if index < top || index > top + height {
      top = index - (height - 1) / 2
    }
    top = min(max(0, top), max(0, rows.count - height))
  }
}
