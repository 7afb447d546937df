internal import Exchange
internal import Model

/// What an import comes to: one change, so that one undo takes it back.
struct ImportChange {
  private let merge: ContactMerge

  init(_ merge: ContactMerge) { self.merge = merge }

  /// - Returns: nil where the book has everything already.
  func change(_ phrase: Phrase) -> Change? {
    let added = merge.additions.flatMap { contact, kept in
      [Change.add(.contact(contact))] + edits(contact.recordID, [], kept)
    }
    let updated = merge.updates.flatMap { before, after, kept in
      edits(
        before.recordID, EditRecord.steps(from: .contact(before), to: .contact(after)), kept)
    }
    let changes = added + updated
    return changes.isEmpty ? nil : .batch(Batch(phrase, changes))
  }

  private func edits(
    _ record: RecordID, _ steps: [EditRecord.Step], _ kept: [String]
  ) -> [Change] {
    let lines = Entry(KeptLines.key, .texts(kept))
    let all = steps + (kept.isEmpty ? [] : [.append(table: KeptLines.table, [lines])])
    return all.isEmpty ? [] : [.edit(EditRecord(record, all))]
  }
}
