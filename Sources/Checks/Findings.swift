public import Model

/// Takes what the rules find, with the severity that the book wants.
public struct Findings: Sendable {
  public private(set) var all: [Finding] = []
  private let levels: [RuleID: Severity]
  /// In the order of their paths, once all was found.
  private var files: [File] = []
  /// Decisions whose wordings were read, with what was found in them, where that is to be remembered.
  private(set) var read: [WordingMemory.Entry] = []

  /// - Parameter levels: of rules whose findings have another severity than the rule gives them.
  init(levels: [RuleID: Severity] = [:]) { self.levels = levels }

  /// What was found in a wording before.
  mutating func add(_ known: [Finding]) { all += known }

  /// Keeps what was found from a place on as that of the wordings of a decision.
  mutating func remember(_ decision: Decision, from first: Int) {
    read.append(WordingMemory.Entry(decision: decision, found: Array(all[first...])))
  }

  /// Says that nothing more is added: then the files are put in order, on the processor that found all
  /// this.
  mutating func close() {
    files = []
    var start = 0
    for place in all.indices
    where place + 1 == all.count || all[place + 1].subject != all[start].subject {
      files.append(File(path: all[start].subject.path, range: start..<(place + 1)))
      start = place + 1
    }
    files.sort { ($0.path, $0.range.lowerBound) < ($1.path, $1.range.lowerBound) }
  }

  /// What was found in all of these, the gravest first, then by path, rule and place in the file.
  ///
  /// What was found in one file stands together, so that paths are made and compared once a file.
  static func sorted(_ parts: [Findings]) -> [Finding] {
    var files = parts.indices.flatMap { part in parts[part].files.map { (part: part, file: $0) } }
    // Runs in order follow each other, which sorting is quick with.
    files.sort { ($0.file.path, $0.part) < ($1.file.path, $1.part) }
    var places: [[(part: Int, place: Int)]] = Severity.allCases.map { _ in [] }
    for (part, file) in files {
      for place in parts[part].inOrder(file.range) {
        places[parts[part].all[place].severity.rank].append((part, place))
      }
    }
    var result: [Finding] = []
    result.reserveCapacity(parts.reduce(0) { $0 + $1.all.count })
    for severity in places.reversed() {
      for (part, place) in severity { result.append(parts[part].all[place]) }
    }
    return result
  }

  /// What stands together of one file.
  private struct File {
    let path: String
    let range: Range<Int>
  }

  /// By rule and place in the file; rules are asked in their order, so that most stand so already.
  private func inOrder(_ range: Range<Int>) -> [Int] {
    let isBefore = { (left: Int, right: Int) in
      (all[left].rule, all[left].spot.index, left) < (all[right].rule, all[right].spot.index, right)
    }
    let isInOrder = range.dropFirst().allSatisfy { isBefore($0 - 1, $0) }
    return isInOrder ? Array(range) : range.sorted(by: isBefore)
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
