/// Whether a trip can begin, in one word.
public enum TripReadiness: String, CaseIterable, Hashable, Sendable {
  case ready
  case readyWithGaps = "ready-with-gaps"
  case notReady = "not-ready"
}

/// What a trip needs, by when, and how far it has come.
public struct TripPlan: Equatable, Sendable {
  public let trip: Trip
  /// In the order of their days, then of their ids.
  public let items: [TravelItem]
  /// For each contact of the trip, in its order.
  public let reviews: [ReviewStanding]
  public let readiness: TripReadiness
  /// Why it is not better than that, the gravest first; empty where it is ready.
  public let reasons: [Phrase]

  /// - Parameters:
  ///   - checks: the travel list of the catalogue.
  ///   - decisions: where the caller knows the open ones without looking through the book.
  public init(
    _ trip: Trip, contents: Contents, platforms: Platforms, calendar: WorkCalendar,
    checks: [TravelCheck], world: World, decisions: OpenDecisions? = nil
  ) {
    self.trip = trip
    items = Self.items(
      trip, contents: contents, platforms: platforms, calendar: calendar, checks: checks,
      now: world.now)
    reviews = trip.contacts.map {
      ReviewStanding($0, trip, contents, world, decisions: decisions)
    }
    // Dates that cannot be meant make all days below wrong: they come first.
    let blocking =
      trip.oddities.map(\.phrase) + Self.blocking(items, reviews, today: world.today)
    let gaps = Self.gaps(items, reviews, today: world.today)
    reasons = blocking + gaps
    readiness = !blocking.isEmpty ? .notReady : gaps.isEmpty ? .ready : .readyWithGaps
  }

  /// The checks of a trip alone, without the reviews: in the order of their days, then of their ids.
  public static func items(
    _ trip: Trip, contents: Contents, platforms: Platforms, calendar: WorkCalendar,
    checks: [TravelCheck], now: Instant
  ) -> [TravelItem] {
    let answers = TravelAnswers(
      trip: trip, contents: contents, platforms: platforms, calendar: calendar, now: now)
    return checks.map { check in
      let tick = trip.ticks.last { $0.check == check.id }
      return TravelItem(
        check: check, due: check.lane.due(trip),
        standing: standing(tick, answers.answer(check.id)))
    }
    .sorted { ($0.due?.number ?? .max, $0.check.id) < ($1.due?.number ?? .max, $1.check.id) }
  }

  /// A tick beats what the book knows: the person may know better.
  private static func standing(_ tick: Tick?, _ answer: TravelAnswer) -> TravelItem.Standing {
    if let tick { return tick.notNeeded == true ? .notNeeded(tick) : .ticked(tick) }
    switch answer {
    case .done(let phrase): return .done(phrase)
    case .open(let phrase): return .open(phrase)
    case .unknown: return .open(nil)
    }
  }

  private static func blocking(
    _ items: [TravelItem], _ reviews: [ReviewStanding], today: Day
  ) -> [Phrase] {
    let late = items.filter { $0.isOverdue(today) }
    let needing = reviews.filter { $0.state == .needsWork }
    let gone = reviews.filter { $0.state == .gone }
    return [
      counted("trip.late-checks", late.map(\.check.id)),
      counted("trip.needs-work", needing.map(\.name)),
      counted("trip.contacts-gone", gone.map(\.contact)),
    ].compactMap(\.self)
  }

  private static func gaps(
    _ items: [TravelItem], _ reviews: [ReviewStanding], today: Day
  ) -> [Phrase] {
    // What is to be done on the way or afterwards is no gap before departure.
    let open = items.filter {
      $0.standing.isOpen && !$0.isOverdue(today) && ![.dayOne, .after].contains($0.check.lane)
    }
    return [
      counted(
        "trip.not-reviewed", reviews.filter { $0.state == .notReviewed }.map(\.name)),
      counted("trip.reopened", reviews.filter { $0.state == .reopened }.map(\.name)),
      counted("trip.open-checks", open.map(\.check.id)),
    ].compactMap(\.self)
  }

  private static func counted(_ key: String, _ names: [String]) -> Phrase? {
    if names.isEmpty { return nil }
    let shown = names.prefix(5).joined(separator: ", ") + (names.count > 5 ? " …" : "")
    return Phrase(key, ["n": String(names.count), "names": shown])
  }
}
