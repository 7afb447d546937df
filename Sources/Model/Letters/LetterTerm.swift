/// A term as letters name it.
struct LetterTerm: Equatable, Sendable {
  let term: String
  let meaning: String?
  /// How the glossary says to write it.
  let rendering: String?
  let validatedBy: String?

  /// As the decision has it.
  init(_ term: Term) {
    self.term = term.term
    meaning = term.meaning
    rendering = nil
    validatedBy = term.validatedBy
  }

  /// What a Chinese speaker is asked to look at: the terms that the decision records, then those of
  /// high risk in its wordings that nobody has validated, each once.
  ///
  /// - Parameters:
  ///   - glossary: of the catalogue.
  ///   - own: the book's own, with who validated what.
  static func toValidate(
    in decision: Decision, _ glossary: Glossary, own: BookGlossary?
  ) -> [LetterTerm] {
    let validated = ValidatedTerms(own?.terms ?? [])
    let recorded = decision.terms.map { term in
      LetterTerm(term, known: validated[folded: Fold.text(term.term)], glossary.entry(term.term))
    }
    // A term is one thing in both wordings and in each of its spellings.
    var told = Set(decision.terms.map { Fold.text($0.term) })
    let texts = DecisionTexts(decision)
    let found = glossary.finds(in: texts, of: decision, validated: validated).filter(\.waits)
      .compactMap { find -> LetterTerm? in
        let spellings = ([find.words] + find.entry.terms).map(Fold.text)
        defer { told.formUnion(spellings) }
        return told.isDisjoint(with: spellings) ? LetterTerm(find) : nil
      }
    return recorded + found
  }

  private init(_ term: Term, known: Term?, _ entry: GlossaryEntry?) {
    self.term = term.term
    let own = [term.meaning, known?.meaning].compactMap { $0 }.first { !$0.isEmpty }
    meaning = own ?? entry?.meaning
    // Beside a meaning of the decision's own the glossary's advice may speak of another one.
    rendering = own == nil ? entry?.rendering : nil
    validatedBy = term.isValidated ? term.validatedBy : known?.validatedBy
  }

  private init(_ find: Glossary.Find) {
    term = LetterText.line(find.words)
    meaning = find.entry.meaning
    rendering = find.entry.rendering
    validatedBy = nil
  }
}
