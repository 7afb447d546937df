internal import Book
internal import Model

/// Why a command ends without having done what it was asked for.
enum CommandFailure: Error, Equatable {
  case told(Phrase, ExitStatus)
  /// Faults in files, each told with its place.
  case complaints([Complaint], ExitStatus)
  /// Everything was said already.
  case quiet(ExitStatus)

  /// Arguments that cannot be meant.
  static func usage(_ phrase: Phrase) -> CommandFailure { .told(phrase, .usage) }

  init(_ problem: ChangeProblem) {
    let status: ExitStatus =
      switch problem {
      case .noSuchRecord, .notAContact, .noAccount: .noSuchRecord
      case .alreadyExists: .alreadyExists
      case .changedMeanwhile: .changedMeanwhile
      case .nothingToChange, .alreadyInState: .nothing
      case .missing, .badValue, .stillNamed, .notFormal, .inTheFuture, .answeredBeforeSent,
        .beforeDecision, .emptyEvidence, .needsCallBack, .numberNotVerified, .callBackTooEarly:
        .usage
      }
    self = .told(problem.phrase, status)
  }
}

extension CommandFailure {
  init(_ error: BookError) {
    switch error {
    case .refused(let problem): self.init(problem)
    case .unreadableBook(let complaint), .brokenFile(let complaint):
      self = .complaints([complaint], .unreadable)
    case .brokenText(_, let complaints) where !complaints.isEmpty:
      self = .complaints(complaints, .unreadable)
    case .noBook: self = .told(error.phrase, .noBook)
    case .alreadyExists: self = .told(error.phrase, .alreadyExists)
    case .readOnly: self = .told(error.phrase, .readOnly)
    case .locked, .changedMeanwhile, .cannotUndo, .cannotRedo:
      self = .told(error.phrase, .changedMeanwhile)
    case .noSuchFile: self = .told(error.phrase, .noSuchRecord)
    case .nothingToUndo, .nothingToRedo: self = .told(error.phrase, .nothing)
    case .badPath: self = .told(error.phrase, .usage)
    case .newerFormat, .brokenText, .noEvidence, .file: self = .told(error.phrase, .unreadable)
    }
  }
}
