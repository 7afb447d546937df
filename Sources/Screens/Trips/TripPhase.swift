import Model

/// Where today stands to a trip.
enum TripPhase: Equatable, Sendable {
  /// So many days to departure.
  case ahead(Int)
  /// Day so many of so many, both from 1.
  case underWay(day: Int, of: Int)
  /// It ended so many days ago.
  case over(Int)
  case undated

  init(_ trip: Trip, on today: Day) {
    guard let from = trip.from else {
      self = .undated
      return
    }
    let to = max(from, trip.to ?? from)
    if today < from {
      self = .ahead(today.days(until: from))
    } else if today <= to {
      self = .underWay(day: from.days(until: today) + 1, of: from.days(until: to) + 1)
    } else {
      self = .over(to.days(until: today))
    }
  }

  var isOver: Bool { if case .over = self { true } else { false } }

  /// Under way, ahead, without a date, over.
  var order: Int {
    switch self {
    case .underWay: 0
    case .ahead: 1
    case .undated: 2
    case .over: 3
    }
  }

  var phrase: Phrase {
    switch self {
    case .ahead(let days): Phrase("trips.ahead", ["n": String(days)])
    case .underWay(let day, let all):
      Phrase("trips.under-way", ["day": String(day), "all": String(all)])
    case .over: Phrase("trips.over")
    case .undated: Phrase("trips.undated")
    }
  }
}
