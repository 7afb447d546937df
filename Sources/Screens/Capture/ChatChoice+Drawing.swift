import Model
import TUI

extension ChatChoice {
  func draw(_ frame: inout Frame, in body: Rect, _ desk: Desk) {
    frame.fill(body)
    frame.pane(body, title: desk.words(Phrase("paste.which")), focused: true)
    frame.cursor = nil
    let inside = Panes.inside(body)
    let parts = inside.splitTop(inside.rows > 6 ? 1 : 0)
    frame.put(
      head(desk), row: parts.top.row, column: inside.column,
      width: parts.top.isEmpty ? 0 : inside.columns, role: .muted)
    let lower = foot(inside, desk)
    let rest = parts.rest.splitBottom(lower.count)
    var list = list
    list.fit(height: max(1, rest.rest.rows))
    for (line, place) in list.visible.enumerated() where line < rest.rest.rows {
      frame.put(
        row(list.rows[place], inside.columns), row: rest.rest.row + line, column: inside.column,
        width: inside.columns, selected: place == list.index, fill: place == list.index)
    }
    for (line, spans) in lower.enumerated() where line < rest.bottom.rows {
      frame.put(
        spans, row: rest.bottom.row + line, column: inside.column, width: inside.columns)
    }
  }

  private func head(_ desk: Desk) -> String {
    let platform = chat.platform.map(desk.platform) ?? desk.words(Phrase("paste.any-platform"))
    let me = chat.me.map(\.label) ?? desk.words(Phrase("paste.nobody"))
    return desk.words(
      Phrase(
        "paste.head",
        ["platform": platform, "n": String(chat.messages.count), "me": LetterText.line(me)]))
  }

  /// Mark, time, speaker, text: time and speaker give way on narrow screens.
  private func row(_ place: Int, _ columns: Int) -> [Span] {
    let message = chat.messages[place]
    let isMarked = marks.contains(place)
    var spans = [Span(isMarked ? "✓ " : "  ", .good)]
    if columns >= 60 {
      let time = message.sent.map { String(Self.minute($0).dropFirst(5)) } ?? "—"
      spans.append(Span(Self.padded(time, 12), .muted))
    }
    if message.direction != .system {
      let role: Role = message.direction == .out ? .muted : .accent
      let room = columns >= 60 ? 12 : 7
      spans.append(Span(Self.padded(LetterText.line(message.speaker.label), room), role))
    }
    spans.append(
      Span(LetterText.line(message.text), message.direction == .system ? .muted : .text))
    return spans
  }

  private static func padded(_ text: String, _ cells: Int) -> String {
    let cut = Width.cut(text, to: cells - 1)
    return cut + String(repeating: " ", count: max(0, cells - Width.of(cut)))
  }

  /// The whole of the selected message, where the row cuts it, and what is to be known of the marked
  /// ones.
  private func foot(_ inside: Rect, _ desk: Desk) -> [[Span]] {
    guard inside.rows >= 10 else { return [] }
    let width = max(1, inside.columns - 2)
    var rows: [[Span]] = []
    if let place = list.selected {
      let lines = Wrap.lines(LetterText.line(chat.messages[place].text), width: width)
      if lines.count > 1 || Width.of(lines.first ?? "") > inside.columns - 30 {
        rows += lines.prefix(3).map { [Span("  "), Span($0)] }
      }
    }
    for remark in remarks(desk).prefix(3) {
      let lines = Wrap.lines(desk.words(remark), width: width)
      rows += lines.prefix(2).enumerated().map { place, line in
        [Span(place == 0 ? "! " : "  ", .warning), Span(line, .muted)]
      }
    }
    return rows.isEmpty ? [] : [[]] + rows.prefix(inside.rows / 2)
  }
}
