import Model
import TUI

/// The columns of a trip. Narrow lists drop the dates, the reasons and the reviews; never the sign,
/// the title, the days to departure and the state.
extension TripRecords {
  static let columns = [
    Columns.Column(least: 1, most: 1, importance: 9),
    Columns.Column(least: 18, most: 30, importance: 8),
    Columns.Column(least: 4, most: 12, importance: 7, whole: true),
    Columns.Column(least: 5, most: 15, importance: 6, whole: true),
    Columns.Column(least: 10, most: 23, importance: 1, whole: true),
    Columns.Column(least: 3, most: 9, importance: 3, whole: true),
    Columns.Column(least: 16, most: 70, importance: 2),
  ]

  static let headers: [ColumnHeader?] = [
    nil, ColumnHeader(phrase: Phrase("head.trip")), ColumnHeader(phrase: Phrase("head.departure")),
    ColumnHeader(phrase: Phrase("head.ready")), ColumnHeader(phrase: Phrase("head.dates")),
    ColumnHeader(phrase: Phrase("head.reviewed")), ColumnHeader(phrase: Phrase("head.why")),
  ]

  static func row(_ id: String, _ desk: Desk, _ columns: Columns) -> [Cell] {
    guard let trip = desk.contents.trips[id] else { return [] }
    let phase = TripPhase(trip, on: desk.world.today)
    let plan = desk.plan(trip)
    let isOver = phase.isOver
    let role: Role = isOver ? .muted : .text
    return [
      Cell([isOver ? Span("-", .muted) : plan.readiness.sign]),
      Cell(title(id, desk), role),
      Cell(desk.words(phase.phrase), isOver ? .muted : plan.readiness.role),
      Cell(isOver ? "" : desk.word(plan.readiness), plan.readiness.role),
      Cell(dates(trip), .muted),
      Cell(reviewed(plan), role),
      Cell(isOver ? "" : plan.reasons.map(desk.words).joined(separator: "; "), .muted),
    ]
  }

  /// `2027-03-08 – 14`, `2027-03-28 – 04-02`
  static func dates(_ trip: Trip) -> String {
    guard let from = trip.from else { return "" }
    guard let to = trip.to, to != from else { return from.description }
    let (start, end) = (from.description, to.description)
    if from.parts.year != to.parts.year || to < from { return "\(start) – \(end)" }
    return "\(start) – \(end.suffix(from.parts.month == to.parts.month ? 2 : 5))"
  }

  static func reviewed(_ plan: TripPlan) -> String {
    plan.reviews.isEmpty
      ? "" : "\(plan.reviews.count { $0.state == .reviewed })/\(plan.reviews.count)"
  }
}

extension TripReadiness {
  var sign: Span {
    switch self {
    case .ready: Span("✓", .good)
    case .readyWithGaps: Span("?", .warning)
    case .notReady: Span("✗", .danger)
    }
  }

  var role: Role { sign.role }
}

extension ReviewStanding.State {
  var sign: Span {
    switch self {
    case .reviewed: Span("✓", .good)
    case .notReviewed: Span("?", .warning)
    case .reopened: Span("~", .danger)
    case .needsWork: Span("!", .danger)
    case .gone: Span("✗", .danger)
    }
  }
}

extension Desk {
  func word(_ readiness: TripReadiness) -> String {
    words(Phrase("readiness.\(readiness.rawValue)"))
  }
}
