/// A whole file as the user's editor left it.
public struct RewriteFile: Equatable, Sendable {
  /// Relative to the book.
  public let path: String
  public let to: String
  /// The text that the editor was given.
  public let was: String

  public init(path: String, to: String, was: String) {
    self.path = path
    self.to = to
    self.was = was
  }

  func plan(on contents: Contents, _ world: World) throws(ChangeProblem) -> Plan {
    if to == was { throw .nothingToChange }
    return Plan(
      Phrase("did.rewrite", ["path": path]), [.rewrite(path: path, to: to, was: was)],
      subject: RecordID(path: path))
  }
}
