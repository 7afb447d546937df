public import Model

/// Records that have been read, in passing.
public struct Chunk: Sendable, Equatable {
  public let kind: RecordKind
  public let records: [AnyRecord]
  /// Those of the files of this chunk.
  public let complaints: [Complaint]
  /// Files of this kind that have been read so far, and how many there are.
  public let done: Int
  public let total: Int
}

/// A change that was made.
public struct Performed: Sendable, Equatable {
  public enum Action: Sendable, Equatable { case change, undo, redo }

  public let action: Action
  /// One line that says what was done: for an undo and a redo, what the change itself did.
  public let phrase: Phrase
  public let subject: RecordID?
  /// Files that were written or removed, relative to the book.
  public let touched: [String]
}

/// What a change would do.
public struct Preview: Sendable, Equatable {
  public struct File: Sendable, Equatable {
    /// Relative to the book.
    public let path: String
    /// nil where there is no file yet.
    public let old: String?
    /// nil where the file would be removed.
    public let new: String?
  }

  public let phrase: Phrase
  public let subject: RecordID?
  public let files: [File]
  /// Files of the user that would be copied into `evidence/`.
  public let evidence: [EvidenceFile]
}

/// One change of the past.
public struct HistoryEntry: Sendable, Equatable {
  public enum State: String, Sendable, CaseIterable { case done, undone }

  /// Grows with every change; a name for it, not a count.
  public let number: Int
  public let when: Instant
  /// Id of the staff member, where it was known.
  public let by: String?
  public let phrase: Phrase
  public let subject: RecordID?
  public let touched: [String]
  public let state: State
}

/// Something that `doctor` found.
public struct DoctorFinding: Sendable, Equatable {
  public let complaint: Complaint
  /// `check(fix: true)` can put it right.
  public let canFix: Bool
  public let fixed: Bool
}
