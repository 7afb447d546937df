import Catalogue
import Model
import Testing

@Suite("The built-in glossary and content rules")
struct GlossaryTests {
  @Test("has all its rows, each with what it needs")
  func rows() {
    let glossary = GlossaryCatalogue.builtIn()
    #expect(glossary.entries.count == 68)
    for entry in glossary.entries {
      #expect(!entry.terms.isEmpty && !entry.meaning.isEmpty && entry.risk != nil)
      #expect(entry.rendering != nil && entry.checkedOn != nil && entry.source != nil)
    }
  }

  @Test("finds each of its terms", arguments: GlossaryCatalogue.builtIn().entries)
  func terms(_ entry: GlossaryEntry) {
    let glossary = GlossaryCatalogue.builtIn()
    for term in entry.terms {
      let text = term.split(separator: "#", omittingEmptySubsequences: false).joined(
        separator: "30")
      #expect(glossary.finds(in: text).map(\.entry).contains(entry), "\(term)")
    }
  }

  @Test("takes the longest term, and reads traditional characters")
  func longest() {
    let glossary = GlossaryCatalogue.builtIn()
    #expect(glossary.finds(in: "付訂金").first?.entry.terms == ["订金"])
    let find = glossary.finds(in: "应该没问题").map { $0.entry.terms[0] }
    #expect(find == ["应该可以"])
  }

  @Test("a term validated in the book waits no more")
  func validated() {
    let glossary = GlossaryCatalogue.builtIn()
    var decision = Decision(id: "d")
    decision.wordingZh = "定金30%"
    #expect(glossary.finds(in: decision, validated: []).map(\.waits) == [true])
    var term = Term()
    term.term = "定金"
    term.validatedBy = "Chen Yu"
    #expect(glossary.finds(in: decision, validated: [term]).map(\.waits) == [false])
  }

  @Test("a book's rules add, ignore and switch off, and complain with a place")
  func overlay() {
    let text = """
      [[category]]
      id = "idiom"
      en = ["hit the ground running"]
      ignore = ["ballpark"]
      [[category]]
      id = "vice_crime"
      on = false
      level = "loud"
      """
    let (rules, complaints) = ContentRulesCatalogue.overlay(Array(text.utf8))
    #expect(rules["idiom"]?.en.contains("ballpark") == true)
    #expect(rules["idiom"]?.en.contains("hit the ground running") == true)
    #expect(rules["idiom"]?.ignore == ["ballpark"])
    #expect(rules["vice_crime"]?.isOn == false)
    #expect(complaints.map(\.line) == [8])
  }
}
