/// By when decisions are to be confirmed, and which of them are overdue: one answer for lists, pages,
/// rules and the plan of the day.
public struct Deadlines: Equatable, Sendable {
  public let today: Day
  private let calendar: WorkCalendar
  private let intervals: Intervals

  /// - Parameter calendar: the working days of the mainland, where the answers come from.
  public init(_ calendar: WorkCalendar, _ intervals: Intervals, today: Day) {
    self.calendar = calendar
    self.intervals = intervals
    self.today = today
  }

  /// The day that an open decision names; else the one by which the letters asked for an answer; else
  /// the book's interval after it was decided.
  ///
  /// - Returns: nil for a closed one, where nobody wrote down when it was decided, and for one that was
  ///   changed after its confirmation, as nobody knows since when.
  public func day(_ decision: Decision, _ state: DecisionState) -> Day? {
    guard state.isOpen else { return nil }
    if let day = decision.confirmBy ?? decision.requests.compactMap(\.answerBy).max() { return day }
    return state == .changed ? nil : decision.decidedOn?.adding(days: intervals.confirm)
  }

  /// Whether a working day has passed since the deadline: as long as everybody there is on holiday
  /// nobody is late.
  public func isOverdue(_ decision: Decision, _ state: DecisionState) -> Bool {
    guard let day = day(decision, state) else { return false }
    return calendar.hasWorkingDays(moreThan: 0, from: day, to: today)
  }

  /// Working days that have passed since the deadline; 0 as long as it is not overdue, nil where there
  /// is no deadline.
  public func workingDaysOverdue(_ decision: Decision, _ state: DecisionState) -> Int? {
    day(decision, state).map { max(0, calendar.workingDays(from: $0, to: today)) }
  }
}
