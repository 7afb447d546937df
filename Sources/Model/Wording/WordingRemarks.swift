/// What is to be said about the wording of a decision, the same while it is typed, after recording and
/// on its page: what it leaves open, what its two languages say differently, and which terms are
/// easily misunderstood.
public struct WordingRemarks: Equatable, Sendable {
  /// What is open, in the order of the texts.
  public let notices: [WordingNotice]
  public let differences: [WordingComparison.Difference]
  /// Terms of the glossary, the gravest first.
  public let terms: [Glossary.Find]

  /// Reads both wordings once.
  ///
  /// - Parameters:
  ///   - glossary: of the catalogue; nil where it was not read yet: no terms are found then.
  ///   - own: the book's own, with who validated what.
  public init(_ decision: Decision, glossary: Glossary?, own: BookGlossary?) {
    let texts = DecisionTexts(decision)
    let validated = ValidatedTerms(own?.terms ?? [])
    notices = Completeness.notices(of: decision, texts, validated: validated)
    differences = WordingComparison(texts).differences
    terms = glossary?.finds(in: texts, of: decision, validated: validated) ?? []
  }

  /// Terms of high risk that no Chinese speaker has looked at.
  public var waiting: [Glossary.Find] { terms.filter(\.waits) }
}
