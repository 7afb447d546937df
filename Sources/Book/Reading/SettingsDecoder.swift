internal import Model
internal import TOML

/// Reads `book.toml`. What is wrong in it costs the one value, except for the format.
struct SettingsDecoder {
  static let path = "book.toml"
  private(set) var complaints: [Complaint] = []
  private var settings = Settings()

  /// - Returns: nil for the settings where the format is missing or no number.
  static func read(_ document: Document) -> (settings: Settings?, complaints: [Complaint]) {
    var decoder = SettingsDecoder()
    let isReadable = decoder.decode(document.root)
    return (isReadable ? decoder.settings : nil, decoder.complaints)
  }

  private mutating func decode(_ root: Table) -> Bool {
    guard let format = root.integer("format") else {
      let place = root["format"]?.position ?? root.position
      complain(place, .error, Phrase("book.no-format"))
      return false
    }
    settings.format = Int(clamping: format)
    for entry in root.entries {
      switch entry.key {
      case "format": break
      case "company": settings.company = text(entry)
      case "company_zh": settings.companyZh = text(entry)
      case "home_time_zone":
        settings.homeTimeZone = text(entry)
        if let problem = settings.homeTimeZone.flatMap(ZoneNames.problem) {
          complain(entry.item.position, .warning, problem)
        }
      case "home_hours":
        settings.homeHours = text(entry)
        if let hours = settings.homeHours, Hours(hours) == nil {
          complain(
            entry.item.position, .warning,
            Phrase("book.no-hours", ["key": entry.key, "value": hours]))
        }
      case "formal_channels":
        if let names = entry.item.strings {
          settings.formalChannels = names
        } else {
          complain(
            entry.item.position, .warning, Phrase("book.not-texts", ["key": entry.key]))
        }
      case "intervals": decodeIntervals(entry)
      case "checks":
        let rules = RuleSettingDecoder(entry)
        settings.checks = rules.settings
        for (place, phrase) in rules.complaints { complain(place, .warning, phrase) }
      case "books", "mail": break
      default: noteUnknown(entry, known: Self.keys)
      }
    }
    return true
  }

  private mutating func decodeIntervals(_ entry: TOML.Entry) {
    guard let table = entry.item.table else {
      complain(entry.item.position, .warning, Phrase("book.not-a-table", ["key": entry.key]))
      return
    }
    for entry in table.entries {
      guard let place = Self.intervals[entry.key] else {
        noteUnknown(entry, known: Self.intervals.keys.sorted())
        continue
      }
      if let days = entry.item.integer, (1...36_500).contains(days) {
        settings.intervals[keyPath: place] = Int(days)
      } else {
        complain(entry.item.position, .warning, Phrase("book.not-days", ["key": entry.key]))
      }
    }
  }

  private mutating func text(_ entry: TOML.Entry) -> String? {
    if let text = entry.item.string { return text.isEmpty ? nil : text }
    complain(entry.item.position, .warning, Phrase("book.not-text", ["key": entry.key]))
    return nil
  }

  private mutating func noteUnknown(_ entry: TOML.Entry, known: [String]) {
    let key = entry.key
    guard let near = DidYouMean.nearest(key, in: known, limit: 1).first else { return }
    complain(
      entry.keyPosition, .warning, Phrase("book.unknown-key", ["key": key, "near": near]))
  }

  private mutating func complain(
    _ place: Position, _ severity: Complaint.Severity, _ phrase: Phrase
  ) {
    complaints.append(
      Complaint(
        path: Self.path, line: place.line, column: place.column, severity: severity, phrase))
  }

  private static let keys = [
    "format", "company", "company_zh", "home_time_zone", "home_hours", "formal_channels",
    "intervals", "checks", "books", "mail",
  ]

  private static let intervals: [String: any WritableKeyPath<Intervals, Int> & Sendable] = [
    "retest": \.retest, "review": \.review, "confirm": \.confirm, "answer": \.answer,
  ]
}
