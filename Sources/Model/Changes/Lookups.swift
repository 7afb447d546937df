extension Contents {
  func contact(_ id: String) throws(ChangeProblem) -> Contact {
    guard let contact = contacts[id] else { throw unknown(RecordID(.contact, id)) }
    return contact
  }

  func decision(_ id: String) throws(ChangeProblem) -> Decision {
    guard let decision = decisions[id] else { throw unknown(RecordID(.decision, id)) }
    return decision
  }

  func require(_ record: RecordID) throws(ChangeProblem) {
    if !contains(record) { throw unknown(record) }
  }

  func unknown(_ record: RecordID) -> ChangeProblem {
    .noSuchRecord(record, near: nearest(to: record))
  }

  /// Ids of the same kind that look like the wanted one, the nearest first.
  public func nearest(to record: RecordID) -> [String] {
    DidYouMean.nearest(record.id, in: ids(of: record.kind))
  }

  public func ids(of kind: RecordKind) -> [String] {
    switch kind {
    case .contact: Array(contacts.ids)
    case .decision: Array(decisions.ids)
    case .trip: Array(trips.ids)
    case .staff: Array(staff.ids)
    }
  }
}

/// Keys and values that are present, in the order given.
func entries(_ pairs: [(String, FieldValue?)]) -> [Entry] {
  pairs.compactMap { key, value in value.map { Entry(key, $0) } }
}

extension Part {
  var entryList: [Entry] { entries.map { Entry($0.key, $0.value) } }
}
