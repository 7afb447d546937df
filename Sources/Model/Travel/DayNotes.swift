/// What the calendar says of today and the days ahead, for people who wait for an answer.
struct DayNotes {
  let calendar: WorkCalendar

  /// Today's day off or worked weekend, the next days off within two weeks, and slow times that
  /// have begun.
  func phrases(from today: Day) -> [Phrase] {
    var phrases: [Phrase] = []
    var next = today
    if let holiday = calendar.holiday(on: today) {
      let name = Self.name(holiday)
      if holiday.isOff {
        let last = calendar.daysOff(around: today)?.upperBound ?? today
        phrases.append(
          Phrase("today.holiday", ["name": name, "last": last.description]))
        next = last
      } else {
        phrases.append(Phrase("today.worked", ["name": name]))
      }
    }
    if let (day, holiday) = ahead(of: next) {
      let days = calendar.daysOff(around: day) ?? day...day
      phrases.append(
        Phrase(
          "today.holiday-ahead",
          [
            "name": Self.name(holiday), "first": days.lowerBound.description,
            "last": days.upperBound.description,
          ]))
    }
    for span in calendar.slowSpans(in: today...today) {
      phrases.append(
        Phrase(
          "today.slow",
          ["name": span.name, "note": span.note, "last": span.days.upperBound.description]))
    }
    return phrases
  }

  private func ahead(of day: Day) -> (Day, Holiday)? {
    for step in 1...14 {
      let day = day.adding(days: step)
      if let holiday = calendar.holiday(on: day), holiday.isOff { return (day, holiday) }
    }
    return nil
  }

  private static func name(_ holiday: Holiday) -> String {
    holiday.name.isEmpty ? holiday.nameZh : holiday.name
  }
}
