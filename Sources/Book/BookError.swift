public import Model

/// Why the book could not be read or written. Nothing was altered, unless the case says otherwise.
public enum BookError: Error, Equatable, Sendable {
  /// There is no `book.toml` in this folder.
  case noBook(path: String)
  /// `book.toml` cannot be read.
  case unreadableBook(Complaint)
  /// Written by a newer Haode.
  case newerFormat(path: String, format: Int)
  /// A new book was to be made where something is already.
  case alreadyExists(path: String)
  case readOnly
  /// Another program writes to the book for longer than the wait; the process where it is known.
  case locked(process: Int?)
  /// The model does not allow the change.
  case refused(ChangeProblem)
  /// A file that cannot be understood is never written to.
  case brokenFile(Complaint)
  /// The text that was to be written has errors itself.
  case brokenText(path: String, [Complaint])
  /// Somebody changed the same thing; the file keeps theirs, `wanted` is what would have been written.
  case changedMeanwhile(path: String, field: String, wanted: String?)
  case noSuchFile(path: String)
  /// A user's file that was to become evidence.
  case noEvidence(path: String)
  case nothingToUndo
  case nothingToRedo
  /// Somebody changed what the change had written.
  case cannotUndo(Phrase, path: String)
  case cannotRedo(Phrase, path: String)
  /// A name that leads out of the book or into its private folders.
  case badPath(String)
  case file(FileError)

  public var phrase: Phrase {
    switch self {
    case .noBook(let path): Phrase("book.no-book", ["path": path])
    case .unreadableBook(let complaint): complaint.phrase
    case .newerFormat(let path, let format):
      Phrase("book.newer-format", ["path": path, "format": String(format)])
    case .alreadyExists(let path): Phrase("book.already-exists", ["path": path])
    case .readOnly: Phrase("book.read-only")
    case .locked(let process):
      process.map { Phrase("book.locked-by", ["process": String($0)]) } ?? Phrase("book.locked")
    case .refused(let problem): problem.phrase
    case .brokenFile(let complaint):
      Phrase(
        "book.broken-file",
        ["path": complaint.path, "line": complaint.line.map(String.init) ?? "1"])
    case .brokenText(let path, let complaints):
      complaints.first?.phrase ?? Phrase("book.broken-text", ["path": path])
    case .changedMeanwhile(let path, let field, _):
      Phrase("change.changed-meanwhile", ["path": path, "field": field])
    case .noSuchFile(let path): Phrase("book.no-such-file", ["path": path])
    case .noEvidence(let path): Phrase("book.no-evidence", ["path": path])
    case .nothingToUndo: Phrase("book.nothing-to-undo")
    case .nothingToRedo: Phrase("book.nothing-to-redo")
    case .cannotUndo(_, let path): Phrase("book.cannot-undo", ["path": path])
    case .cannotRedo(_, let path): Phrase("book.cannot-redo", ["path": path])
    case .badPath(let path): Phrase("book.bad-path", ["path": path])
    case .file(let error): error.phrase
    }
  }
}
