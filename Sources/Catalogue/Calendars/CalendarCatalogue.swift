public import Model
internal import TOML

/// The holidays that the program knows: the years with an official notice, and for the others the
/// days that the law names.
public enum CalendarCatalogue {
  /// Read anew at each call, well under a millisecond: ask once and keep the answer.
  public static func builtIn() -> WorkCalendar {
    // A test reads the same bytes; without them there would still be weekdays.
    guard let document = try? Document(PackageResources.calendars_toml) else { return .weekdays }
    return calendar(document.root)
  }

  /// When the official years were last looked up.
  public static func checkedOn() -> Day? {
    (try? Document(PackageResources.calendars_toml))?.root.day("checked_on")
  }

  private static func calendar(_ root: Table) -> WorkCalendar {
    let lunar = root.table("lunar")?.tables("date").compactMap(LunarYear.init) ?? []
    let rule = root.table("statutory")
    let computed = lunar.compactMap { lunar in rule.map { lunar.statutory($0) } }
    let official = root.tables("official").compactMap(officialYear)
    let slow = root.table("slow")?.tables("time").compactMap(slowTime) ?? []
    return WorkCalendar(
      years: computed + official, slowTimes: slow,
      lunarNewYears: lunar.compactMap { $0.days["new_year"] })
  }

  private static func officialYear(_ table: Table) -> HolidayYear? {
    guard let year = table.whole("year") else { return nil }
    var days: [Day: Holiday] = [:]
    for holiday in table.tables("holiday") {
      guard let from = holiday.day("from"), let to = holiday.day("to"), from <= to else { continue }
      for number in from.number...to.number {
        if let day = Day(number: number) { days[day] = Holiday(holiday, isOff: true) }
      }
      for day in holiday["worked"]?.elements?.compactMap(\.day) ?? [] {
        days[day] = Holiday(holiday, isOff: false)
      }
    }
    return HolidayYear(
      year: year, certainty: .official, days: days, source: table.string("source") ?? "")
  }

  private static func slowTime(_ table: Table) -> SlowTime? {
    guard let id = table.string("id"), let from = table.whole("from"), let to = table.whole("to"),
      from <= to
    else { return nil }
    let date = table.whole("month").flatMap { month in table.whole("day").map { (month, $0) } }
    return SlowTime(
      id: id, name: table.string("name") ?? id, nameZh: table.string("name_zh") ?? "",
      anchor: date.map { .date(month: $0.0, day: $0.1) } ?? .lunarNewYear, offsets: from...to,
      note: table.string("note") ?? "")
  }
}

/// The dates of one year that follow the moon and the sun.
private struct LunarYear {
  let year: Int
  /// By the names of the columns.
  let days: [String: Day]

  init?(_ table: Table) {
    guard let year = table.whole("year") else { return nil }
    self.year = year
    var days: [String: Day] = [:]
    for entry in table.entries {
      if let day = entry.item.day { days[entry.key] = day }
    }
    self.days = days
  }

  /// The days that the law names; where two holidays meet, the later one of the list gives the name.
  func statutory(_ rule: Table) -> HolidayYear {
    var holidays: [Day: Holiday] = [:]
    for table in rule.tables("holiday") {
      let fixed = table.whole("month").flatMap { month in
        table.whole("day").flatMap { Day(year: year, month: month, day: $0) }
      }
      guard let start = fixed ?? table.string("lunar").flatMap({ days[$0] }) else { continue }
      let first = start.adding(days: table.whole("shift") ?? 0)
      for step in 0..<max(0, table.whole("days") ?? 1) {
        holidays[first.adding(days: step)] = Holiday(table, isOff: true)
      }
    }
    return HolidayYear(
      year: year, certainty: .computed, days: holidays, source: rule.string("source") ?? "")
  }
}

extension Holiday {
  fileprivate init(_ table: Table, isOff: Bool) {
    self.init(
      name: table.string("name") ?? "", nameZh: table.string("name_zh") ?? "", isOff: isOff)
  }
}

extension Table {
  fileprivate func whole(_ key: String) -> Int? { integer(key).flatMap { Int(exactly: $0) } }
  fileprivate func day(_ key: String) -> Day? { self[key]?.day }
}

extension Item {
  fileprivate var day: Day? {
    localDate.flatMap { Day(year: $0.year, month: $0.month, day: $0.day) }
  }
}
