/// What came of looking through one contact's channels before a trip.
public enum ReviewOutcome: String, CaseIterable, Hashable, Sendable {
  case reviewed
  case needsWork = "needs-work"
}

/// One contact looked through before a trip, signed off.
public struct Review: Part {
  public static let table = "review"
  public var contact = ""
  public var reviewedOn: Day?
  public var by: String?
  public var outcome: ReviewOutcome?
  public var note: String?
  /// SHA-256 of what was looked at, so that a later difference reopens the review.
  public var seenSHA256: String?
  /// What was looked at, a line each, so that a later difference can be shown.
  public var seen: [String] = []

  public init() {}

  public static let fields: [Field<Review>] = [
    .text("contact", \.contact, kind: .reference(.contact)),
    .day("reviewed_on", \.reviewedOn),
    .text("by", \.by, kind: .reference(.staff)),
    .choice("outcome", \.outcome),
    .text("note", \.note),
    .text("seen_sha256", \.seenSHA256),
    .texts("seen", \.seen),
  ]
}

/// What a place of a trip is.
public enum PlaceKind: String, CaseIterable, Hashable, Sendable {
  case hotel, office, factory, airport, station, other
}

/// An address in Chinese to show to a driver. Nobody should translate one.
public struct Address: Part {
  public static let table = "address"
  public var kind: PlaceKind?
  public var name: String?
  public var nameZh: String?
  public var addressZh: String?
  public var phone: String?
  /// The contact whose office or factory it is.
  public var contact: String?
  public var note: String?

  public init() {}

  public static let fields: [Field<Address>] = [
    .choice("kind", \.kind),
    .text("name", \.name),
    .text("name_zh", \.nameZh),
    .text("address_zh", \.addressZh),
    .text("phone", \.phone),
    .text("contact", \.contact, kind: .reference(.contact)),
    .text("note", \.note),
  ]
}

/// One check of the travel list that somebody ticked by hand.
public struct Tick: Part {
  public static let table = "tick"
  /// Id of the check: `T01`.
  public var check = ""
  public var on: Day?
  public var by: String?
  /// True where the check does not matter for this trip.
  public var notNeeded: Bool?
  public var note: String?

  public init() {}

  public static let fields: [Field<Tick>] = [
    .text("check", \.check),
    .day("on", \.on),
    .text("by", \.by, kind: .reference(.staff)),
    .flag("not_needed", \.notNeeded),
    .text("note", \.note),
  ]
}

/// A journey with travellers, contacts and dates.
public struct Trip: Record {
  public static let kind = RecordKind.trip
  public var id: String
  public var title = ""
  public var from: Day?
  public var to: Day?
  public var cities: [String] = []
  public var travellers: [String] = []
  public var contacts: [String] = []
  /// Names of `Network`; others are complained about when the book is read.
  public var networks: [String] = []
  /// Who covers at home while the travellers sleep.
  public var deputies: [String] = []
  /// Telephone of the travellers' embassy or consulate.
  public var emergencyPhone: String?
  public var note: String?
  public var addresses: [Address] = []
  public var ticks: [Tick] = []
  public var reviews: [Review] = []

  public init(id: String) { self.id = id }

  public static let fields: [Field<Trip>] = [
    .text("title", \.title),
    .day("from", \.from, required: true),
    .day("to", \.to, required: true),
    .texts("cities", \.cities),
    .texts("travellers", \.travellers, kind: .references(.staff)),
    .texts("contacts", \.contacts, kind: .references(.contact)),
    .texts("networks", \.networks),
    .texts("deputies", \.deputies, kind: .references(.staff)),
    .text("emergency_phone", \.emergencyPhone),
    .text("note", \.note, kind: .prose),
  ]

  public static let tables: [TableField<Trip>] = [
    TableField(\.addresses), TableField(\.ticks), TableField(\.reviews),
  ]
}
