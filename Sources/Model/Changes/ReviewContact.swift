/// Signs off one contact of a trip, or says what is still to be done. The earlier ones stay.
public struct ReviewContact: Equatable, Sendable {
  public var trip: String
  public var contact: String
  public var outcome: ReviewOutcome
  public var note: String?

  public init(trip: String, contact: String, outcome: ReviewOutcome, note: String? = nil) {
    self.trip = trip
    self.contact = contact
    self.outcome = outcome
    self.note = note
  }

  func plan(on contents: Contents, _ world: World) throws(ChangeProblem) -> Plan {
    let record = RecordID(.trip, trip)
    guard let current = contents.trips[trip] else { throw contents.unknown(record) }
    let person = try contents.contact(contact)
    guard current.contacts.contains(contact) else {
      throw .notAContact(contact, of: trip)
    }
    if outcome == .needsWork, (note ?? "").isEmpty { throw .missing(field: "note") }
    let facts = ReviewedFacts(person, contents, world.digest)
    var review = Review()
    review.contact = contact
    review.reviewedOn = world.today
    review.by = world.staff
    review.outcome = outcome
    review.note = note
    review.seenSHA256 = facts.sha256(world.digest)
    review.seen = facts.lines
    return Plan(
      Phrase(
        outcome == .reviewed ? "did.review" : "did.review-needs-work",
        ["contact": person.displayName, "name": current.title]),
      [.append(path: record.path, table: Review.table, review.entryList)], subject: record)
  }
}
