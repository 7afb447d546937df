/// A time of the year in which answers from China take longer, as a rule that holds for all years.
public struct SlowTime: Equatable, Sendable {
  /// What the days are counted from.
  public enum Anchor: Equatable, Sendable {
    case date(month: Int, day: Int)
    /// The first day of the lunar year.
    case lunarNewYear
  }

  public let id: String
  public let name: String
  public let nameZh: String
  public let anchor: Anchor
  /// Days from the anchor to the first and to the last day.
  public let offsets: ClosedRange<Int>
  /// What is slow then.
  public let note: String

  public init(
    id: String, name: String, nameZh: String, anchor: Anchor, offsets: ClosedRange<Int>,
    note: String
  ) {
    self.id = id
    self.name = name
    self.nameZh = nameZh
    self.anchor = anchor
    self.offsets = offsets
    self.note = note
  }

  /// nil where the calendar does not know when the lunar year begins.
  func span(in year: Int, _ calendar: WorkCalendar) -> SlowSpan? {
    let first: Day?
    switch anchor {
    case .date(let month, let day): first = Day(year: year, month: month, day: day)
    case .lunarNewYear: first = calendar.lunarNewYear(year)
    }
    return first.map { first in
      let days = first.adding(days: offsets.lowerBound)...first.adding(days: offsets.upperBound)
      return SlowSpan(id: id, name: name, nameZh: nameZh, days: days, note: note)
    }
  }
}

/// One such time in one year.
public struct SlowSpan: Equatable, Sendable {
  public let id: String
  public let name: String
  public let nameZh: String
  public let days: ClosedRange<Day>
  public let note: String
}
