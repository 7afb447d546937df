/// What two wordings of one decision say differently in numbers and signs. An empty list is no proof
/// that the translation is right, and nothing here ever says so.
public struct WordingComparison: Equatable, Sendable {
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case number, percentage, date, time, currency, unit, address, negation
    case listItem = "list-item"
    case sentence
  }

  public struct Difference: Equatable, Sendable {
    public let kind: Kind
    /// What only one of them says, in a common spelling: `15000`, `2027-03-31`, `working day`.
    public let onlyEnglish: [String]
    public let onlyChinese: [String]

    /// What differs, in words.
    public var phrase: Phrase {
      let arguments = [
        "en": onlyEnglish.joined(separator: ", "), "zh": onlyChinese.joined(separator: ", "),
      ]
      if onlyChinese.isEmpty { return Phrase("difference.\(kind.rawValue)-en", arguments) }
      if onlyEnglish.isEmpty { return Phrase("difference.\(kind.rawValue)-zh", arguments) }
      return Phrase("difference.\(kind.rawValue)", arguments)
    }
  }

  public let differences: [Difference]

  /// Nothing is compared where one of the texts is empty.
  public init(en: String, zh: String) {
    self.init(WordingFacts(en), WordingFacts(zh))
  }

  public init(_ texts: DecisionTexts) { self.init(texts.english, texts.chinese) }

  private init(_ english: WordingFacts, _ chinese: WordingFacts) {
    guard !english.found.isEmpty || !chinese.found.isEmpty || english.sentences > 0,
      !english.text.isEmpty, !chinese.text.isEmpty
    else {
      differences = []
      return
    }
    let compared: [Kind] = [.number, .percentage, .date, .time, .currency, .unit, .address]
    differences =
      compared.compactMap { Self.sets($0, english, chinese) }
      + [Self.negations(english, chinese), Self.items(english, chinese)].compactMap { $0 }
      + (Self.sentences(english, chinese).map { [$0] } ?? [])
  }

  private static func sets(
    _ kind: Kind, _ english: WordingFacts, _ chinese: WordingFacts
  ) -> Difference? {
    let left = values(kind, english)
    let right = values(kind, chinese)
    let difference = Difference(
      kind: kind, onlyEnglish: left.filter { !right.contains($0) },
      onlyChinese: right.filter { !left.contains($0) })
    return difference.onlyEnglish.isEmpty && difference.onlyChinese.isEmpty ? nil : difference
  }

  /// Each once, in the order of the text.
  private static func values(_ kind: Kind, _ facts: WordingFacts) -> [String] {
    var seen = Set<String>()
    let mentions = facts.found.map(\.mention)
    return mentions.indices.compactMap { place in
      // `per piece` may be in 单价 already: a unit counts behind its number.
      if kind == .unit, place == 0 || !mentions[place - 1].isNumber { return nil }
      return mentions[place].value(of: kind)
    }.filter { seen.insert($0).inserted }
  }

  /// Languages negate differently (no later than, 之前), so that only none against some counts, or a
  /// difference of two.
  private static func negations(
    _ english: WordingFacts, _ chinese: WordingFacts
  ) -> Difference? {
    let (left, right) = (english.count(.negation), chinese.count(.negation))
    guard left != right, left == 0 || right == 0 || abs(left - right) > 1 else { return nil }
    return counts(.negation, left, right)
  }

  private static func items(_ english: WordingFacts, _ chinese: WordingFacts) -> Difference? {
    let (left, right) = (english.count(.listItem), chinese.count(.listItem))
    return left == right ? nil : counts(.listItem, left, right)
  }

  /// More than a quarter apart; texts of one or two sentences are not counted.
  private static func sentences(_ english: WordingFacts, _ chinese: WordingFacts) -> Difference? {
    let (left, right) = (english.sentences, chinese.sentences)
    let larger = max(left, right)
    guard larger > 2, abs(left - right) * 4 > larger else { return nil }
    return counts(.sentence, left, right)
  }

  private static func counts(_ kind: Kind, _ english: Int, _ chinese: Int) -> Difference {
    Difference(kind: kind, onlyEnglish: [String(english)], onlyChinese: [String(chinese)])
  }
}

extension Decision {
  /// What the two wordings say differently.
  public var wordingDifferences: [WordingComparison.Difference] {
    WordingComparison(en: wording, zh: wordingZh ?? "").differences
  }
}

extension WordingFacts {
  fileprivate func count(_ mention: Mention) -> Int { found.count { $0.mention == mention } }
}

extension WordingFacts.Mention {
  fileprivate var isNumber: Bool { if case .number = self { true } else { false } }

  /// How it is compared; nil for mentions of another kind.
  fileprivate func value(of kind: WordingComparison.Kind) -> String? {
    switch (self, kind) {
    case (.number(let value), .number): value.description
    case (.percentage(let value), .percentage): "\(value) %"
    case (.date(let year, let month, let day), .date):
      "\(year.map { Digits.text($0, width: 4) + "-" } ?? "")\(Digits.text(month))-\(Digits.text(day))"
    case (.time(let minutes), .time):
      "\(Digits.text(minutes / 60)):\(Digits.text(minutes % 60))"
    case (.currency(let code), .currency): code
    case (.unit(let unit), .unit): unit
    case (.address(let address), .address): address
    default: nil
    }
  }
}
