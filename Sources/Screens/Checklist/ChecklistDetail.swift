import Checks
import Model
import TUI

/// Why something was found, and what mends it.
extension ChecklistEntries {
  static func title(_ id: String, _ desk: Desk) -> String {
    if let answer = answer(id, desk) {
      return desk.words(Phrase("question-short.\(answer.question.rawValue)"))
    }
    return desk.checklist?[id].map { name($0.finding.subject, desk) } ?? ""
  }

  static func detail(_ id: String, width: Int, _ desk: Desk) -> [DetailLine] {
    if let answer = answer(id, desk) { return question(answer, desk) }
    guard let item = desk.checklist?[id] else { return [] }
    return finding(item, desk)
  }

  private static func finding(_ item: Checklist.Item, _ desk: Desk) -> [DetailLine] {
    let finding = item.finding
    var lines = [
      DetailLine([
        finding.severity.sign, Span(" "),
        Span(desk.words(finding.severity.phrase), finding.severity.role),
        Span("  "), Span(desk.words(finding.phrase)),
      ]),
      .blank,
      DetailLine(
        [Span("→ ", .accent), Span(desk.words(mendLabel(finding.mend, desk)), .accent)],
        anchor: .command(.mend)),
    ]
    if case .record(let record) = finding.subject {
      lines.append(
        DetailLine(
          [
            Span("→ "),
            Span(desk.words(Phrase("checklist.go", ["name": name(finding.subject, desk)]))),
          ],
          anchor: .record(record)))
    }
    lines.append(
      DetailLine(
        [
          Span("→ "),
          Span(desk.words(Phrase("checklist.open-file", ["path": finding.subject.path]))),
        ],
        anchor: .command(.editFile)))
    lines.append(.blank)
    if let rule = Rules.rule(finding.rule) { lines += RuleText.lines(rule, desk) }
    if let since = item.since {
      lines += [
        .blank,
        DetailLine(
          desk.words(
            Phrase("checklist.since", ["day": since.description, "ago": desk.ago(since)])),
          .muted),
      ]
    }
    return lines
  }

  /// What Enter does about it, in words.
  static func mendLabel(_ mend: Mend, _ desk: Desk) -> Phrase {
    switch mend {
    case .agree(_, let purpose):
      Phrase("mend.agree", ["purpose": desk.words(Phrase("purpose.\(purpose.rawValue)"))])
    case .test(_, let channel):
      Phrase("mend.test", ["platform": desk.platform(channel.platform)])
    case .request: Phrase("mend.request")
    case .confirm: Phrase("mend.confirm")
    case .validate(let term): Phrase("mend.validate", ["term": term])
    case .review: Phrase("mend.review")
    case .tick: Phrase("mend.tick")
    case .edit: Phrase("mend.edit")
    case .editFile(let path): Phrase("mend.edit-file", ["path": path])
    case .importHolidays(let year): Phrase("mend.import-holidays", ["year": String(year)])
    }
  }

  private static func question(_ answer: SixQuestions.Answer, _ desk: Desk) -> [DetailLine] {
    let verdict = verdict(answer)
    var lines = [
      DetailLine(desk.words(answer.question.phrase), .title), .blank,
      DetailLine(
        [verdict.sign, Span(" "), Span(desk.words(verdict.word), verdict.sign.role)]
          + (answer.asked > 0
            ? [
              Span("  "),
              Span(
                desk.words(
                  Phrase(
                    "checklist.holds-for",
                    ["n": String(answer.holds), "all": String(answer.asked)]))),
            ] : [])),
    ]
    let byRule = Dictionary(grouping: answer.findings, by: \.rule)
    if !byRule.isEmpty {
      lines += [.blank, DetailLine(desk.words(Phrase("checklist.fails")), .title)]
    }
    for (id, found) in byRule.sorted(by: { ($1.value.count, $0.key) < ($0.value.count, $1.key) }) {
      guard let rule = Rules.rule(id), let worst = found.map(\.severity).max() else { continue }
      let text = desk.words(
        Phrase("checklist.not-so", ["n": String(found.count), "rule": desk.words(rule.title)]))
      lines.append(
        DetailLine([worst.sign, Span(" "), Span(id.rawValue + "  ", .key), Span(text)], hang: 7))
    }
    return lines + settings(answer.question, desk)
  }

  /// Rules of the question that the book has switched off or set otherwise, with the reason.
  private static func settings(_ question: Question, _ desk: Desk) -> [DetailLine] {
    let set = desk.contents.settings.checks.filter { Rules.rule($0.rule)?.question == question }
    guard !set.isEmpty else { return [] }
    return [.blank, DetailLine(desk.words(Phrase("checklist.set-otherwise")), .title)]
      + set.map { DetailLine(RuleText.setting($0, desk), .muted) }
  }
}
