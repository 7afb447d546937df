public import Model

/// Looks through drafts, fast enough for each key that is typed. It keeps nothing and sends nothing,
/// and finding nothing does not make a draft safe: the lists of the platforms are not known.
public struct DraftCheck: Sendable {
  public let rules: ContentRules
  private let index: TermIndex
  /// For each word of the index its category; nil for phrases in which words mean nothing.
  private let owners: [Int?]
  private let normal: TermIndex

  /// Building it takes about a millisecond: keep it while somebody types.
  public init(_ rules: ContentRules) {
    self.rules = rules
    var words: [String] = []
    var owners: [Int?] = []
    for (place, category) in rules.categories.enumerated() where category.isOn {
      let ignored = Set(category.ignore.map(Fold.text))
      for word in category.en + category.zh where !ignored.contains(Fold.text(word)) {
        words.append(word)
        owners.append(place)
      }
    }
    self.owners = owners
    index = TermIndex(words)
    normal = TermIndex(rules.categories.flatMap(\.normal))
  }

  /// What is worth a look, in the order of the text, then what is about the whole.
  ///
  /// - Parameters:
  ///   - platform: where it is to be sent; nil where that is not known.
  ///   - sending: nil leaves out the hour and the day.
  public func notices(
    _ text: String, platform: Platform? = nil, sending: DraftSending? = nil
  ) -> [DraftNotice] {
    let folded = FoldedText(text)
    let forbids = platform?.forbidsContactDetails ?? false
    var finds = words(in: folded)
    let forms = DraftForms(text, folded)
    finds += forms.finds
    if forbids { finds += forms.contactDetails }
    if let sending { finds += sending.finds }
    let notices = finds.compactMap { notice($0, text, forbids: forbids) }
    return notices.sorted {
      ($0.range?.lowerBound ?? .max, $0.range?.upperBound ?? .max, $0.category)
        < ($1.range?.lowerBound ?? .max, $1.range?.upperBound ?? .max, $1.category)
    }
  }

  /// What stands in the words alone, as they are looked for in what was written long ago: no forms,
  /// no hour.
  func words(of facts: WordingFacts) -> [DraftNotice] {
    words(in: facts.folded).compactMap { notice($0, facts.text, forbids: false) }
  }

  /// Words of the categories outside of the phrases in which they are normal.
  private func words(in folded: FoldedText) -> [DraftFind] {
    let matches = index.overlapping(in: folded)
    guard !matches.isEmpty else { return [] }
    let normal = normal.overlapping(in: folded)
    var finds: [DraftFind] = []
    var next = 0
    var reach = 0
    var end = 0
    for match in matches {
      while next < normal.count, normal[next].range.lowerBound <= match.range.lowerBound {
        reach = max(reach, normal[next].range.upperBound)
        next += 1
      }
      // Within a longer find of the same words nothing new is said.
      if match.range.upperBound <= max(reach, end) { continue }
      end = match.range.upperBound
      guard let owner = owners[match.term] else { continue }
      finds.append(DraftFind(rules.categories[owner].id, folded.source(match.range)))
    }
    return finds
  }

  private func notice(_ find: DraftFind, _ text: String, forbids: Bool) -> DraftNotice? {
    guard let category = rules[find.category], category.isOn else { return nil }
    let isForbidden = category.onForbidding ?? false
    if isForbidden && !forbids { return nil }
    let level: DraftNotice.Level = isForbidden ? .error : .init(category.level ?? .warn)
    return DraftNotice(
      category: category.id, level: level, range: find.range,
      words: find.range.map { text.text(utf8: $0) } ?? find.words, reason: category.reason,
      context: category.context)
  }
}

extension DraftNotice.Level {
  fileprivate init(_ level: ContentRules.Level) {
    switch level {
    case .info: self = .info
    case .warn: self = .warn
    case .strong: self = .strong
    }
  }
}

/// A find before its category is asked whether it counts.
struct DraftFind {
  let category: String
  /// UTF-8 offsets.
  let range: Range<Int>?
  let words: String

  init(_ category: String, _ range: Range<Int>?, words: String = "") {
    self.category = category
    self.range = range
    self.words = words
  }
}

/// When a draft is sent: the hour and the day in Beijing.
public struct DraftSending: Sendable {
  public let moment: Instant
  /// The working days of the contact.
  public let calendar: WorkCalendar

  public init(_ moment: Instant, _ calendar: WorkCalendar) {
    self.moment = moment
    self.calendar = calendar
  }

  var finds: [DraftFind] {
    let (hour, minute, _) = moment.clock(offset: chinaOffset)
    let day = moment.day(offset: chinaOffset)
    let clock = "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    let isQuiet = hour < 8 || hour * 60 + minute >= 21 * 60 + 30
    return (isQuiet ? [DraftFind("quiet_hours", nil, words: clock)] : [])
      + (calendar.isWorkingDay(day) ? [] : [DraftFind("day_off", nil, words: day.description)])
  }
}
