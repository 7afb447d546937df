/// The book's own glossary: terms and who validated them.
public struct BookGlossary: Equatable, Sendable {
  /// Relative to the book.
  public static let path = "glossary.toml"

  /// In the order of the file.
  public var terms: [Term]

  public init(_ terms: [Term] = []) { self.terms = terms }
}
