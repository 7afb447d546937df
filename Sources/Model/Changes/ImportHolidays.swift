/// Puts a year of holidays, as its file says it, into the book.
public struct ImportHolidays: Equatable, Sendable {
  public var year: Int
  /// The whole file, read and found good by the caller.
  public var text: String
  /// What the book's file says now; nil where there is none.
  public var was: String?

  public init(year: Int, text: String, was: String?) {
    self.year = year
    self.text = text
    self.was = was
  }

  /// Relative to the book.
  public static func path(ofYear year: Int) -> String { "holidays/\(year).json" }

  func plan(on contents: Contents, _ world: World) throws(ChangeProblem) -> Plan {
    if text == was { throw .nothingToChange }
    return Plan(
      Phrase("did.holidays", ["year": String(year)]),
      [.rewrite(path: Self.path(ofYear: year), to: text, was: was)], subject: nil)
  }
}
