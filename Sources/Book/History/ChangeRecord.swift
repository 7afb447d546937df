internal import Model

/// One change with the texts before and after it: written ahead of the change, so that a crash
/// cannot halve it, and kept afterwards, so that it can be undone.
struct ChangeRecord: Equatable, Sendable {
  enum Action: Equatable, Sendable {
    case change
    case undo(of: Int)
    case redo(of: Int)
  }

  struct File: Equatable, Sendable {
    /// Relative to the book.
    let path: String
    /// nil where there was none.
    let before: String?
    /// nil where there is none.
    let after: String?
  }

  let number: Int
  let action: Action
  let when: Instant
  let by: String?
  let phrase: Phrase
  let subject: RecordID?
  let files: [File]
  /// Names of files that were added to `evidence/`, relative to the book.
  var evidence: [String] = []

  /// The change that it makes, unmakes or makes again.
  var changeNumber: Int {
    switch action {
    case .change: number
    case .undo(let number), .redo(let number): number
    }
  }

  var touched: [String] { files.map(\.path) + evidence }
}
