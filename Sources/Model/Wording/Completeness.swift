/// What a decision leaves open that a good confirmation states, each with the words that cause it.
public enum Completeness {
  /// In the order of the texts, then what is missing altogether.
  ///
  /// - Parameter glossary: the book's own, where a validated deposit word counts as classified.
  public static func notices(
    of decision: Decision, glossary: [Term] = []
  ) -> [WordingNotice] {
    notices(of: decision, DecisionTexts(decision), validated: ValidatedTerms(glossary))
  }

  /// The same for texts that were read already.
  ///
  /// - Parameter texts: of this decision.
  public static func notices(
    of decision: Decision, _ texts: DecisionTexts, validated: ValidatedTerms
  ) -> [WordingNotice] {
    var notices = unclear(in: decision, texts, validated: validated)
    if let quote = decision.quote, AcknowledgementWords.areAll(of: quote) {
      notices.append(
        WordingNotice(.acknowledgement, "quote", range: 0..<quote.utf8.count, words: quote))
    }
    return notices + amount(decision) + missing(decision, texts)
  }

  /// What the wordings and the amount leave unclear, without what is missing altogether.
  public static func unclear(
    of decision: Decision, _ texts: DecisionTexts, validated: ValidatedTerms
  ) -> [WordingNotice] {
    unclear(in: decision, texts, validated: validated) + amount(decision)
  }

  private static func unclear(
    in decision: Decision, _ texts: DecisionTexts, validated: ValidatedTerms
  ) -> [WordingNotice] {
    var classified: [String] = []
    for term in decision.terms where term.meaning != nil || term.validatedBy != nil {
      classified.append(Fold.text(term.term))
    }
    func notices(_ facts: WordingFacts, _ field: String) -> [WordingNotice] {
      if facts.text.isEmpty { return [] }
      return TextReview(facts, field) {
        classified.contains($0) || validated[folded: $0] != nil
      }.notices
    }
    return notices(texts.english, "wording") + notices(texts.chinese, "wording_zh")
  }

  private static func amount(_ decision: Decision) -> [WordingNotice] {
    guard let amount = decision.amount, !amount.isEmpty, (decision.currency ?? "").isEmpty else {
      return []
    }
    return [WordingNotice(.amountWithoutCurrency, "amount", words: amount)]
  }

  private static func missing(
    _ decision: Decision, _ texts: DecisionTexts
  ) -> [WordingNotice] {
    var notices: [WordingNotice] = []
    if !texts.english.folded.signs.contains(.han), !texts.chinese.folded.signs.contains(.han) {
      notices.append(WordingNotice(.noChinese, "wording_zh"))
    }
    if (decision.openPoints ?? "").isEmpty {
      notices.append(WordingNotice(.noOpenPoints, "open_points"))
    }
    if decision.confirmBy == nil { notices.append(WordingNotice(.noDeadline, "confirm_by")) }
    return notices
  }
}

/// One text of a decision.
private struct TextReview {
  private(set) var notices: [WordingNotice] = []
  private var text: String { facts.text }
  private let field: String
  private let facts: WordingFacts

  init(_ facts: WordingFacts, _ field: String, isClassified: (String) -> Bool) {
    self.field = field
    self.facts = facts
    mentions()
    money()
    phrases(isClassified)
    if notices.count < 2 { return }
    notices.sort { ($0.range?.lowerBound ?? .max) < ($1.range?.lowerBound ?? .max) }
  }

  private mutating func note(_ kind: WordingNotice.Kind, _ range: Range<Int>) {
    notices.append(WordingNotice(kind, field, range: range, words: text.text(utf8: range)))
  }

  private mutating func mentions() {
    let hasTime = facts.found.contains { if case .time = $0.mention { true } else { false } }
    let namesZone = hasTime && !Self.zones.matches(in: facts.folded).isEmpty
    for found in facts.found {
      switch found.mention {
      case .date(year: nil, _, _): note(.dateWithoutYear, found.range)
      case .ambiguousDate: note(.ambiguousDate, found.range)
      case .time where !namesZone: note(.timeWithoutZone, found.range)
      default: break
      }
    }
  }

  private mutating func money() {
    // Without a number or a sign of money there is no amount.
    if facts.found.isEmpty { return }
    let codes = facts.found.compactMap { found in
      if case .currency(let code) = found.mention { (code, found.range) } else { nil }
    }
    let names = Set(codes.map { $0.0 })
    if let yen = codes.first(where: { $0.0 == "¥" }), names.isDisjoint(with: ["CNY", "JPY"]) {
      note(.ambiguousYen, yen.1)
    }
    let dollars: Set = ["USD", "HKD", "TWD", "AUD", "CAD", "SGD"]
    if let dollar = codes.first(where: { $0.0 == "$" }), names.isDisjoint(with: dollars) {
      note(.ambiguousDollar, dollar.1)
    }
    guard names.isEmpty, let price = Self.prices.matches(in: facts.folded).first else { return }
    let start = facts.folded.source(price.range).lowerBound
    let amount = facts.found.indices.first { place in
      guard case .number = facts.found[place].mention else { return false }
      return facts.found[place].range.lowerBound > start && !isCounted(place)
    }
    if let amount { note(.amountWithoutCurrency, facts.found[amount].range) }
  }

  /// Whether a unit follows at once: 15 days are no amount of money, nor are 500 pieces.
  private func isCounted(_ place: Int) -> Bool {
    let end = facts.found[place].range.upperBound
    if place + 1 < facts.found.count {
      let next = facts.found[place + 1]
      let between = text.text(utf8: end..<next.range.lowerBound)
      switch next.mention {
      case .unit where between == "个" || between.allSatisfy(\.isWhitespace): return true
      // 3,000 (three thousand) pieces
      case .number
      where between.contains { "(（".contains($0) }
        && between.allSatisfy { $0.isWhitespace || "(（".contains($0) }:
        return isCounted(place + 1)
      default: break
      }
    }
    return Counters.follow(end, in: facts.folded)
  }

  private mutating func phrases(_ isClassified: (String) -> Bool) {
    for match in Self.phrases.matches(in: facts.folded) {
      let range = facts.folded.source(match.range)
      switch Self.phraseList[match.term].1 {
      case .deposit:
        if !isClassified(Fold.text(text.text(utf8: range))) { note(.deposit, range) }
      case .approximate:
        if !saysTolerance { note(.approximate, range) }
      case let kind?: note(kind, range)
      case nil: break
      }
    }
  }

  private var saysTolerance: Bool {
    facts.folded.scalars.contains("±") || !Self.tolerance.matches(in: facts.folded).isEmpty
  }

  private static let zones = TermIndex([
    "beijing time", "china time", "china standard time", "shanghai time", "utc", "gmt", "cst",
    "cet",
    "cest", "local time in", "hong kong time", "北京时间", "中国时间", "东八区", "当地时间", "香港时间", "时区",
    "berlin time", "london time", "german time", "edt", "est", "pst", "pdt", "bst",
  ])
  private static let prices = TermIndex([
    "price", "unit price", "amount", "total", "cost", "fee", "pay", "payment", "invoice", "deposit",
    "价格", "单价", "总价", "金额", "合计", "总额", "费用", "付款", "货款", "支付", "定金", "订金", "押金", "预付",
  ])
  private static let tolerance = TermIndex([
    "tolerance", "plus or minus", "at most", "+/-", "公差", "误差", "上下浮动", "不超过", "溢短装",
  ])
  private static let phrases = TermIndex(phraseList.map { $0.0 })
  private static let phraseList: [(String, WordingNotice.Kind?)] =
    words("定金|订金|押金|deposit|down payment", .deposit)
    + words(
      "earnest deposit|security deposit|refundable deposit|deposit refundable|deposit slip", nil)
    + words(
      "about|approximately|approx|around|roughly|circa|more or less|左右|上下|大约|大概|约", .approximate)
    + words(
      "about this|about the|about it|about your|about our|about a|talk about|think about|合约|约定|"
        + "预约|节约|签约|违约|条约|约束|履约|约谈|上下游|制约|守约|续约|解约", nil)
    + words(
      "if we hear nothing|if we do not hear|if we don't hear|unless we hear|no reply means|"
        + "no answer means|without a reply|silence means|silence is|silence counts|no objection|"
        + "不回复视为|未回复视为|逾期视为|视为同意|视为接受|默认同意|如无异议|无异议即|不回复即", .silence)
    + words(
      "没问题|没有问题|差不多|考虑一下|再考虑|研究研究|研究一下|商量一下|原则上|应该可以|应该没问题|应该能|不太方便|有点难|"
        + "有困难|再说|回头再|会安排|尽快|尽量|马上|抓紧|落实|跟进|in principle|no problem|as soon as possible|asap|"
        + "should be fine|should be ok|will try|try our best|we will see|let's see|think it over|"
        + "look into it|to be discussed|tbd", .unclear)

  private static func words(
    _ list: String, _ kind: WordingNotice.Kind?
  ) -> [(String, WordingNotice.Kind?)] {
    list.split(separator: "|").map { (String($0), kind) }
  }
}
