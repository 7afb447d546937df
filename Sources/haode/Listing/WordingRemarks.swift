internal import Catalogue
internal import Model
internal import Texts

/// What a decision leaves open, what its two wordings say differently, and which terms wait for a
/// Chinese speaker: one line each, the same after recording and on the page.
struct WordingRemarks {
  private let decision: Decision
  private let validated: [Term]

  init(_ decision: Decision, _ contents: Contents) {
    self.decision = decision
    validated = contents.glossary?.terms ?? []
  }

  var notices: [Phrase] {
    Completeness.notices(
      of: decision, glossary: validated.filter { $0.validatedBy != nil }
    ).map(\.phrase)
  }

  var differences: [Phrase] { decision.wordingDifferences.map(\.phrase) }

  var terms: [Glossary.Find] {
    GlossaryCatalogue.builtIn().finds(in: decision, validated: validated)
  }

  /// For after recording: only what still needs something.
  var all: [Phrase] {
    notices + differences
      + terms.filter(\.waits).map {
        Phrase("terms.waits", ["term": $0.words, "ask": $0.entry.ask ?? $0.entry.meaning])
      }
  }
}

extension CommandWorld {
  /// Tells on standard error what a decision that was just recorded leaves open.
  mutating func remark(on decision: Decision, _ contents: Contents) {
    for phrase in WordingRemarks(decision, contents).all {
      errors.line(PlainText.line(texts("say.note", ["text": texts(phrase)])))
    }
  }
}
