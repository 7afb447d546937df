import Model

/// A term of the glossary with what the book says of it.
struct GuideTerm {
  let name: String
  /// What the catalogue knows; nil for a term of the book alone.
  let entry: GlossaryEntry?
  /// From the book's `glossary.toml`.
  let own: Term?

  var meaning: String? { own?.meaning ?? entry?.meaning }
  var isValidated: Bool { own?.validatedBy?.isEmpty == false }
  var risk: GlossaryEntry.Risk { entry?.risk ?? .medium }

  init(_ name: String, _ desk: Desk) {
    self.name = name
    let entry = desk.glossary?.entry(name)
    self.entry = entry
    let spellings = Set(([name] + (entry?.terms ?? [])).map(Fold.text))
    own = desk.contents.glossary?.terms.first { spellings.contains(Fold.text($0.term)) }
  }

  /// The terms that only the book has, then those of the catalogue.
  static func names(_ desk: Desk) -> [String] {
    let known = (desk.glossary?.entries ?? []).compactMap(\.terms.first)
    let spelled = Set((desk.glossary?.entries ?? []).flatMap(\.terms).map(Fold.text))
    let own = (desk.contents.glossary?.terms ?? []).map(\.term)
      .filter { !$0.isEmpty && !spelled.contains(Fold.text($0)) }
    var seen = Set<String>()
    return (own + known).filter { seen.insert($0).inserted }
  }
}
