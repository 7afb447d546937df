import Model

extension Desk {
  /// What the Chinese calendar says of today there: "国庆节 National Day, until 7 Oct", or that a day
  /// of the weekend is worked; nil on a day like any other.
  ///
  /// - Parameters:
  ///   - offset: seconds east of UTC of their clock.
  ///   - isShort: with the Chinese name alone: "国庆节 to 7 Oct".
  func holidayNote(_ offset: Int, isShort: Bool = false) -> String? {
    let length = isShort ? "short-" : ""
    let today = world.now.day(offset: offset)
    if let holiday = calendar.holiday(on: today), !holiday.isOff {
      return words(Phrase("title.\(length)make-up-day", ["name": name(holiday, isShort)]))
    }
    guard let off = calendar.daysOff(around: today) else { return nil }
    // A weekend that touches the holidays has no name of its own.
    let days = (0...off.lowerBound.days(until: off.upperBound)).map {
      off.lowerBound.adding(days: $0)
    }
    let named = days.sorted { abs($0.days(until: today)) < abs($1.days(until: today)) }
      .lazy.compactMap { calendar.holiday(on: $0) }.first
    guard let named else { return nil }
    if off.upperBound == today {
      return words(Phrase("title.\(length)holiday-last", ["name": name(named, isShort)]))
    }
    let last = off.upperBound.parts
    return words(
      Phrase(
        "title.\(length)holiday",
        [
          "name": name(named, isShort), "day": String(last.day),
          "month": words(Phrase("month.\(last.month)")),
        ]))
  }

  private func name(_ holiday: Holiday, _ isShort: Bool) -> String {
    if isShort, !holiday.nameZh.isEmpty { return holiday.nameZh }
    return [holiday.nameZh, holiday.name].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
