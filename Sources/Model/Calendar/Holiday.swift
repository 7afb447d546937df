/// A day of a Chinese holiday calendar that differs from an ordinary week: a day off, or a weekend
/// day that is worked to make up for one.
public struct Holiday: Hashable, Sendable {
  /// `Spring Festival`; empty where only the Chinese name is known.
  public let name: String
  public let nameZh: String
  /// False for a make-up working day (调休).
  public let isOff: Bool

  public init(name: String, nameZh: String, isOff: Bool) {
    self.name = name
    self.nameZh = nameZh
    self.isOff = isOff
  }
}

/// How far what a calendar says of a year can be relied on.
public enum CalendarCertainty: String, CaseIterable, Hashable, Sendable {
  /// From the yearly notice of the State Council: bridging and make-up days included.
  case official
  /// Only the days that the law names; which weekends are worked is not known.
  case computed
  /// Nothing is known but Saturdays and Sundays.
  case weekendsOnly = "weekends-only"
}

/// What is known of one year's holidays.
public struct HolidayYear: Equatable, Sendable {
  public let year: Int
  public let certainty: CalendarCertainty
  public let days: [Day: Holiday]
  /// Where it is from: the address of the notice, the rule.
  public let source: String

  public init(year: Int, certainty: CalendarCertainty, days: [Day: Holiday], source: String) {
    self.year = year
    self.certainty = certainty
    self.days = days
    self.source = source
  }

  /// The days in their order.
  public var inOrder: [(day: Day, holiday: Holiday)] {
    days.sorted { $0.key < $1.key }.map { (day: $0.key, holiday: $0.value) }
  }
}
