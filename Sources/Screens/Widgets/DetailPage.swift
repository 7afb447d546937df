import TUI

/// What the lines of a detail pane are made from: equal ones have equal lines.
struct DetailPage: Equatable, Sendable {
  let id: String
  let width: Int
  private let moment: Desk.Moment

  /// - Parameter part: the pane with its frame.
  init(id: String, in part: Rect, _ desk: Desk) {
    self.id = id
    width = Panes.inside(part).columns
    moment = desk.moment
  }

  /// The lines as they stand in the pane.
  func rows(of lines: [DetailLine]) -> [DetailLine] { lines.flatMap { $0.rows(width: width) } }
}
