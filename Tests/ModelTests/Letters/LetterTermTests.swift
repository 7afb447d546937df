import Testing

@testable import Model

/// What a Chinese speaker is asked to look at.
@Suite struct LetterTermTests {
  private static func entry(
    _ terms: [String], _ risk: GlossaryEntry.Risk = .high
  ) -> GlossaryEntry {
    var entry = GlossaryEntry()
    entry.terms = terms
    entry.meaning = "meaning of \(terms[0])"
    entry.rendering = "rendering of \(terms[0])"
    entry.risk = risk
    return entry
  }

  private static let glossary = Glossary([
    entry(["尾款", "余款"]), entry(["定金"]), entry(["deposit"]), entry(["尽快"], .medium),
  ])

  private func decision(_ en: String, _ zh: String, _ terms: Term...) -> Decision {
    var decision = Examples.price
    decision.wording = en
    decision.wordingZh = zh
    decision.terms = terms
    return decision
  }

  private func term(_ text: String, meaning: String? = nil, by: String? = nil) -> Term {
    var term = Term()
    term.term = text
    term.meaning = meaning
    term.validatedBy = by
    return term
  }

  private func letter(_ decision: Decision, own: [Term] = []) throws(LetterProblem) -> String {
    var contents = Examples.contents
    contents.decisions.put(decision)
    contents.glossary = BookGlossary(own)
    let source = LetterTemplates.Source(
      text: "{{#terms}}{{term}}: {{meaning}}, {{rendering}};{{/terms}}", path: "t")
    let desk = LetterDesk(
      contents: contents, platforms: Platforms(),
      templates: LetterTemplates(["terms.en": source, "terms.zh": source]), world: Examples.world,
      calendar: .weekdays, glossary: Self.glossary)
    return try desk.draft(LetterOrder(.terms, decision.id))[.en].body
  }

  @Test("terms of high risk in the wordings are asked for, those of lower risk are not")
  func found() throws {
    #expect(
      try letter(decision("30 % deposit", "尾款尽快付"))
        == "deposit: meaning of deposit, rendering of deposit;尾款: meaning of 尾款, rendering of 尾款;\n"
    )
  }

  @Test("each is asked for once: in both wordings, in another spelling, recorded or only found")
  func once() throws {
    #expect(
      try letter(decision("定金 and 余款", "定金，尾款", term("定金", meaning: "earnest money")))
        == "定金: earnest money, ;余款: meaning of 尾款, rendering of 尾款;\n")
  }

  @Test("what somebody validated for the book is not asked for again, what the decision records is")
  func validated() throws {
    let own = [term("余款", meaning: "balance", by: "Chen Yu")]
    #expect(
      try letter(decision("", "定金，尾款", term("余款")), own: own)
        == "余款: balance, ;定金: meaning of 定金, rendering of 定金;\n")
    #expect(throws: LetterProblem.noTerms(decision: Examples.price.id)) {
      try letter(decision("", "尾款尽快付"), own: own)
    }
  }

  @Test("other letters name the terms of the decision alone")
  func confirmation() throws {
    var contents = Examples.contents
    contents.decisions.put(decision("30 % deposit", "定金"))
    let source = LetterTemplates.Source(text: "{{^has_terms}}none{{/has_terms}}", path: "t")
    let desk = LetterDesk(
      contents: contents, platforms: Platforms(),
      templates: LetterTemplates(["confirmation.en": source, "confirmation.zh": source]),
      world: Examples.world, calendar: .weekdays, glossary: Self.glossary)
    #expect(try desk.draft(LetterOrder(.confirmation, Examples.price.id))[.zh].body == "none\n")
  }
}
