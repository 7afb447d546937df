import TUI

/// Where the parts of the screen stand. The least important ones go first on small terminals.
struct Layout: Equatable, Sendable {
  let title: Rect
  /// One row over the body, where something has to be seen on all screens.
  let banner: Rect
  let body: Rect
  let status: Rect
  let footer: Rect

  init(_ size: Size, hasBanner: Bool = false) {
    let whole = Rect(size)
    let top = whole.splitTop(size.rows >= 3 ? 1 : 0)
    let bottom = top.rest.splitBottom(size.rows >= 4 ? 1 : 0)
    let line = bottom.rest.splitBottom(size.rows >= 7 ? 1 : 0)
    title = top.top
    let over = line.rest.splitTop(hasBanner && size.rows >= 8 ? 1 : 0)
    (banner, body) = (over.top, over.rest)
    // A message has to be seen: on the smallest terminals it covers the footer or the body.
    status = !line.bottom.isEmpty ? line.bottom : whole.splitBottom(min(1, size.rows)).bottom
    footer = bottom.bottom
  }

  /// Whether the status line has a row of its own.
  var hasQuietStatus: Bool { status.row != footer.row && !footer.isEmpty && status.row != body.row }
}
