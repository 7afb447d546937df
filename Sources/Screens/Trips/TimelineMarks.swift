import Model
import TUI

/// One lane of the travel list on the line of days: how many days before departure it is due, and how
/// much of it is open.
struct LaneMark: Equatable, Sendable {
  let lane: TravelCheck.Lane
  let day: Day
  /// Days before departure; nil for the first day and what comes after the return.
  let before: Int?
  let open: Int
  let isLate: Bool

  static func all(_ plan: TripPlan, on today: Day) -> [LaneMark] {
    guard let from = plan.trip.from else { return [] }
    return TravelCheck.Lane.allCases.compactMap { lane in
      let items = plan.items.filter { $0.check.lane == lane }
      guard let day = lane.due(plan.trip), !items.isEmpty else { return nil }
      return LaneMark(
        lane: lane, day: day, before: day < from ? day.days(until: from) : nil,
        open: items.count(where: \.standing.isOpen), isLate: day < today)
    }
  }

  var isBefore: Bool { before != nil }
  var role: Role { open == 0 ? .good : isLate ? .danger : .warning }

  /// `!45`, `✓14`, `?7`
  func sign(_ desk: Desk) -> String {
    let name = before.map(String.init) ?? desk.words(Phrase("timeline.\(lane.rawValue)"))
    return (open == 0 ? "✓" : isLate ? "!" : "?") + name
  }

  /// The longest first.
  func texts(_ desk: Desk) -> [String] {
    let sign = sign(desk)
    if open == 0 { return [sign] }
    return [
      sign + " " + desk.words(Phrase("timeline.open", ["n": String(open)])), "\(sign)×\(open)",
    ]
  }
}

/// A day on which something about an open decision is due.
struct DecisionMark: Equatable, Sendable {
  let day: Day
  let label: String
  let isLate: Bool

  /// In the order of their days.
  static func all(_ trip: Trip, _ desk: Desk) -> [DecisionMark] {
    let open = desk.openDecisions
    var seen = Set<String>()
    let decisions = trip.contacts.flatMap(open.with).filter { seen.insert($0.decision.id).inserted }
    let today = desk.world.today
    return decisions.flatMap { open -> [DecisionMark] in
      let due = desk.deadlines.day(open.decision, open.state)
      let confirm = due.map {
        DecisionMark(
          day: $0, label: open.decision.title,
          isLate: desk.deadlines.isOverdue(open.decision, open.state))
      }
      // Before it, or where nobody set a day, the letter waits for its answer.
      let answer = open.decision.requests.compactMap(\.answerBy).max()
      guard open.state == .requested, let answer, answer != due else {
        return [confirm].compactMap(\.self)
      }
      let phrase = Phrase("timeline.answer", ["title": open.decision.title])
      return [
        confirm, DecisionMark(day: answer, label: desk.words(phrase), isLate: answer < today),
      ].compactMap(\.self)
    }
    .sorted { ($0.day, $0.label) < ($1.day, $1.label) }
  }
}
