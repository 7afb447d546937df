/// Something wrong at a place of a file of the book, for people and editors:
/// `path:line:column: error: …`.
public struct Complaint: Hashable, Sendable {
  public enum Severity: String, Sendable, CaseIterable { case error, warning }

  /// Relative to the book, with `/`.
  public let path: String
  /// From 1; nil where the file as a whole is meant (it cannot be opened, say).
  public let line: Int?
  /// From 1, in Unicode scalars.
  public let column: Int?
  public let severity: Severity
  public let phrase: Phrase

  public init(
    path: String, line: Int? = nil, column: Int? = nil, severity: Severity = .error,
    _ phrase: Phrase
  ) {
    self.path = path
    self.line = line
    self.column = column
    self.severity = severity
    self.phrase = phrase
  }
}
