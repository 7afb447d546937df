internal import Book
internal import Catalogue
internal import Model
internal import TOML

/// The files of a book that is being made.
enum NewBook {
  static func files(
    sample: Bool, company: String?, now: Instant
  ) -> [(path: String, text: String)] {
    guard sample else { return [settings(company, zone: HomeZone.systemName)] }
    let today = now.day(offset: HomeZone(nil).offset(now))
    return Sample.files(today: today, now: now, digest: .sha256)
  }

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
