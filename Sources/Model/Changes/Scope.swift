/// Which records a change has to see before it can be planned, so that one change costs the same in a
/// book of ten and of ten thousand contacts.
public enum Scope: Equatable, Sendable {
  case all
  /// These records, and of decisions also their contacts.
  case records(Set<RecordID>)

  func union(_ other: Scope) -> Scope {
    guard case .records(let mine) = self, case .records(let theirs) = other else { return .all }
    return .records(mine.union(theirs))
  }
}

extension Change {
  public var scope: Scope {
    switch self {
    case .add(let record): Self.scope(ofNew: record)
    case .edit(let change): .records([change.record])
    // Whoever still names the record may stand anywhere.
    case .remove: .all
    case .agree(let change): .records([RecordID(.contact, change.contact)])
    case .test(let change): .records([RecordID(.contact, change.contact)])
    case .acknowledge(let change): .records([RecordID(.decision, change.decision)])
    case .confirm(let change): .records([RecordID(.decision, change.decision)])
    case .dispute(let change): .records([RecordID(.decision, change.decision)])
    case .withdraw(let change): .records([RecordID(.decision, change.decision)])
    case .supersede(let change):
      .records([RecordID(.decision, change.decision), RecordID(.decision, change.with)])
    case .rewrite(let change): .records(RecordID(path: change.path).map { [$0] } ?? [])
    case .batch(let batch): batch.changes.reduce(.records([])) { $0.union($1.scope) }
    }
  }

  private static func scope(ofNew record: AnyRecord) -> Scope {
    switch record {
    case .contact, .staff: .records([record.recordID])
    case .decision(let decision):
      .records(Set(decision.contacts.map { RecordID(.contact, $0) } + [record.recordID]))
    case .trip(let trip):
      .records(
        Set(
          trip.contacts.map { RecordID(.contact, $0) }
            + trip.travellers.map { RecordID(.staff, $0) } + [record.recordID]))
    }
  }
}
