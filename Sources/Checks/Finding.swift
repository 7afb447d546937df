public import Model

/// What a finding is about.
public enum Subject: Hashable, Sendable {
  case record(RecordID)
  /// Another file of the book, relative to it, though it need not be there: `book.toml`,
  /// `platforms.toml`, `holidays/2027.json`.
  case file(String)

  /// Relative to the book.
  public var path: String {
    switch self {
    case .record(let record): record.path
    case .file(let path): path
    }
  }
}

/// Where in its file a finding points: a key, a table of an array of tables, or a key of one.
///
/// Turned into line and column only for what is shown; `nil` everywhere means the file as a whole.
public struct Spot: Hashable, Sendable {
  /// Name in double brackets.
  public let table: String?
  /// Which of the tables, from 0, in the order of the file.
  public let index: Int
  public let key: String?

  private init(table: String?, index: Int, key: String?) {
    self.table = table
    self.index = index
    self.key = key
  }

  public static let file = Spot(table: nil, index: 0, key: nil)
  public static func key(_ key: String) -> Spot { Spot(table: nil, index: 0, key: key) }
  public static func table(_ table: String, _ index: Int, _ key: String? = nil) -> Spot {
    Spot(table: table, index: index, key: key)
  }
}

/// What a rule found at one place, and what mends it.
public struct Finding: Hashable, Sendable {
  public let rule: RuleID
  public let severity: Severity
  public let question: Question
  public let subject: Subject
  public let spot: Spot
  /// What was found: one sentence that names the values.
  public let phrase: Phrase
  public let mend: Mend
}
