public import Model

/// The yearly holiday file of the public holiday-cn collection, made from the notice of the State
/// Council: `{"year": 2027, "papers": ["https://…"], "days": [{"name": "春节", "date": "2027-02-06",
/// "isOffDay": true}, …]}`. Unknown keys are passed over.
public enum HolidayFile {
  /// - Throws: where the text has another shape, with the place.
  public static func read(_ bytes: [UInt8]) throws(HolidayFileError) -> HolidayYear {
    var reader = HolidayReader(bytes)
    return try reader.read()
  }

  /// Whether a file is meant to be one: an object, and not one of a chat.
  public static func looksLike(_ bytes: [UInt8]) -> Bool {
    var cursor = JSONCursor(Array(bytes.prefix(1 << 16)))
    guard cursor.take("{") else { return false }
    while let key = cursor.key() {
      if ["year", "days", "papers"].contains(key) { return true }
      guard cursor.value() != nil else { return false }
    }
    return false
  }
}

/// Why a file is no year of holidays.
public struct HolidayFileError: Error, Equatable, Sendable {
  /// From 1.
  public let line: Int
  /// From 1, in Unicode scalars.
  public let column: Int
  public let phrase: Phrase
}

private struct HolidayReader {
  private typealias NamedDay = (day: Day, holiday: Holiday, place: (line: Int, column: Int))

  private var cursor: JSONCursor
  private var place = (line: 1, column: 1)

  init(_ bytes: [UInt8]) { cursor = JSONCursor(bytes) }

  mutating func read() throws(HolidayFileError) -> HolidayYear {
    mark()
    guard cursor.take("{") else { throw failure(Phrase("holidays.shape")) }
    var year: Int?
    var yearPlace = place
    var source = ""
    var days: [NamedDay]?
    while let key = cursor.key() {
      mark()
      switch key {
      case "year":
        yearPlace = place
        guard let number = cursor.value()?.whole, (1990...2100).contains(number) else {
          throw failure(Phrase("holidays.year"))
        }
        year = Int(number)
      case "papers":
        guard case .list(let papers)? = cursor.value() else {
          throw failure(Phrase("holidays.papers"))
        }
        source = papers.compactMap(\.text).joined(separator: ", ")
      case "days": days = try readDays()
      default: guard cursor.value() != nil else { throw failure(Phrase("holidays.broken")) }
      }
    }
    mark()
    guard cursor.isAtEnd else { throw failure(Phrase("holidays.broken")) }
    guard let year else { throw failure(Phrase("holidays.no-year")) }
    guard let days else { throw failure(Phrase("holidays.no-days")) }
    place = yearPlace
    if days.isEmpty { throw failure(Phrase("holidays.empty", ["year": String(year)])) }
    return HolidayYear(
      year: year, certainty: .official, days: try table(days, of: year), source: source)
  }

  private mutating func readDays() throws(HolidayFileError) -> [NamedDay] {
    guard cursor.take("[") else { throw failure(Phrase("holidays.no-days")) }
    var days: [NamedDay] = []
    while cursor.element() {
      mark()
      guard let value = cursor.value() else { throw failure(Phrase("holidays.broken")) }
      guard case .object = value else { throw failure(Phrase("holidays.day")) }
      guard case .text(let text)? = value["date"], let day = Day(text) else {
        throw failure(Phrase("holidays.date"))
      }
      guard case .flag(let isOff)? = value["isOffDay"] else {
        throw failure(Phrase("holidays.off-day"))
      }
      let name = value["name"]?.text ?? ""
      days.append((day, Holiday(name: "", nameZh: name, isOff: isOff), place))
    }
    return days
  }

  /// A notice may name the days around its year.
  private mutating func table(
    _ days: [NamedDay], of year: Int
  ) throws(HolidayFileError) -> [Day: Holiday] {
    var table: [Day: Holiday] = [:]
    for (day, holiday, place) in days {
      self.place = place
      let parts = day.parts
      let isNear =
        parts.year == year || parts.year == year - 1 && parts.month == 12
        || parts.year == year + 1 && parts.month == 1
      guard isNear else {
        throw failure(
          Phrase("holidays.other-year", ["day": day.description, "year": String(year)]))
      }
      if table.updateValue(holiday, forKey: day) != nil {
        throw failure(Phrase("holidays.twice", ["day": day.description]))
      }
    }
    return table
  }

  /// Remembers where the next value begins.
  private mutating func mark() {
    cursor.blanks()
    place = (cursor.line(), cursor.column)
  }

  private func failure(_ phrase: Phrase) -> HolidayFileError {
    HolidayFileError(line: place.line, column: place.column, phrase: phrase)
  }
}
