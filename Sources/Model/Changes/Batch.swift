/// Several changes that are made together or not at all.
public struct Batch: Equatable, Sendable {
  public let phrase: Phrase
  public let changes: [Change]

  public init(_ phrase: Phrase, _ changes: [Change]) {
    self.phrase = phrase
    self.changes = changes
  }

  /// Each change is planned on the book as it was before the batch; new records keep apart from each
  /// other. Two changes of the same record must not build on each other.
  func plan(on contents: Contents, _ world: World) throws(ChangeProblem) -> Plan {
    if changes.isEmpty { throw .nothingToChange }
    var seen = contents
    var operations: [Operation] = []
    for change in changes {
      let plan = try change.plan(on: seen, world)
      operations += plan.operations
      if case .add(let record) = change, let subject = plan.subject {
        seen.put(record.renamed(subject.id))
      }
    }
    return Plan(phrase, operations, subject: nil)
  }
}
