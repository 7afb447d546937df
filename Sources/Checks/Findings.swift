public import Model

/// Takes what the rules find, with the severity that the book wants.
public struct Findings: Sendable {
  public private(set) var all: [Finding] = []
  private let levels: [RuleID: Severity]

  /// - Parameter levels: of rules whose findings have another severity than the rule gives them.
  init(levels: [RuleID: Severity] = [:]) { self.levels = levels }

  /// - Parameter severity: where a finding is graver or lighter than the rule's usual ones.
  public mutating func add(
    _ rule: some Rule, _ subject: Subject, _ spot: Spot, _ phrase: Phrase, _ mend: Mend,
    severity: Severity? = nil
  ) {
    all.append(
      Finding(
        rule: rule.id, severity: levels[rule.id] ?? severity ?? rule.severity,
        question: rule.question, subject: subject, spot: spot, phrase: phrase, mend: mend))
  }
}
