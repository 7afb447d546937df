/// How records answer to `field:value`.
///
/// A field is any TOML key of the record or of its tables (`city`, `handle`, `verification`), the
/// singular of a list (`tag`, `contact`, `traveller`, `language`), or one of the derived ones: `id`;
/// for contacts `purpose` and `agreed` (the platform in force for a purpose); for decisions `state`,
/// `open` and `overdue` (`yes` or `no`), and `term`.
public enum RecordSearch {
  /// The fields that records of a kind can be asked for.
  public static func fields(of kind: RecordKind) -> [String] {
    let own: [String]
    switch kind {
    case .contact: own = keys(Contact.self) + ["purpose", "agreed"]
    case .decision: own = keys(Decision.self) + ["state", "open", "overdue"]
    case .trip: own = keys(Trip.self)
    case .staff: own = keys(Staff.self)
    }
    let all = ["id"] + own
    var seen = Set<String>()
    return (all + singular.keys.filter { all.contains(singular[$0] ?? "") }.sorted())
      .filter { seen.insert($0).inserted }
  }

  /// The values of a field, none where the record has not got it. A platform answers to its id and
  /// to its names.
  public static func values(
    _ field: String, of record: AnyRecord, _ world: World, _ platforms: Platforms,
    _ deadlines: Deadlines
  ) -> [String] {
    if field == "id" { return [record.recordID.id] }
    switch record {
    case .contact(let contact) where field == "agreed":
      return contact.agreements.filter(\.isInForce)
        .flatMap { names(ofPlatform: $0.platform, platforms) }
    case .contact(let contact) where field == "purpose":
      return contact.agreements.filter(\.isInForce).compactMap { $0.purpose?.rawValue }
    case .decision(let decision) where derived.contains(field):
      return [value(field, of: decision, world, deadlines)]
    default: break
    }
    let key = singular[field] ?? field
    let text = record.text
    return (text.entries + text.tables.flatMap(\.entries)).filter { $0.key == key }
      .flatMap { entry in
        isPlatform(key)
          ? texts(entry.value).flatMap { names(ofPlatform: $0, platforms) }
          : texts(entry.value)
      }
  }

  /// How well a record fits a query, nil if it does not.
  public static func rank(
    _ record: AnyRecord, _ key: SearchKey, for query: Query, _ world: World,
    _ platforms: Platforms, _ deadlines: Deadlines
  ) -> MatchRank? {
    query.rank(key) { values($0, of: record, world, platforms, deadlines) }
  }

  private static let derived: Set<String> = ["state", "open", "overdue"]

  private static let singular = [
    "tag": "tags", "contact": "contacts", "traveller": "travellers", "language": "languages",
    "network": "networks",
  ]

  private static func keys<R: Record>(_ type: R.Type) -> [String] {
    R.fields.map(\.key) + R.tables.flatMap { $0.keys.map(\.key) }
  }

  private static func isPlatform(_ key: String) -> Bool { key == "platform" || key == "channel" }

  private static func names(ofPlatform id: String, _ platforms: Platforms) -> [String] {
    guard let platform = platforms[id] else { return [id] }
    return [id, platform.name] + (platform.nameZh.map { [$0] } ?? []) + platform.aliases
  }

  private static func value(
    _ field: String, of decision: Decision, _ world: World, _ deadlines: Deadlines
  ) -> String {
    let state = decision.state(world.digest)
    return switch field {
    case "open": state.isOpen ? "yes" : "no"
    case "overdue": deadlines.isOverdue(decision, state) ? "yes" : "no"
    default: state.rawValue
    }
  }

  private static func texts(_ value: FieldValue) -> [String] {
    switch value {
    case .text(let text): [text]
    case .flag(let flag): [flag ? "yes" : "no"]
    case .whole(let number): [String(number)]
    case .day(let day): [day.description]
    case .instant(let instant): [instant.description]
    case .texts(let texts): texts
    }
  }
}

extension SearchKey {
  public init(_ contact: Contact) {
    self.init(
      names: [contact.name, contact.nameZh ?? ""],
      handles: contact.accounts.compactMap(\.handle),
      labels: [contact.organisation, contact.organisationZh, contact.city, contact.role]
        .compactMap(\.self) + contact.tags,
      texts: contact.note.map { [$0] } ?? [])
  }

  /// - Parameter people: the contacts of the decision as far as they are known; it is found by them
  ///   as well.
  public init(_ decision: Decision, people: [Contact] = []) {
    self.init(
      names: [decision.title],
      labels: decision.contacts + people.flatMap { [$0.name, $0.nameZh ?? ""] },
      texts: [decision.wording, decision.wordingZh, decision.quote, decision.note]
        .compactMap(\.self) + decision.terms.flatMap { [$0.term, $0.meaning ?? ""] })
  }

  public init(_ trip: Trip, people: [Contact] = []) {
    self.init(
      names: [trip.title],
      labels: trip.cities + trip.contacts + trip.travellers
        + people.flatMap { [$0.name, $0.nameZh ?? ""] },
      texts: trip.note.map { [$0] } ?? [])
  }

  public init(_ person: Staff) {
    self.init(
      names: [person.name, person.nameZh ?? ""],
      handles: person.accounts.compactMap(\.handle) + (person.email.map { [$0] } ?? []),
      labels: person.role.map { [$0] } ?? [], texts: person.note.map { [$0] } ?? [])
  }
}
