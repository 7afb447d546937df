public import Model

/// How a book is used.
public struct Options: Sendable {
  /// Refuses every change.
  public var readOnly: Bool
  /// One commit a change where the book is a git repository.
  public var useGit: Bool
  /// Variables for git: `HOME`, `PATH` and what names the author.
  public var environment: Environment
  /// Puts a phrase into words, for commit messages. English, so that colleagues share one history.
  public var describe: @Sendable (Phrase) -> String
  /// Called, possibly on another thread, with what went wrong beside a change that was made: a
  /// commit that failed, say.
  public var onNotice: @Sendable (Phrase) -> Void
  /// Milliseconds to wait for another program that writes.
  public var lockWait = 5000

  public init(
    readOnly: Bool = false, useGit: Bool = true, environment: Environment = [:],
    describe: @escaping @Sendable (Phrase) -> String = { $0.key },
    onNotice: @escaping @Sendable (Phrase) -> Void = { _ in }
  ) {
    self.readOnly = readOnly
    self.useGit = useGit
    self.environment = environment
    self.describe = describe
    self.onNotice = onNotice
  }
}
