/// What came of looking through one contact's channels before a trip.
public enum ReviewOutcome: String, CaseIterable, Hashable, Sendable {
  case reviewed
  case needsWork = "needs-work"
}

public struct Review: Part {
  public static let table = "review"
  public var contact = ""
  public var reviewedOn: Day?
  public var by: String?
  public var outcome: ReviewOutcome?
  public var note: String?

  public init() {}

  public static let fields: [Field<Review>] = [
    .text("contact", \.contact, kind: .reference(.contact)),
    .day("reviewed_on", \.reviewedOn),
    .text("by", \.by, kind: .reference(.staff)),
    .choice("outcome", \.outcome),
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
  public var note: String?
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
    .text("note", \.note, kind: .prose),
  ]

  public static let tables: [TableField<Trip>] = [TableField(\.reviews)]
}
