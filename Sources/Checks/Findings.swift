public import Model

/// Takes what the rules find, with the severity that the book wants.
public struct Findings: Sendable {
  public private(set) var all: [Finding] = []
  private let levels: [RuleID: Severity]

  /// - Parameter levels: of rules whose findings have another severity than the rule gives them.
  init(levels: [RuleID: Severity] = [:]) { self.levels = levels }

  /// What was found elsewhere, in its order.
  mutating func append(_ parts: [Findings]) {
    for part in parts { all += part.all }
  }

  /// The gravest first, then by path, rule and place in the file.
  ///
  /// What was found in one file stands together, so that paths are made and compared once a file.
  var sorted: [Finding] {
    var files: [(path: String, range: Range<Int>)] = []
    var start = 0
    for place in all.indices
    where place + 1 == all.count || all[place + 1].subject != all[start].subject {
      files.append((all[start].subject.path, start..<(place + 1)))
      start = place + 1
    }
    files.sort { ($0.path, $0.range.lowerBound) < ($1.path, $1.range.lowerBound) }
    var result: [Finding] = []
    result.reserveCapacity(all.count)
    for severity in Severity.allCases.reversed() {
      for file in files {
        let found = file.range.filter { all[$0].severity == severity }
        let places =
          found.count < 2
          ? found
          : found.sorted {
            (all[$0].rule, all[$0].spot.index, $0) < (all[$1].rule, all[$1].spot.index, $1)
          }
        for place in places { result.append(all[place]) }
      }
    }
    return result
  }

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
