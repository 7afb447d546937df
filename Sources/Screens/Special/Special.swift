import Model
import TUI

/// What stands in the place of all screens while there is no book to show.
struct Special: Sendable {
  let lines: [DetailLine]
  let title: String
  let bindings: [KeyBinding]

  /// Nil where there is a book. Asked for several times a key: that answer must cost nothing, and an
  /// initializer would copy the desk first.
  static func instead(of desk: Desk) -> Special? {
    switch desk.loading {
    case .starting, .reading, .ready: nil
    case .noBook, .unreadable, .vanished: Special(desk)
    }
  }

  private init?(_ desk: Desk) {
    func line(_ phrase: Phrase, _ role: Role = .text) -> DetailLine {
      DetailLine(desk.words(phrase), role)
    }
    let rows: [KeyRow]
    switch desk.loading {
    case .noBook(let path):
      title = desk.words(Phrase("no-book.title"))
      lines = [
        line(Phrase("no-book.where", ["path": path]), .title), .blank,
        line(Phrase("no-book.what")), .blank, line(Phrase("no-book.sample")),
        line(Phrase("no-book.make")), line(Phrase("no-book.elsewhere"), .muted),
      ]
      rows = Self.welcomeKeys + Self.keys
    case .unreadable(let complaint):
      title = desk.words(Phrase("no-book.unreadable-title"))
      lines = [
        line(Phrase("no-book.unreadable"), .title), .blank,
        DetailLine(desk.line(complaint), .danger), .blank, line(Phrase("no-book.unreadable-next")),
      ]
      rows = Self.keys
    case .vanished(let path):
      title = desk.words(Phrase("no-book.vanished-title"))
      lines = [
        line(Phrase("no-book.vanished", ["path": path]), .title), .blank,
        line(Phrase("no-book.vanished-next")),
      ]
      rows = Self.keys
    case .starting, .reading, .ready: return nil
    }
    bindings = desk.keys.rows(rows).map { $0.binding(nil) }
  }

  static let keys = [
    KeyRow("R", .reload, footer: true), KeyRow("? F1", .help), KeyRow("Ctrl-l", .redraw),
    KeyRow("q Q Ctrl-c", .quit, footer: true),
  ]
  /// Beside them where there is no book yet.
  static let welcomeKeys = [
    KeyRow("i", .makeSample, footer: true), KeyRow("+", .makeEmpty, footer: true),
  ]

  func draw(_ frame: inout Frame, in body: Rect) {
    frame.pane(body, title: title, focused: true)
    let inside = Panes.inside(body)
    var row = inside.row + (inside.rows > 10 ? 1 : 0)
    for line in lines {
      let span = line.spans.first ?? Span("")
      for piece in Wrap.lines(span.text, width: max(1, min(76, inside.columns)))
      where row < inside.endRow {
        frame.put(piece, row: row, column: inside.column, width: inside.columns, role: span.role)
        row += 1
      }
    }
  }
}
