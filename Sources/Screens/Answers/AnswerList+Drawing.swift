import Model
import TUI

extension AnswerList {
  /// The list above, the selected answer below it; side by side where there is room, and only the
  /// answer on the smallest screens.
  func draw(_ frame: inout Frame, in body: Rect, _ desk: Desk) {
    frame.fill(body)
    let parts = parts(of: body)
    if let part = parts.list { drawList(&frame, in: part, desk) }
    let title = desk.words(
      Phrase(
        "answers.number",
        ["n": String(list.index + 1), "all": String(entries.count)]))
    frame.pane(parts.answer, title: title, focused: true)
    frame.cursor = nil
    let inside = Panes.inside(parts.answer)
    let lines = lines(width: inside.columns, desk)
    let top = min(top, max(0, lines.count - inside.rows))
    for (row, line) in lines.dropFirst(top).prefix(inside.rows).enumerated() {
      frame.put(line, row: inside.row + row, column: inside.column, width: inside.columns)
    }
    if lines.count > top + inside.rows, inside.rows > 1 {
      frame.putRight(" ↓", row: inside.endRow - 1, before: inside.endColumn, role: .key)
    }
  }

  private func parts(of body: Rect) -> (list: Rect?, answer: Rect) {
    if body.columns >= Panes.leastBeside {
      let parts = body.splitLeft(body.columns * 45 / 100)
      return (parts.left, parts.rest)
    }
    guard body.rows >= 16 else { return (nil, body) }
    let parts = body.splitTop(min(max(3, entries.count) + 2, body.rows / 3))
    return (parts.top, parts.rest)
  }

  private func drawList(_ frame: inout Frame, in part: Rect, _ desk: Desk) {
    let counts = Phrase(
      "answers.found",
      ["n": String(entries.count), "waiting": String(waitingCount), "files": String(files)])
    frame.pane(part, title: desk.words(counts), focused: false)
    let inside = Panes.inside(part)
    var list = list
    list.fit(height: max(1, inside.rows))
    for (row, place) in list.visible.enumerated() where row < inside.rows {
      frame.put(
        self.row(list.rows[place], inside.columns, desk), row: inside.row + row,
        column: inside.column, width: inside.columns, selected: place == list.index, fill: true)
    }
  }

  /// Sign, meaning, the decision and who wrote.
  private func row(_ place: Int, _ columns: Int, _ desk: Desk) -> [Span] {
    let answer = entries[place].answer
    let meaning = answer.suggestion.meaning
    let word = desk.words(Phrase("mail.as-\(meaning.rawValue)"))
    let room = 13
    let isOver = !waits(place)
    let sender = answer.person.map(desk.contactName) ?? answer.mail.from.first?.address ?? "?"
    return [
      sign(place), Span(" "),
      Span(
        word + String(repeating: " ", count: max(1, room - Width.of(word))),
        isOver ? .muted : meaning.role),
      Span(LetterText.line(answer.title), isOver ? .muted : .text),
      Span("  " + LetterText.line(sender), .muted),
    ]
  }

  private func sign(_ place: Int) -> Span {
    let answer = entries[place].answer
    if answer.isRecorded { return Span("✓", .good) }
    if skipped.contains(place) { return Span("-", .muted) }
    return answer.warnings.isEmpty ? Span("●", .warning) : Span("!", .danger)
  }

  /// Who wrote, what it most likely means and what speaks against it, then the words themselves and
  /// the wording that they answer.
  func lines(width: Int, _ desk: Desk) -> [[Span]] {
    guard let place = list.selected else { return [] }
    let matched = entries[place]
    let answer = matched.answer
    var lines: [[Span]] = []
    func add(_ spans: [Span]) {
      lines += SpanWrap.lines(spans, width: max(1, width), hang: min(2, max(0, width - 1)))
    }
    add([Span(LetterText.line(answer.title), .title)])
    add([Span(sender(answer.mail, desk))])
    add([Span(LetterText.line(answer.mail.subject), .muted)])
    if let state = state(place, desk) { add([state]) }
    let meaning = answer.suggestion.meaning
    add([
      Span("→ "), Span(desk.words(Phrase("mail.as-\(meaning.rawValue)")), meaning.role),
      Span(": " + LetterText.line(desk.words(answer.suggestion.reason))),
    ])
    if signs, !answer.isRecorded {
      add([Span(desk.words(Phrase("answers.signed")), .accent)])
    }
    for warning in answer.warnings {
      let phrase =
        warning == .needsCallBack ? Phrase("answers.warn-call-back") : warning.phrase
      add([Span("! ", .danger), Span(LetterText.line(desk.words(phrase)), .warning)])
    }
    lines.append([])
    for line in answer.text.split(separator: "\n", omittingEmptySubsequences: false) {
      add([Span("│ ", .border), Span(LetterText.line(String(line)))])
    }
    if !answer.mail.attachments.isEmpty {
      let names = answer.mail.attachments.map(LetterText.line).joined(separator: ", ")
      add([Span(desk.words(Phrase("answers.attached", ["names": names])), .muted)])
    }
    lines.append([])
    for text in wording(answer, desk) { add([Span(LetterText.line(text))]) }
    add([Span(LetterText.line(matched.path), .muted)])
    add([Span(desk.words(Phrase("mail.no-dkim")), .muted)])
    if !unreadable.isEmpty {
      let phrase = Phrase(
        "answers.unreadable", ["n": String(unreadable.count), "path": unreadable[0]])
      add([Span("! ", .danger), Span(LetterText.line(desk.words(phrase)), .warning)])
    }
    return lines
  }

  private func sender(_ mail: ReceivedMail, _ desk: Desk) -> String {
    let from = mail.from.first.map {
      $0.name.isEmpty ? $0.address : "\($0.name) <\($0.address)>"
    }
    return [from.map(LetterText.line) ?? "?", mail.date.map { desk.ago($0) }]
      .compactMap { $0 }.joined(separator: ", ")
  }

  private func state(_ place: Int, _ desk: Desk) -> Span? {
    if entries[place].answer.isRecorded {
      return Span("✓ " + desk.words(Phrase("mail.recorded")), .good)
    }
    if skipped.contains(place) { return Span("- " + desk.words(Phrase("answers.skipped")), .muted) }
    return isRecording ? Span(desk.words(Phrase("footer.saving")), .muted) : nil
  }

  private func wording(_ answer: FoundAnswer, _ desk: Desk) -> [String] {
    guard let decision = desk.contents.decisions[answer.decision] else { return [] }
    return [
      desk.words(Phrase("decisions.wording")) + ":", decision.wording, decision.wordingZh ?? "",
      DecisionRecords.amount(decision),
    ].filter { !$0.isEmpty }
  }
}

extension AnswerMeaning {
  var role: Role {
    switch self {
    case .confirmed: .good
    case .acknowledged: .warning
    case .disputed: .danger
    case .unclear: .muted
    }
  }
}
