import Model
import TUI

extension OpenLetter {
  /// Two columns from here on: both languages beside each other.
  private static let leastBeside = 90

  static func title(_ order: LetterOrder, reference: String?, _ desk: Desk) -> String {
    let kind = desk.name(order)
    let name = order.kind.subject == .contact ? desk.contactName(order.id) : nil
    return [kind, reference ?? name].compactMap(\.self).joined(separator: " · ")
  }

  /// - Parameter place: where it is among the letters to several contacts.
  func draw(_ frame: inout Frame, in body: Rect, place: String?, _ desk: Desk) {
    frame.fill(body)
    let title = Self.title(order, reference: letter.draft.reference, desk)
    frame.pane(body, title: (place.map { $0 + " " } ?? "") + title, focused: true)
    let inside = Panes.inside(body)
    let parts = inside.splitTop(inside.rows > 8 ? 2 : 1)
    drawHead(&frame, parts.top, desk)
    let remarks = remarks(inside, desk)
    let lower = parts.rest.splitBottom(remarks.count)
    drawText(&frame, lower.rest, desk)
    for (row, line) in remarks.enumerated() where row < lower.bottom.rows {
      frame.put(
        line, row: lower.bottom.row + row, column: inside.column, width: inside.columns)
    }
    if mode == .askingToSend { drawQuestion(&frame, in: body, desk) }
  }

  /// To whom it goes and by what, and which languages are shown.
  private func drawHead(_ frame: inout Frame, _ part: Rect, _ desk: Desk) {
    guard !part.isEmpty else { return }
    let tabs = desk.words(pages.label)
    let room = part.columns - Width.of(tabs) - 2
    frame.put(destination(desk), row: part.row, column: part.column, width: max(0, room))
    frame.putRight(tabs, row: part.row, before: part.endColumn, role: .accent)
  }

  private func destination(_ desk: Desk) -> [Span] {
    guard let channel = letter.draft.channel else {
      return [Span(desk.words(Phrase("letters.for-colleague")), .muted)]
    }
    let people = letter.draft.to.map { "\($0.name) <\($0.address)>" }.joined(separator: ", ")
    let to = people.isEmpty ? channel.handle ?? "" : people
    return [Span(desk.platform(channel.platform) + "  ", .muted), Span(to)]
  }

  private func drawText(_ frame: inout Frame, _ part: Rect, _ desk: Desk) {
    if case .editing(_, let area) = mode { return area.draw(&frame, in: part) }
    frame.cursor = nil
    guard pages == .both, part.columns >= Self.leastBeside, !listsNotices else {
      return put(lines(columns: part.columns), &frame, part)
    }
    let half = (part.columns - 3) / 2
    let left = part.splitLeft(half)
    let right = left.rest.splitRight(half).right
    put(Self.lines(letter.draft[.zh], half), &frame, left.left)
    put(Self.lines(letter.draft[.en], half), &frame, right)
    for row in part.row..<part.endRow {
      frame.put("│", row: row, column: left.rest.column + 1, role: .border)
    }
  }

  private func put(_ lines: [Span], _ frame: inout Frame, _ part: Rect) {
    for (row, line) in lines.dropFirst(top).prefix(part.rows).enumerated() {
      frame.put(
        line.text, row: part.row + row, column: part.column, width: part.columns, role: line.role)
    }
    if lines.count > top + part.rows, part.rows > 1 {
      frame.putRight(" ↓", row: part.endRow - 1, before: part.endColumn, role: .key)
    }
  }

  /// The pages one below the other, as far as they do not stand beside each other.
  func lines(columns: Int) -> [Span] {
    if listsNotices { return noticeLines(columns) }
    if pages == .both, columns >= Self.leastBeside {
      let half = (columns - 3) / 2
      let (left, right) = (
        Self.lines(letter.draft[.zh], half), Self.lines(letter.draft[.en], half)
      )
      return left.count > right.count ? left : right
    }
    var lines: [Span] = []
    for language in pages.languages {
      if !lines.isEmpty { lines += [Span(""), Span("───", .border), Span("")] }
      lines += Self.lines(letter.draft[language], columns)
    }
    return lines
  }

  private static func lines(_ text: LetterDraft.Text, _ columns: Int) -> [Span] {
    let width = max(1, columns)
    var lines: [Span] = []
    if let subject = text.subject {
      lines += Wrap.lines(subject, width: width).map { Span($0, .title) } + [Span("")]
    }
    return lines + Wrap.lines(text.body, width: width).map { Span($0) }
  }

  /// What to look at, the gravest first, in as many rows as the letter can spare.
  private func remarks(_ inside: Rect, _ desk: Desk) -> [[Span]] {
    if mode == .working {
      return [[Span(desk.words(Phrase("letters.working")), .muted)]]
    }
    let most = inside.rows >= 14 ? 5 : inside.rows >= 9 ? 2 : inside.rows >= 5 ? 1 : 0
    guard most > 0, !listsNotices else { return [] }
    let counts = counts(inside.columns, desk)
    var rows: [[Span]] = []
    for notice in notices {
      let role: Role = notice.isGrave ? .danger : .warning
      let lines = Wrap.lines(notice.text, width: max(1, inside.columns - 2))
      rows += lines.enumerated().map { place, line in
        [Span(place == 0 ? "! " : "  ", role), Span(line, .muted)]
      }
    }
    guard rows.count > most else { return counts + rows }
    let more = desk.words(Phrase("letters.more-notices", ["n": String(notices.count)]))
    return counts + Array(rows.prefix(most - 1)) + [[Span("F2 ", .key), Span(more, .warning)]]
  }

  /// How many characters of the short messages are used, in what is shown or typed.
  private func counts(_ columns: Int, _ desk: Desk) -> [[Span]] {
    pages.languages.flatMap { language -> [[Span]] in
      guard let length = letter.draft.smsLength(language) else { return [] }
      let lines = Wrap.lines(desk.words(length.count(language)), width: max(1, columns))
      return lines.map { [Span($0, length.messages == 1 ? .muted : .warning)] }
    }
  }

  /// All of them, each over as many rows as it needs.
  private func noticeLines(_ columns: Int) -> [Span] {
    notices.flatMap { notice in
      Wrap.lines("! " + notice.text, width: max(1, columns)).map {
        Span($0, notice.isGrave ? .danger : .text)
      }
    }
  }

  private func drawQuestion(_ frame: inout Frame, in body: Rect, _ desk: Desk) {
    let to = letter.draft.to.map(\.address).joined(separator: ", ")
    let arguments = ["to": to, "program": letter.program ?? ""]
    let phrases = [
      Phrase("letters.send-to", arguments), Phrase("letters.send-by", arguments),
      Phrase(
        "letters.send-languages",
        ["languages": desk.words(pages.label), "n": String(letter.draft.attachments.count)]),
      letter.draft.kind.isRequest
        ? Phrase("letters.send-recorded") : Phrase("letters.send-not-recorded"),
    ]
    let grave = notices.filter(\.isGrave)
    let columns = min(66, body.columns)
    let texts = phrases.map(desk.words) + grave.prefix(2).map { "✗ " + $0.text }
    let lines = texts.flatMap { Wrap.lines($0, width: max(1, columns - 4)) }
    let box = body.centred(rows: lines.count + 4, columns: columns)
    frame.fill(box)
    frame.pane(box, title: desk.words(Phrase("letters.send-title")), focused: true)
    let inside = Panes.inside(box)
    for (row, line) in lines.enumerated() where row < inside.rows - 1 {
      frame.put(line, row: inside.row + row, column: inside.column, width: inside.columns)
    }
    frame.put(
      desk.words(Phrase("letters.send-keys")), row: inside.endRow - 1, column: inside.column,
      width: inside.columns, role: .warning)
  }
}
