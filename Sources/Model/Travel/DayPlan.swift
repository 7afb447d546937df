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
    public let phrase: Phrase
    /// When to call whoever is waited for; nil where nobody is, or where the clock is unknown.
    public let call: NextCall?
  }

  /// Where the user is: in the city of the trip that is on, else at home.
  public struct Here: Equatable, Sendable {
    /// nil at home.
    public let city: String?
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
  /// By lane, then by day; on the way what can only be done there comes first.
  public let items: [Item]

  public func items(_ lane: Lane) -> [Item] { items.filter { $0.lane == lane } }

  /// - Parameters:
  ///   - checks: the travel list of the catalogue.
  ///   - world: with the home clock; on a trip that of China takes its place.
  public init(
    _ contents: Contents, platforms: Platforms, calendar: WorkCalendar, checks: [TravelCheck],
    zones: Zones, world: World
  ) {
    let chinaDay = world.now.day(offset: chinaOffset)
    let trip = Self.current(contents.trips, on: chinaDay, staff: world.staff)
    let offset = trip == nil ? world.homeOffset : chinaOffset
    var world = world
    world.homeOffset = offset
    self.trip = trip
    here = Here(
      city: trip?.cities.first,
      zone: trip == nil ? contents.settings.homeTimeZone : "Asia/Shanghai",
      offset: offset)
    today = world.today
    notes = DayNotes(calendar: calendar).phrases(from: chinaDay)
    let maker = DayItems(
      contents: contents, platforms: platforms, calendar: calendar, checks: checks, zones: zones,
      world: world, trip: trip)
    items = maker.all.sorted { Self.rank($0, trip) < Self.rank($1, trip) }
  }

  /// Of several trips the one on which the user is.
  private static func current(_ trips: Records<Trip>, on day: Day, staff: String?) -> Trip? {
    let running = trips.filter { trip in
      guard let from = trip.from, let to = trip.to else { return false }
      return from <= day && day <= to
    }.sorted { ($0.from?.number ?? 0, $0.id) < ($1.from?.number ?? 0, $1.id) }
    guard let staff else { return running.first }
    // Who stays at home sees the day at home.
    return running.first { $0.travellers.contains(staff) }
  }

  private static func rank(_ item: Item, _ trip: Trip?) -> (Int, Int, Int, String) {
    let isOnTheSpot = trip != nil && (item.kind == .test || item.kind == .check)
    let lane = Lane.allCases.firstIndex(of: item.lane) ?? 0
    return (lane, isOnTheSpot ? 0 : 1, item.due.number, item.subject.path)
  }
}
