import Checks
import Model
import TUI

/// How questions and findings stand in the list.
extension ChecklistEntries {
  static func heading(_ group: EntryGroup, width: Int, _ desk: Desk) -> EntryRow {
    guard let answer = answer(group.id, desk) else { return EntryRow(left: []) }
    let full = desk.words(answer.question.phrase)
    let short = desk.words(Phrase("question-short.\(answer.question.rawValue)"))
    let right = standing(answer, width: width, desk)
    let room = width - right.reduce(8) { $0 + Width.of($1.text) }
    let text = Width.of(full) <= room ? full : short
    return EntryRow(
      left: [Span("\(answer.question.rawValue) ", .key), Span(text, .title)], right: right)
  }

  /// `███████░ 2 of 3 ✗ no`; narrow lists drop the bar, then the word.
  private static func standing(_ answer: SixQuestions.Answer, width: Int, _ desk: Desk) -> [Span] {
    let verdict = verdict(answer)
    guard answer.asked > 0 else {
      return [Span(desk.words(Phrase("checklist.nobody")), .muted)]
    }
    let count = desk.words(
      Phrase("checklist.hold", ["n": String(answer.holds), "all": String(answer.asked)]))
    var spans: [Span] = []
    if width >= 64 {
      let cells = 8
      let filled =
        answer.holds == answer.asked ? cells : min(cells - 1, answer.holds * cells / answer.asked)
      spans += [
        Span(String(repeating: "█", count: filled), verdict.sign.role),
        Span(String(repeating: "░", count: cells - filled), .muted), Span(" "),
      ]
    }
    let padding = String(repeating: " ", count: max(0, 8 - Width.of(count)))
    spans.append(Span(width >= 64 ? padding + count : count))
    spans += [Span(" "), verdict.sign]
    if width >= 44 {
      let word = desk.words(verdict.word)
      spans.append(
        Span(
          " " + word + String(repeating: " ", count: max(0, 7 - Width.of(word))), verdict.sign.role)
      )
    }
    return spans
  }

  static func verdict(_ answer: SixQuestions.Answer) -> (sign: Span, word: Phrase) {
    if answer.asked == 0 { return (Span("-", .muted), Phrase("checklist.nobody")) }
    if answer.isYes { return (Span("✓", .good), Phrase("checklist.yes")) }
    return answer.findings.first?.severity == .error
      ? (Span("✗", .danger), Phrase("checklist.no"))
      : (Span("!", .warning), Phrase("checklist.not-yet"))
  }

  static func row(_ id: String, width: Int, _ desk: Desk) -> EntryRow {
    guard let item = desk.checklist?[id] else { return EntryRow(left: []) }
    let finding = item.finding
    var left = [finding.severity.sign, Span(" ")]
    if width >= 60 {
      left.append(Span(padded(desk.words(finding.severity.phrase), 8), finding.severity.role))
    }
    let name = name(finding.subject, desk)
    left.append(Span(width >= 60 ? padded(name, 16) + " " : name + ": "))
    left.append(Span(desk.words(finding.phrase), .muted))
    var right: [Span] = []
    if width >= 44 { right.append(Span(finding.rule.rawValue, .key)) }
    if width >= 70 {
      right.append(Span(leftPadded(item.since.map { age($0, desk) } ?? "", 6), .muted))
    }
    return EntryRow(left: left, right: right)
  }

  /// `9 d`, `14 wk`, `3 y`: at most five cells within a century, so that it keeps apart from the rule.
  static func age(_ day: Day, _ desk: Desk) -> String {
    let days = max(0, day.days(until: desk.world.today))
    if days < 100 { return desk.words(Phrase("age.days", ["n": String(days)])) }
    if days < 700 { return desk.words(Phrase("age.weeks", ["n": String(days / 7)])) }
    return desk.words(Phrase("age.years", ["n": String(days / 365)]))
  }

  private static func padded(_ text: String, _ cells: Int) -> String {
    let used = Width.of(text)
    if used <= cells { return text + String(repeating: " ", count: cells - used) }
    var short = ""
    var room = cells - 1
    for character in text {
      room -= Width.of(character)
      if room < 0 { break }
      short.append(character)
    }
    return padded(short + "…", cells)
  }

  private static func leftPadded(_ text: String, _ cells: Int) -> String {
    String(repeating: " ", count: max(0, cells - Width.of(text))) + text
  }
}
