public import Model
import TUI

/// A QR code to be held before a telephone's camera.
public struct CodeView: Equatable, Sendable {
  public let code: QRCode
  /// Whom and what it leads to.
  public let title: String
  /// The link itself.
  public let link: String
  /// What to know before relying on it; nil where it is dependable.
  public let notice: Phrase?

  public init(_ code: QRCode, title: String, link: String, notice: Phrase? = nil) {
    self.code = code
    self.title = title
    self.link = link
    self.notice = notice
  }

  /// Black on white, two rows of the code a line. Where it does not fit whole nothing is drawn of it:
  /// half a code is none.
  func draw(_ frame: inout Frame, in body: Rect, _ desk: Desk) {
    let lines = code.halfBlocks()
    let wide = lines.first.map(Width.of) ?? 0
    frame.fill(body)
    guard lines.count <= body.rows, wide <= body.columns else {
      return drawTooSmall(&frame, in: body, desk, rows: lines.count, columns: wide)
    }
    let below = captions(desk, width: body.columns - 4)
    // The code comes first: the frame and the captions stand where there is room for them.
    let isFramed = lines.count + 2 <= body.rows && wide + 4 <= body.columns
    if isFramed { frame.pane(body, title: title, focused: true) }
    let inside = isFramed ? body.inset() : body
    let left = max(0, inside.columns - wide) / 2
    for (row, line) in lines.enumerated() {
      frame.put(line, row: inside.row + row, column: inside.column + left, role: .paper)
    }
    for (row, line) in below.prefix(max(0, inside.rows - lines.count)).enumerated() {
      frame.put(
        [line], row: inside.row + lines.count + row, column: inside.column + 1,
        width: inside.columns - 2)
    }
  }

  private func captions(_ desk: Desk, width: Int) -> [Span] {
    let warning = notice.map { Wrap.lines(desk.words($0), width: max(1, width)) } ?? []
    return warning.map { Span($0, .warning) } + [Span(link, .muted)]
  }

  private func drawTooSmall(
    _ frame: inout Frame, in body: Rect, _ desk: Desk, rows: Int, columns: Int
  ) {
    frame.pane(body, title: title, focused: true)
    let inside = Panes.inside(body)
    // Title, status and footer take three rows beside the code.
    let text = desk.words(
      Phrase("code.too-small", ["rows": String(rows + 3), "columns": String(columns)]))
    let warning = Wrap.lines(text, width: max(1, inside.columns)).map { Span($0, .warning) }
    let all = warning + [Span(""), Span(link)]
    for (row, line) in all.prefix(inside.rows).enumerated() {
      frame.put([line], row: inside.row + row, column: inside.column, width: inside.columns)
    }
  }
}
