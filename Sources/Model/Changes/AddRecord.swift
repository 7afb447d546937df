/// Writes a new file. A record without an id gets the one that its name suggests.
struct AddRecord {
  let record: AnyRecord

  func plan(on contents: Contents, _ world: World) throws(ChangeProblem) -> Plan {
    try check(contents)
    let wish = record.recordID
    let suggested = wish.id.isEmpty ? record.suggestedID(today: world.today) : wish.id
    let id = Slug.free(suggested) { contents.isTaken(RecordID(wish.kind, $0)) }
    let named = record.renamed(id)
    return Plan(
      phrase(named.label), [.create(path: named.recordID.path, named.text)],
      subject: named.recordID)
  }

  private func phrase(_ label: String) -> Phrase {
    switch record {
    case .contact: Phrase("did.add-contact", ["name": label])
    case .decision: Phrase("did.add-decision", ["name": label])
    case .trip: Phrase("did.add-trip", ["name": label])
    case .staff: Phrase("did.add-staff", ["name": label])
    }
  }

  private func check(_ contents: Contents) throws(ChangeProblem) {
    switch record {
    case .contact(let contact):
      if contact.name.isEmpty && (contact.nameZh ?? "").isEmpty { throw .missing(field: "name") }
    case .decision(let decision):
      if decision.title.isEmpty { throw .missing(field: "title") }
      if decision.wording.isEmpty && (decision.wordingZh ?? "").isEmpty {
        throw .missing(field: "wording")
      }
      if decision.contacts.isEmpty { throw .missing(field: "contacts") }
      for id in decision.contacts { try contents.require(RecordID(.contact, id)) }
    case .trip(let trip):
      if trip.title.isEmpty { throw .missing(field: "title") }
      guard let from = trip.from else { throw .missing(field: "from") }
      guard let to = trip.to else { throw .missing(field: "to") }
      if to < from { throw .badValue(field: "to", value: to.description) }
      for id in trip.contacts { try contents.require(RecordID(.contact, id)) }
      for id in trip.travellers { try contents.require(RecordID(.staff, id)) }
    case .staff(let person):
      if person.name.isEmpty { throw .missing(field: "name") }
    }
  }
}
