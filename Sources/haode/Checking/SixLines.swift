internal import Checks
internal import Model
internal import TUI
internal import Texts

/// The six questions with a bar each, and under each what fails it.
struct SixLines {
  let texts: Texts
  let paint: Paint
  private static let width = 20

  func lines(_ six: SixQuestions) -> [String] {
    six.answers.flatMap { answer in [head(answer)] + failures(answer) }
  }

  private func head(_ answer: SixQuestions.Answer) -> String {
    let role: Role = answer.asked == 0 ? .muted : answer.isYes ? .good : .warning
    let full = answer.asked == 0 ? 0 : answer.holds * Self.width / answer.asked
    let bar = String(repeating: "#", count: full) + String(repeating: ".", count: Self.width - full)
    let count = answer.asked == 0 ? texts("check.nobody") : "\(answer.holds)/\(answer.asked)"
    return "\(answer.question.rawValue) [\(paint(bar, role))] \(count)  "
      + texts(answer.question.phrase)
  }

  private func failures(_ answer: SixQuestions.Answer) -> [String] {
    let byRule = Dictionary(grouping: answer.findings, by: \.rule)
    return byRule.sorted { ($0.value.count, $1.key) > ($1.value.count, $0.key) }.compactMap {
      id, findings in
      guard let rule = Rules.rule(id), let worst = findings.map(\.severity).max() else {
        return nil
      }
      return "    \(paint(id.rawValue, worst.role))  "
        + texts(
          "check.fails", ["n": "\(findings.count)", "rule": texts(rule.title)])
    }
  }
}
