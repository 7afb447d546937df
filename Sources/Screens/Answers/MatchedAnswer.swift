public import Model

/// An answer that the clerk found, and where its mail is.
public struct MatchedAnswer: Equatable, Sendable {
  /// Judged against the book as it was then; `AnswerList` judges it anew when the book changes.
  public internal(set) var answer: FoundAnswer
  public let path: String
  /// The piece of the file; nil where the file is the mail.
  public let piece: Range<Int>?
  /// The name that the mail has as evidence: by it the clerk knows that it is still the same mail.
  public let evidence: String

  public init(_ answer: FoundAnswer, path: String, piece: Range<Int>?, evidence: String) {
    self.answer = answer
    self.path = path
    self.piece = piece
    self.evidence = evidence
  }
}

/// What a search for answers came to.
public struct AnswerHarvest: Equatable, Sendable {
  public let answers: [MatchedAnswer]
  /// How many files were looked at.
  public let files: Int
  /// Files that could not be read.
  public let unreadable: [String]

  public init(_ answers: [MatchedAnswer], files: Int, unreadable: [String] = []) {
    self.answers = answers
    self.files = files
    self.unreadable = unreadable
  }
}

/// An answer that is recorded as what somebody takes it for.
public struct RecordAnswer: Equatable, Sendable {
  public let matched: MatchedAnswer
  public let meaning: AnswerMeaning
  /// The hash of the wording that was on the screen.
  public let seenSHA256: String
  /// Whether a confirmation carries our signature.
  public let signs: Bool

  public init(
    _ matched: MatchedAnswer, as meaning: AnswerMeaning, seenSHA256: String, signs: Bool = false
  ) {
    self.matched = matched
    self.meaning = meaning
    self.seenSHA256 = seenSHA256
    self.signs = signs
  }
}
