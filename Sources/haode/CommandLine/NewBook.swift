internal import FoundationEssentials
internal import Model
internal import TOML

/// The files of a book that is being made.
enum NewBook {
  /// `book.toml`, with what can be known so far.
  static func settings(_ company: String?, zone: String?) -> (path: String, text: String) {
    var document = Document()
    let defaults = Settings()
    var entries: [(Path, Value)] = [("format", .integer(Int64(Settings.currentFormat)))]
    if let company { entries.append(("company", .string(company))) }
    if let zone { entries.append(("home_time_zone", .string(zone))) }
    entries.append(("formal_channels", .array(defaults.formalChannels.map(Value.string))))
    let intervals: [(Path, Int)] = [
      (["intervals", "confirm"], defaults.intervals.confirm),
      (["intervals", "review"], defaults.intervals.review),
      (["intervals", "retest"], defaults.intervals.retest),
      (["intervals", "answer"], defaults.intervals.answer),
    ]
    entries += intervals.map { ($0.0, .integer(Int64($0.1))) }
    for (path, value) in entries {
      // Setting an absent key of an empty document cannot fail; were it to, the key is left to its
      // default.
      try? document.set(value, at: path)
    }
    return ("book.toml", document.text)
  }
}

extension HomeZone {
  /// The name of the system's time zone, where it has one of the usual form `Europe/Berlin`.
  static var systemName: String? {
    let name = TimeZone.current.identifier
    return name.contains("/") ? name : nil
  }
}
