internal import Model
internal import TOML

extension FieldValue {
  /// What an item says where a value of this kind is expected; nil where it says something else.
  init?(_ item: Item, _ kind: FieldKind) {
    switch kind {
    case .text, .prose, .choice, .platform, .reference:
      guard let text = item.string else { return nil }
      self = .text(text)
    case .flag:
      guard let flag = item.boolean else { return nil }
      self = .flag(flag)
    case .whole:
      guard let number = item.integer else { return nil }
      self = .whole(number)
    case .day:
      guard let date = item.localDate, let day = Day(date) else { return nil }
      self = .day(day)
    case .instant:
      guard let moment = item.offsetDateTime, let instant = Instant(moment) else { return nil }
      self = .instant(instant)
    case .texts, .references:
      guard let texts = item.strings else { return nil }
      self = .texts(texts)
    }
  }

  /// Days are local dates, instants offset date-times in UTC.
  var toml: Value {
    switch self {
    case .text(let text): .string(text)
    case .flag(let flag): .boolean(flag)
    case .whole(let number): .integer(number)
    case .day(let day): .localDate(LocalDate(day))
    case .instant(let instant): .offsetDateTime(OffsetDateTime(instant))
    case .texts(let texts): .array(texts.map(Value.string))
    }
  }
}

extension Day {
  init?(_ date: LocalDate) { self.init(year: date.year, month: date.month, day: date.day) }
}

extension Instant {
  /// Fractions of a second are dropped.
  init?(_ moment: OffsetDateTime) {
    guard let day = Day(moment.date) else { return nil }
    self.init(
      day, hour: moment.time.hour, minute: moment.time.minute, second: moment.time.second,
      offset: moment.offsetMinutes * 60)
  }
}

extension LocalDate {
  init(_ day: Day) {
    let (year, month, date) = day.parts
    self.init(year: year, month: month, day: date)
  }
}

extension OffsetDateTime {
  init(_ instant: Instant) {
    let (hour, minute, second) = instant.clock()
    self.init(
      date: LocalDate(instant.day()), time: LocalTime(hour: hour, minute: minute, second: second))
  }
}
