public import Model

/// A book as the rules see it, with what several of them ask for worked out once.
public struct Checked: Sendable {
  public let contents: Contents
  public let platforms: Platforms
  public let calendar: WorkCalendar
  public let lists: CheckLists
  public let world: World
  public let today: Day
  public let reach: Reach
  public let deadlines: Deadlines
  /// Only this trip and who belongs to it is looked at; nil for the whole book.
  public let trip: Trip?
  /// Trips that are not over, the next first; the one trip where one was asked for.
  public let trips: [Trip]
  /// For each contact of these trips the places of their trips in `trips`.
  let tripsOfContact: [String: [Int]]
  /// Of the book's glossary.
  let validated: ValidatedTerms

  public init(
    _ contents: Contents, platforms: Platforms, calendar: WorkCalendar, world: World,
    lists: CheckLists, trip: Trip? = nil
  ) {
    self.contents = contents
    self.platforms = platforms
    self.calendar = calendar
    self.world = world
    self.lists = lists
    validated = ValidatedTerms(contents.glossary?.terms ?? [])
    self.trip = trip
    let today = world.today
    self.today = today
    deadlines = Deadlines(calendar, contents.settings.intervals, today: today)
    reach = Reach(
      platforms: platforms, intervals: contents.settings.intervals, now: world.now,
      calendar: calendar)
    trips =
      trip.map { [$0] }
      ?? contents.trips.filter { ($0.to ?? $0.from ?? today) >= today }
      .sorted { ($0.from ?? today, $0.id) < ($1.from ?? today, $1.id) }
    var places: [String: [Int]] = [:]
    for (place, trip) in trips.enumerated() {
      for contact in Set(trip.contacts) { places[contact, default: []].append(place) }
    }
    tripsOfContact = places
  }

  /// The next trip to a contact.
  public func nextTrip(to contact: String) -> Trip? {
    tripsOfContact[contact]?.first.map { trips[$0] }
  }
}

/// What texts and trips are held against: the lists of the catalogue and of the book.
public struct CheckLists: Sendable {
  public let glossary: Glossary
  public let drafts: DraftCheck
  public let travel: [TravelCheck]

  public init(glossary: Glossary, drafts: DraftCheck, travel: [TravelCheck]) {
    self.glossary = glossary
    self.drafts = drafts
    self.travel = travel
  }
}

/// A contact with the ways to reach it.
public struct CheckedContact: Sendable {
  public let contact: Contact
  /// Every way to reach it, in the order in which they would be tried.
  public let routes: [Route]
  /// The next trip to it, if there is one.
  public let trip: Trip?

  public var id: String { contact.id }
  var subject: Subject { .record(contact.recordID) }
  /// Behind the filters that the catalogue's states describe.
  var isInMainland: Bool { contact.region == .mainland }

  /// In force for a purpose, with the places of their agreements.
  func routes(for purpose: Purpose) -> [Route] {
    contact.agreements.indices.compactMap { place in
      guard contact.agreements[place].purpose == purpose, contact.agreements[place].isInForce else {
        return nil
      }
      return route(ofAgreement: place)
    }
  }

  /// The route of an agreement in force, whichever agreement put it on the list.
  func route(ofAgreement place: Int) -> Route? {
    let channel = contact.resolved(contact.agreements[place].channel)
    return routes.first { $0.channel == channel }
  }
}

/// A decision with its state.
public struct CheckedDecision: Sendable {
  public let decision: Decision
  public let state: DecisionState
  /// Read once for all rules; nil where it is closed, or where no rule asks for it.
  let texts: DecisionTexts?
  /// What the texts leave open.
  let notices: [WordingNotice]

  /// - Parameters:
  ///   - digest, validated: of the book. Two threads that each copied the book for every decision would
  ///     wait on each other's counting of references.
  init(
    _ decision: Decision, digest: Digest, validated: ValidatedTerms, readsWordings: Bool
  ) {
    self.decision = decision
    state = decision.state(digest)
    texts = readsWordings && state.isOpen ? DecisionTexts(decision) : nil
    notices = texts.map { Completeness.unclear(of: decision, $0, validated: validated) } ?? []
  }

  public var id: String { decision.id }
  var subject: Subject { .record(decision.recordID) }
}
