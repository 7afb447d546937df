/// What is to be done today, and by the end of the next seven days, where the user is.
public struct DayPlan: Equatable, Sendable {
  public enum Lane: String, CaseIterable, Hashable, Sendable {
    case overdue, today
    /// Within the six days after today.
    case thisWeek = "this-week"

    /// nil for what is due later.
    init?(_ due: Day, today: Day) {
      if due < today {
        self = .overdue
      } else if due == today {
        self = .today
      } else if today.days(until: due) < 7 {
        self = .thisWeek
      } else {
        return nil
      }
    }
  }

  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A check of the travel list.
    case check
    /// A channel that has to be tried from a network on the spot.
    case test
    /// A decision whose answer is due.
    case decision
    /// A contact to be looked through before a trip.
    case review
    /// Somebody who has not answered a test.
    case nudge
  }

  public struct Item: Equatable, Sendable {
    public let kind: Kind
    public let lane: Lane
    public let due: Day
    /// The record to go to.
    public let subject: RecordID
    /// Id of the check of the travel list, where it is one.
    public var check: String? = nil
    /// The channel to be tried, where one is to be.
    public var channel: Channel? = nil
    public let phrase: Phrase
    /// When to call whoever is waited for; nil where nobody is, or where the clock is unknown.
    public let call: CallTime?
  }

  /// Where the user is: in one of the cities of the trip that is on, else at home.
  public struct Here: Equatable, Sendable {
    /// Empty at home. No record says on which day the travellers are in which.
    public let cities: [String]
    /// IANA name, or nil where the book names none.
    public let zone: String?
    /// Seconds east of UTC.
    public let offset: Int
  }

  public let here: Here
  /// The trip that is on.
  public let trip: Trip?
  /// On the clock of the place.
  public let today: Day
  /// Holidays and slow times of today and of the days ahead.
  public let notes: [Phrase]
  /// By lane in the order of `lanes`, then by day; on the way what can only be done there comes first.
  public let items: [Item]
  /// On the way, what is late and can wait until the return: checks of the days before departure, and
  /// people whom the trip does not name. Empty at home.
  public let left: [Item]

  public func items(_ lane: Lane) -> [Item] { items.filter { $0.lane == lane } }

  /// Those with something in them; on the way today comes before what is late.
  public var lanes: [Lane] {
    Self.order(trip).filter { lane in items.contains { $0.lane == lane } }
  }

  /// - Parameters:
  ///   - checks: the travel list of the catalogue.
  ///   - world: with the home clock; on a trip that of China takes its place.
  ///   - decisions, state: where the caller knows them without looking through the book.
  public init(
    _ contents: Contents, platforms: Platforms, calendar: WorkCalendar, checks: [TravelCheck],
    zones: Zones, world: World, decisions: OpenDecisions? = nil,
    state: ((Decision) -> DecisionState)? = nil
  ) {
    let chinaDay = world.now.day(offset: chinaOffset)
    let trip = Self.tripUnderWay(contents.trips, world)
    let offset = trip == nil ? world.homeOffset : chinaOffset
    var world = world
    world.homeOffset = offset
    self.trip = trip
    here = Here(
      cities: trip?.cities ?? [],
      // A name that nobody knows says nothing of the clock.
      zone: trip == nil
        ? contents.settings.homeTimeZone.flatMap { zones.rule($0) == nil ? nil : $0 }
        : "Asia/Shanghai",
      offset: offset)
    today = world.today
    notes = DayNotes(calendar: calendar).phrases(from: chinaDay)
    let maker = DayItems(
      contents: contents, platforms: platforms, calendar: calendar, checks: checks, zones: zones,
      world: world, trip: trip, decisions: decisions,
      state: state ?? { [digest = world.digest] in $0.state(digest) })
    let all = maker.all.sorted { Self.rank($0, trip) < Self.rank($1, trip) }
    items = all.filter { !maker.canWait($0) }
    left = all.filter(maker.canWait)
  }

  /// The trip on which the user is, by China's calendar; nil for who stays at home.
  public static func tripUnderWay(_ trips: Records<Trip>, _ world: World) -> Trip? {
    let day = world.now.day(offset: chinaOffset)
    let running = trips.filter { trip in
      guard let from = trip.from, let to = trip.to else { return false }
      return from <= day && day <= to
    }.sorted { ($0.from?.number ?? 0, $0.id) < ($1.from?.number ?? 0, $1.id) }
    guard let staff = world.staff else { return running.first }
    return running.first { $0.travellers.contains(staff) }
  }

  /// What was left aside, in a line for each kind.
  public var leftPhrases: [Phrase] {
    let checks = left.compactMap(\.check)
    let others = left.filter { $0.kind != .check }
    var phrases: [Phrase] = []
    if !checks.isEmpty {
      phrases.append(
        Phrase(
          "today.left-checks", ["n": String(checks.count), "checks": Self.some(checks)]))
    }
    if !others.isEmpty {
      phrases.append(Phrase("today.left-others", ["n": String(others.count)]))
    }
    return phrases
  }

  private static func some(_ words: [String]) -> String {
    words.prefix(8).joined(separator: ", ") + (words.count > 8 ? " …" : "")
  }

  private static func order(_ trip: Trip?) -> [Lane] {
    trip == nil ? Lane.allCases : [.today, .overdue, .thisWeek]
  }

  private static func rank(_ item: Item, _ trip: Trip?) -> (Int, Int, Int, String) {
    let isOnTheSpot = trip != nil && (item.kind == .test || item.kind == .check)
    let lane = order(trip).firstIndex(of: item.lane) ?? 0
    return (lane, isOnTheSpot ? 0 : 1, item.due.number, item.subject.path)
  }
}
