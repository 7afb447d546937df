internal import Exchange
internal import Model

/// What an import comes to: one change, so that one undo takes it back.
struct ImportChange {
  private let merge: ContactMerge
  /// The lines that the file of a contact keeps already.
  private let keptBefore: (String) -> [String]

  init(_ merge: ContactMerge, keptBefore: @escaping (String) -> [String]) {
    self.merge = merge
    self.keptBefore = keptBefore
  }

  /// - Returns: nil where the book has everything already.
  func change(_ phrase: Phrase) -> Change? {
    let added = merge.additions.flatMap { contact, kept in
      [Change.add(.contact(contact))] + edits(contact.recordID, [], kept, after: [])
    }
    let updated = merge.updates.flatMap { before, after, kept in
      edits(
        before.recordID, EditRecord.steps(from: .contact(before), to: .contact(after)), kept,
        after: kept.isEmpty ? [] : keptBefore(before.id))
    }
    let changes = added + updated
    return changes.isEmpty ? nil : .batch(Batch(phrase, changes))
  }

  private func edits(
    _ record: RecordID, _ steps: [EditRecord.Step], _ kept: [String], after known: [String]
  ) -> [Change] {
    let all = steps + (kept.isEmpty ? [] : [KeptLines.step(adding: kept, to: known)])
    return all.isEmpty ? [] : [.edit(EditRecord(record, all))]
  }
}
