import TUI

/// Which pane has the keys.
enum Pane: Hashable, Sendable { case list, detail }

/// Where list and detail stand in the body: side by side from 100 columns, else one of them.
struct Panes: Equatable, Sendable {
  let list: Rect?
  let detail: Rect?

  static let leastBeside = 100

  init(_ body: Rect, focus: Pane, zoomed: Bool) {
    guard body.columns >= Self.leastBeside, !zoomed else {
      list = focus == .list ? body : nil
      detail = focus == .detail ? body : nil
      return
    }
    let parts = body.splitLeft(body.columns * 58 / 100)
    list = parts.left
    detail = parts.rest
  }

  /// The inside of a pane: within a border and a blank where there is room for them.
  static func inside(_ pane: Rect) -> Rect {
    hasBorder(pane) ? pane.inset(rows: 1, columns: 2) : pane
  }

  static func hasBorder(_ pane: Rect) -> Bool { pane.rows >= 5 && pane.columns >= 24 }
}

extension Frame {
  /// A pane with its title; the one that has the keys has a bright title.
  mutating func pane(_ part: Rect, title: String, focused: Bool) {
    if Panes.hasBorder(part) {
      box(part, title: title, titleRole: focused ? .title : .muted)
    }
  }
}
