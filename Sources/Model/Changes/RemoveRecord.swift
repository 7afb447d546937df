/// Deletes the file of a record that no other record names.
public struct RemoveRecord: Equatable, Sendable {
  public let record: RecordID
  /// Also where others name it; their references then lead nowhere and are complained about.
  public let force: Bool

  public init(_ record: RecordID, force: Bool = false) {
    self.record = record
    self.force = force
  }

  func plan(on contents: Contents, _ world: World) throws(ChangeProblem) -> Plan {
    guard let current = contents[record] else { throw contents.unknown(record) }
    let others = contents.records(naming: record)
    if !force, !others.isEmpty { throw .stillNamed(record, by: others) }
    return Plan(
      Phrase("did.remove", ["name": current.label]),
      [.delete(path: record.path, current.text)], subject: record)
  }
}

extension Contents {
  /// Records that name this one by its id, decisions first.
  public func records(naming record: RecordID) -> [RecordID] {
    let id = record.id
    switch record.kind {
    case .contact:
      return decisions.filter { $0.contacts.contains(id) }.map(\.recordID)
        + trips.filter { $0.contacts.contains(id) }.map(\.recordID)
    case .decision:
      return decisions.filter { $0.supersededWith == id }.map(\.recordID)
    case .staff:
      return decisions.filter { $0.owner == id }.map(\.recordID)
        + trips.filter { $0.travellers.contains(id) }.map(\.recordID)
    case .trip:
      return []
    }
  }
}
