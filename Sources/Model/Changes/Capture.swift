/// Records a decision out of a chat and keeps the chat as it was given.
public struct Capture: Equatable, Sendable {
  public var decision: Decision
  public var snapshots: [EvidenceFile]

  public init(_ decision: Decision, snapshots: [EvidenceFile]) {
    self.decision = decision
    self.snapshots = snapshots
  }

  func plan(on contents: Contents, _ world: World) throws(ChangeProblem) -> Plan {
    var decision = decision
    for file in snapshots where !decision.snapshots.contains(file.name) {
      decision.snapshots.append(file.name)
    }
    var plan = try AddRecord(record: .decision(decision)).plan(on: contents, world)
    plan.operations = snapshots.map { .keep($0) } + plan.operations
    return plan
  }
}
