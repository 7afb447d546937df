/// A term of the glossary: what it can mean between two languages, and what to ask.
public struct GlossaryEntry: Equatable, Sendable {
  public enum Language: String, CaseIterable, Hashable, Sendable { case en, zh }

  public enum Risk: String, CaseIterable, Hashable, Sendable, Comparable {
    /// Tone only.
    case low
    /// May be misunderstood.
    case medium
    /// Money or obligation.
    case high

    public static func < (left: Risk, right: Risk) -> Bool { left.rank < right.rank }

    private var rank: Int { self == .low ? 0 : self == .medium ? 1 : 2 }
  }

  /// Spellings that mean the same here; `#` stands for a number.
  public var terms: [String] = []
  public var language: Language?
  public var meaning = ""
  /// How to write it so that it is not misunderstood.
  public var rendering: String?
  public var risk: Risk?
  /// What to ask the contact.
  public var ask: String?
  /// A decision with it says less than it seems to (`commitment unclear`).
  public var unclear: Bool?
  public var checkedOn: Day?
  public var confidence: Confidence?
  public var source: String?

  public init() {}

  /// The keys of a `[[entry]]` of the catalogue.
  public static let fields: [Field<GlossaryEntry>] = [
    .texts("terms", \.terms),
    .choice("language", \.language),
    .text("meaning", \.meaning, kind: .prose),
    .text("rendering", \.rendering),
    .choice("risk", \.risk),
    .text("ask", \.ask),
    .flag("unclear", \.unclear),
    .day("checked_on", \.checkedOn),
    .choice("confidence", \.confidence),
    .text("source", \.source),
  ]
}

/// The glossary, ready to be looked for in texts.
public struct Glossary: Sendable, Equatable {
  public static func == (left: Glossary, right: Glossary) -> Bool { left.entries == right.entries }

  public let entries: [GlossaryEntry]
  private let index: TermIndex
  /// For each spelling the place of its entry.
  private let owners: [Int]

  public init(_ entries: [GlossaryEntry]) {
    self.entries = entries
    index = TermIndex(entries.flatMap(\.terms))
    owners = entries.enumerated().flatMap { place, entry in entry.terms.map { _ in place } }
  }

  /// A term of the glossary in a wording of a decision, and who validated it.
  public struct Find: Equatable, Sendable {
    public let entry: GlossaryEntry
    /// As it stands there.
    public let words: String
    /// `wording`, `wording_zh`
    public let field: String
    /// UTF-8 offsets in that text.
    public let range: Range<Int>
    /// From the decision or the book's glossary; nil where nobody validated it.
    public let validated: Term?

    /// A term of high risk that no Chinese speaker has vouched for.
    public var waits: Bool { entry.risk == .high && validated == nil }
  }

  /// The terms in both wordings, each entry once a text, the gravest first.
  ///
  /// - Parameter validated: the terms of the book's `glossary.toml`.
  public func finds(in decision: Decision, validated: [Term]) -> [Find] {
    finds(in: DecisionTexts(decision), of: decision, validated: ValidatedTerms(validated))
  }

  /// The same in texts that were read already.
  ///
  /// - Parameter texts: of this decision.
  public func finds(
    in texts: DecisionTexts, of decision: Decision, validated: ValidatedTerms
  ) -> [Find] {
    let own = ValidatedTerms(decision.terms)
    let all = [("wording", texts.english), ("wording_zh", texts.chinese)].flatMap {
      (field, facts) -> [Find] in
      facts.text.isEmpty
        ? []
        : finds(in: facts.folded).map { entry, range in
          let words = facts.text.text(utf8: range)
          let spellings = own.isEmpty && validated.isEmpty ? [] : ([words] + entry.terms)
          let folded = spellings.lazy.map(Fold.text)
          return Find(
            entry: entry, words: words, field: field, range: range,
            validated: folded.compactMap { own[folded: $0] ?? validated[folded: $0] }.first)
        }
    }
    return all.count < 2 ? all : all.sorted { ($0.entry.risk ?? .low) > ($1.entry.risk ?? .low) }
  }

  /// The terms in a text, each entry once, in the order of the text; of those that begin alike the
  /// longest.
  public func finds(in text: String) -> [(entry: GlossaryEntry, range: Range<Int>)] {
    finds(in: FoldedText(text))
  }

  private func finds(in folded: FoldedText) -> [(entry: GlossaryEntry, range: Range<Int>)] {
    let matches = index.matches(in: folded)
    if matches.isEmpty { return [] }
    var seen = Set<Int>()
    return matches.compactMap { match in
      let owner = owners[match.term]
      guard seen.insert(owner).inserted else { return nil }
      return (entries[owner], folded.source(match.range))
    }
  }

  /// The entry with this spelling.
  public func entry(_ term: String) -> GlossaryEntry? {
    let wanted = Fold.text(term)
    return entries.first { $0.terms.contains { Fold.text($0) == wanted } }
  }
}
