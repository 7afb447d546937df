/// A day that one calendar takes for worked and another for off.
public struct HolidayDifference: Equatable, Sendable {
  public let day: Day
  /// Whether it is worked after the year was taken over.
  public let isWorked: Bool
  public let name: String
}

extension WorkCalendar {
  /// What becomes different when a year takes the place of the one known so far, in order.
  public func differences(from year: HolidayYear) -> [HolidayDifference] {
    var new = self
    new.put(year)
    let known = self.year(year.year)?.days.keys.map { $0 } ?? []
    return Set(known + year.days.keys).sorted().compactMap { day in
      let isWorked = new.isWorkingDay(day)
      guard isWorked != isWorkingDay(day) else { return nil }
      let holiday = new.holiday(on: day) ?? self.holiday(on: day)
      return HolidayDifference(day: day, isWorked: isWorked, name: holiday?.label ?? "")
    }
  }

  /// The same year with the English names that this calendar has for the Chinese ones.
  public func named(_ year: HolidayYear) -> HolidayYear {
    var names: [String: String] = [:]
    for holiday in years.flatMap(\.days.values) where !holiday.name.isEmpty {
      names[holiday.nameZh] = holiday.name
    }
    let days = year.days.mapValues { holiday in
      let parts = holiday.nameZh.split(whereSeparator: { "、，, ".contains($0) }).map(String.init)
      let known = parts.compactMap { names[$0] ?? names[$0 + "节"] }
      let name = known.count == parts.count ? known.joined(separator: ", ") : holiday.name
      return Holiday(name: name, nameZh: holiday.nameZh, isOff: holiday.isOff)
    }
    return HolidayYear(
      year: year.year, certainty: year.certainty, days: days, source: year.source)
  }
}

extension Holiday {
  /// The name to show: the English one, where there is one.
  public var label: String { name.isEmpty ? nameZh : name }
}
