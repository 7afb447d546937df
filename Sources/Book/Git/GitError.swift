internal import Model

/// Why a change was not committed. It is in the book all the same.
enum GitError: Error, Equatable {
  case missing
  /// A merge, a rebase or the like waits for a person.
  case busy(String)
  case detached
  /// The first line of what git said.
  case failed(String)

  var phrase: Phrase {
    switch self {
    case .missing: Phrase("book.git-missing")
    case .busy(let what): Phrase("book.git-busy", ["what": what])
    case .detached: Phrase("book.git-detached")
    case .failed(let words): Phrase("book.git-failed", ["words": words])
    }
  }
}
