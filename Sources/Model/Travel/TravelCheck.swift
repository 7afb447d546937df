/// One check of the travel list, as the catalogue has it.
public struct TravelCheck: Hashable, Sendable {
  /// By when it is to be done.
  public enum Lane: String, CaseIterable, Hashable, Sendable {
    case days45 = "45-days"
    case days30 = "30-days"
    case days14 = "14-days"
    case days7 = "7-days"
    case days3 = "3-days"
    case dayOne = "day-1"
    case after

    /// nil where the trip has no dates.
    public func due(_ trip: Trip) -> Day? {
      switch self {
      case .days45: trip.from?.adding(days: -45)
      case .days30: trip.from?.adding(days: -30)
      case .days14: trip.from?.adding(days: -14)
      case .days7: trip.from?.adding(days: -7)
      case .days3: trip.from?.adding(days: -3)
      case .dayOne: trip.from
      case .after: trip.to?.adding(days: 3)
      }
    }
  }

  /// `T01`
  public let id: String
  public let title: String
  public let why: String
  /// How somebody finds out whether it is done.
  public let how: String
  public let lane: Lane

  public init(id: String, title: String, why: String, how: String, lane: Lane) {
    self.id = id
    self.title = title
    self.why = why
    self.how = how
    self.lane = lane
  }
}

/// What the book itself knows of a check.
public enum TravelAnswer: Equatable, Sendable {
  case done(Phrase)
  case open(Phrase)
  /// Only a person can tell.
  case unknown
}

/// One check of one trip with its day and how it stands.
public struct TravelItem: Equatable, Sendable {
  public enum Standing: Equatable, Sendable {
    /// The book shows that it is done.
    case done(Phrase)
    case ticked(Tick)
    case notNeeded(Tick)
    /// Still to be done; the phrase says what the book misses, nil where only a person can tell.
    case open(Phrase?)

    public var isOpen: Bool { if case .open = self { true } else { false } }
  }

  public let check: TravelCheck
  public let due: Day?
  public let standing: Standing

  public func isOverdue(_ today: Day) -> Bool {
    standing.isOpen && due.map { $0 < today } == true
  }
}
