/// The two wordings of a decision, each read once for all who look into them.
public struct DecisionTexts: Sendable {
  public let english: WordingFacts
  public let chinese: WordingFacts

  public init(_ decision: Decision) {
    english = WordingFacts(decision.wording)
    chinese = WordingFacts(decision.wordingZh ?? "")
  }
}

/// Terms that somebody looked after, to be asked for by their spelling.
public struct ValidatedTerms: Sendable {
  private let terms: [String: Term]

  /// - Parameter terms: of the book's `glossary.toml`; of two with one spelling the first counts.
  public init(_ terms: [Term]) {
    self.terms = Dictionary(
      terms.filter(\.isValidated).map { (Fold.text($0.term), $0) }, uniquingKeysWith: { a, _ in a })
  }

  var isEmpty: Bool { terms.isEmpty }

  subscript(folded spelling: String) -> Term? { terms[spelling] }
}

extension Term {
  /// Whether a Chinese speaker stands for it by name.
  public var isValidated: Bool { validatedBy?.isEmpty == false }
}
