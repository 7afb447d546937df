/// How the program ends; scripts rely on these numbers (`docs/commands.md`).
enum ExitStatus: Int32, Sendable {
  case done = 0
  /// Nothing matched, or there was nothing to do.
  case nothing = 1
  case usage = 2
  /// The book, its settings or the record meant cannot be read or written.
  case unreadable = 3
  case noSuchRecord = 20
  case readOnly = 21
  case noBook = 22
  case alreadyExists = 23
  /// Somebody else changed or holds it.
  case changedMeanwhile = 24
  /// Ctrl-C before anything was changed; what a shell reports of a tool that SIGINT ended.
  case interrupted = 130
  /// The reader of our output went away; what a shell reports of a tool that SIGPIPE ended.
  case brokenPipe = 141
}
