internal import Model
internal import Synchronization

/// One commit a change, on a thread of its own: no key waits for git, and no change is lost by it.
///
/// Only where the book's folder itself has a `.git`. A book that merely lies inside a larger
/// repository is left alone, for its owner has not asked for commits there.
final class GitWorker: Sendable {
  struct Job: Sendable {
    let paths: [String]
    let subject: String
  }

  private let options: Options
  private let repository: GitRepository
  private let files: any FileSystem
  private let waiting = Mutex<[Job]>([])
  /// Held while jobs are worked off, so that `flush` waits and two commits never meet.
  private let working = Mutex<Void>(())

  init(book: String, options: Options, files: any FileSystem) {
    self.options = options
    self.files = files
    repository = GitRepository(folder: book, environment: options.environment)
  }

  var isInUse: Bool {
    options.useGit && ((try? files.status("\(repository.folder)/.git")) ?? nil) != nil
  }

  /// What keeps it from committing now.
  var problem: GitError? { repository.problem }

  func enqueue(_ record: ChangeRecord) {
    guard isInUse else { return }
    let words = options.describe(record.phrase)
    let subject =
      switch record.action {
      case .change: words
      case .undo: "undo: \(words)"
      case .redo: "redo: \(words)"
      }
    waiting.withLock { $0.append(Job(paths: record.touched, subject: subject)) }
    Threads.start { [self] in drain() }
  }

  /// Makes a repository of a new book, with its files as the first commit.
  func begin(_ paths: [String]) {
    do throws(GitError) {
      try repository.begin()
      try repository.commit(paths, subject: options.describe(Phrase("book.began")))
    } catch {
      options.onNotice(error.phrase)
    }
  }

  /// Works off what waits, after what is under way.
  func drain() {
    working.withLock { _ in
      while let job = waiting.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) {
        do throws(GitError) {
          try commit(job.paths, subject: job.subject)
        } catch {
          options.onNotice(error.phrase)
        }
      }
    }
  }

  var waitingCount: Int { waiting.withLock(\.count) }

  /// Files of records that no commit has as they are now.
  func uncommitted() throws(GitError) -> [String] { try repository.uncommitted() }

  /// Commits what was not committed when it was written: git could not, or a person wrote it.
  func catchUp(_ paths: [String]) throws(GitError) {
    try commit(paths, subject: options.describe(Phrase("book.caught-up")))
  }

  /// Another Haode that works on the same book waits: git itself would give up.
  private func commit(_ paths: [String], subject: String) throws(GitError) {
    let lock = try? files.lock("\(repository.folder)/.haode/git", wait: Self.patience)
    try repository.commit(paths, subject: subject)
    withExtendedLifetime(lock) {}
  }

  /// In milliseconds.
  private static let patience = 30_000
}
