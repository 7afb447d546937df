/// By when a letter asks for an answer, in working days of mainland China.
public enum LetterDeadline {
  /// Working days that an answer gets where the decision does not say.
  public static let usual = 3

  /// The decision's own day where it is a working day to come; the last working day before it where
  /// it is none; else the third working day from now.
  public static func day(_ decision: Decision, today: Day, _ calendar: WorkCalendar) -> Day {
    if var day = decision.confirmBy, day > today {
      while day > today, !calendar.isWorkingDay(day) { day = day.adding(days: -1) }
      if day > today { return day }
    }
    return calendar.adding(workingDays: usual, to: today)
  }
}
