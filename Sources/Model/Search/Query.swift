/// What to look for, as it was typed.
///
/// - `li wei`: all words have to be found, in any order, anywhere in the record.
/// - `"li wei"`: these words in this order. An open quotation mark holds to the end of the line.
/// - `city:shenzhen`, `tag:"big customer"`: a field whose value fits (`SearchWord.fits`);
///   `city:` alone asks for any value. Hyphens in a field mean `_`.
/// - `-word`, `!word`, `-tag:supplier`: must not be found. The sign alone is nothing yet.
///
/// A colon makes a field only after a word of Latin letters that begins the term: `12:30`,
/// `https://…` and `a:b` in quotation marks are words. Full-width signs of an input method mean the
/// same as the narrow ones.
public struct Query: Hashable, Sendable {
  public struct Term: Hashable, Sendable {
    /// Nil for a plain word.
    public let field: String?
    public let word: SearchWord
    public let excludes: Bool
  }

  public let terms: [Term]
  /// All plain words as one, so that a whole name ranks as such.
  private let whole: SearchWord?

  /// - Parameter fields: the keys that may be asked for, as in the files: `name_zh`.
  public init(_ text: String, fields: [String]) throws(QueryError) {
    var terms: [Term] = []
    var plain: [String] = []
    for part in QueryParts.split(text) {
      if let field = part.field {
        guard fields.contains(field) else {
          throw .unknownField(field, nearest: DidYouMean.nearest(field, in: fields))
        }
      } else if !part.excludes {
        plain.append(part.value)
      }
      let word = SearchWord(part.value)
      if word.isEmpty && part.field == nil { continue }
      terms.append(Term(field: part.field, word: word, excludes: part.excludes))
    }
    self.terms = terms
    whole = plain.count > 1 ? SearchWord(plain.joined(separator: " ")) : nil
  }

  /// Whether everything is found.
  public var isEmpty: Bool { terms.isEmpty }

  /// How well a record is found: as well as its worst word, or as its whole name. Nil: not found.
  ///
  /// - Parameter values: the values of one field of the record, none if it has not got it. Called
  ///   only for terms with a field.
  public func rank(
    _ key: SearchKey, values: (_ field: String) -> [String] = { _ in [] }
  ) -> MatchRank? {
    var worst: MatchRank?
    for term in terms {
      if let field = term.field {
        guard values(field).contains(where: term.word.fits) != term.excludes else { return nil }
      } else if let rank = key.rank(term.word) {
        if term.excludes { return nil }
        worst = max(worst ?? rank, rank)
      } else if !term.excludes {
        return nil
      }
    }
    guard let worst else { return .elsewhere }
    if let whole, let rank = key.rank(whole) { return min(rank, worst) }
    return worst
  }
}
