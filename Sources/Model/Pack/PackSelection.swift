/// The records of a book that a trip needs, without what is nobody's business on the way.
public struct PackSelection: Equatable, Sendable {
  /// What stays at home unless asked for.
  public enum Leaving: String, CaseIterable, Hashable, Sendable {
    /// The `note` keys of contacts, decisions and staff, and of their accounts and tests, and with
    /// them comments and keys that Haode does not know.
    case notes
    /// Channels that were agreed for personal talk alone, with their agreements and tests.
    case personal
  }

  /// Trip, contacts, decisions, staff; each as it goes into the pack.
  public let records: [AnyRecord]
  public let leaving: Set<Leaving>

  /// - Note: the trip's contacts come with their decisions, those with everybody who is a party to them,
  ///   and all with the staff that they name. What is named but missing is left out.
  public init(_ trip: Trip, of contents: Contents, leaving: Set<Leaving>) {
    self.leaving = leaving
    let wanted = Set(trip.contacts)
    var decisions = contents.decisions.filter { !wanted.isDisjoint(with: $0.contacts) }
    var known = Set(decisions.map(\.id))
    var next = decisions.compactMap(\.supersededWith)
    while let id = next.popLast() {
      guard known.insert(id).inserted, let decision = contents.decisions[id] else { continue }
      decisions.append(decision)
      if let id = decision.supersededWith { next.append(id) }
    }
    let people = wanted.union(decisions.flatMap(\.contacts))
      .union(trip.addresses.compactMap(\.contact)).sorted().compactMap { contents.contacts[$0] }
    let records =
      [AnyRecord.trip(trip)] + people.map(AnyRecord.contact)
      + decisions.sorted { $0.id < $1.id }.map(AnyRecord.decision)
    let staff = Set(records.flatMap(\.references).filter { $0.kind == .staff }.map(\.id)).sorted()
      .compactMap { contents.staff[$0] }
    self.records = (records + staff.map(AnyRecord.staff)).map { Self.reduced($0, leaving) }
  }

  /// Paths of the files in `evidence/` that the records name, each once.
  public var evidence: [String] {
    var seen = Set<String>()
    return records.flatMap(\.evidence).filter { seen.insert($0).inserted }
  }

  /// A record as it is packed.
  public static func reduced(_ record: AnyRecord, _ leaving: Set<Leaving>) -> AnyRecord {
    switch record {
    case .contact(let contact):
      return .contact(reduced(contact, leaving))
    case .decision(var decision):
      if leaving.contains(.notes) { decision.note = nil }
      return .decision(decision)
    case .staff(var person):
      if leaving.contains(.notes) {
        person.note = nil
        person.accounts = person.accounts.map(withoutNote)
      }
      return .staff(person)
    case .trip(var trip):
      // The lines that a review has looked at name channels and notes; its hash is enough.
      if !leaving.isEmpty { for place in trip.reviews.indices { trip.reviews[place].seen = [] } }
      return .trip(trip)
    }
  }

  private static func reduced(_ contact: Contact, _ leaving: Set<Leaving>) -> Contact {
    var contact = contact
    if leaving.contains(.personal) {
      let personal = contact.personalChannels
      let isKept = { (channel: Channel) in !personal.contains(contact.resolved(channel)) }
      let agreements = contact.agreements.filter { $0.purpose != .personal }
      let accounts = contact.accounts.filter {
        isKept(Channel(platform: $0.platform, handle: $0.handle))
      }
      let tests = contact.tests.filter {
        isKept(Channel(platform: $0.platform, handle: $0.handle))
      }
      (contact.agreements, contact.accounts, contact.tests) = (agreements, accounts, tests)
    }
    if leaving.contains(.notes) {
      contact.note = nil
      contact.accounts = contact.accounts.map(withoutNote)
      for place in contact.tests.indices { contact.tests[place].note = nil }
    }
    return contact
  }

  private static func withoutNote(_ account: Account) -> Account {
    var account = account
    account.note = nil
    return account
  }
}

extension AnyRecord {
  /// The files in `evidence/` that the record names.
  public var evidence: [String] {
    guard case .decision(let decision) = self else { return [] }
    let named =
      decision.snapshots
      + decision.acknowledgements.compactMap(\.evidence) + decision.disputes.compactMap(\.evidence)
      + decision.confirmations.flatMap { [$0.evidence, $0.signature].compactMap { $0 } }
    return named.filter { $0.hasPrefix("evidence/") }
  }
}
