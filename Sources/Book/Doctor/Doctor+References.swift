internal import Model

extension Doctor {
  /// Ids that no record has. A file with errors counts as there: its reader is told of it already.
  mutating func checkReferences(_ contents: Contents) {
    for decision in contents.decisions.sorted(by: { $0.id < $1.id }) {
      let path = decision.recordID.path
      check(decision.contacts, .contact, path, "contacts", contents)
      check([decision.owner], .staff, path, "owner", contents)
      check([decision.supersededWith], .decision, path, "superseded_with", contents)
      check(decision.confirmations.map(\.by), .contact, path, "confirmation.by", contents)
    }
    for trip in contents.trips.sorted(by: { $0.id < $1.id }) {
      let path = trip.recordID.path
      check(trip.contacts, .contact, path, "contacts", contents)
      check(trip.travellers, .staff, path, "travellers", contents)
      check(trip.reviews.map(\.contact), .contact, path, "review.contact", contents)
    }
  }

  private mutating func check(
    _ ids: [String?], _ kind: RecordKind, _ path: String, _ field: String, _ contents: Contents
  ) {
    for id in ids.compactMap({ $0 }) {
      let record = RecordID(kind, id)
      if contents.contains(record) || contents.complaints[record.path] != nil { continue }
      warn(path, Phrase("book.dangling", ["field": field, "kind": kind.rawValue, "id": id]))
    }
  }
}
