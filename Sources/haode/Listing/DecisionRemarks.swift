internal import Catalogue
internal import Model
internal import Texts

extension CommandWorld {
  /// Tells on standard error what a decision that was just recorded leaves open.
  mutating func remark(on decision: Decision, _ contents: Contents) {
    let remarks = WordingRemarks(decision, contents)
    let open = remarks.notices.map(\.phrase) + remarks.differences.map(\.phrase)
    let waiting = remarks.waiting.map {
      Phrase("terms.waits", ["term": $0.words, "ask": $0.entry.ask ?? $0.entry.meaning])
    }
    for phrase in open + waiting {
      errors.line(PlainText.line(texts("say.note", ["text": texts(phrase)])))
    }
  }
}

extension WordingRemarks {
  /// With the glossary of the catalogue.
  init(_ decision: Decision, _ contents: Contents) {
    self.init(decision, glossary: GlossaryCatalogue.builtIn(), own: contents.glossary)
  }
}
