import Model

/// Removing asks only where others name what goes; everything else `u` takes back.
enum RemoveRecords {
  static func steps(_ records: [RecordID], _ desk: Desk) -> [Step] {
    let leaving = Set(records)
    var others: [RecordID] = []
    for record in records {
      for other in desk.contents.records(naming: record)
      where !leaving.contains(other) && !others.contains(other) {
        others.append(other)
      }
    }
    guard others.isEmpty else { return [.askToRemove(records, namedBy: others)] }
    return change(records, force: false).map { [.effect(.perform($0))] } ?? []
  }

  static func change(_ records: [RecordID], force: Bool) -> Change? {
    guard let first = records.first else { return nil }
    // Records that go together may name each other.
    guard records.count > 1 else { return .remove(RemoveRecord(first, force: force)) }
    return .batch(
      Batch(
        Phrase("did.remove-many", ["n": String(records.count)]),
        records.map { .remove(RemoveRecord($0, force: true)) }))
  }
}
