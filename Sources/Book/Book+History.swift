public import Model

extension Book {
  /// The latest changes of this machine, the newest first; those of one record where one is named.
  public func history(
    of record: RecordID? = nil, limit: Int
  ) throws(BookError) -> [HistoryEntry] {
    let names = try logNames()
    let done = Set(ChangeStacks(names).done.map(\.changeNumber))
    var entries: [HistoryEntry] = []
    for name in names.reversed() where entries.count < limit {
      guard name.action == .change, let change = history.record(name) else { continue }
      if let record, change.subject != record, !change.touched.contains(record.path) { continue }
      entries.append(
        HistoryEntry(
          number: change.number, when: change.when, by: change.by, phrase: change.phrase,
          subject: change.subject, touched: change.touched,
          state: done.contains(change.number) ? .done : .undone))
    }
    return entries
  }
}
