/// One folder of text files, open for reading and writing.
///
/// What was read is given out as `Contents`, a value that the caller keeps and hands in again: the
/// book itself remembers no record. Any number of books, programs and editors may have one folder
/// open; a lock keeps writers apart, and what others wrote is read again before it is written to.
///
/// **A snapshot for the first screen** would go beside `read(onChunk:)`: a file in `.haode/` with one
/// summary a record and the size and time of each record's file, written when a whole read ends.
/// A reader would hand out chunks of summaries from it first, and then the records as now; nothing
/// else in this module depends on where the first rows come from.
public final class Book: Sendable {
  /// Absolute, all links followed.
  public let path: String
  public let options: Options

  let files: any FileSystem
  let history: ChangeLog
  let git: GitWorker
  let ownWrites: OwnWrites

  init(path: String, options: Options, files: any FileSystem) {
    self.path = path
    self.options = options
    self.files = files
    history = ChangeLog(book: path, files: files)
    git = GitWorker(book: path, options: options, files: files)
    ownWrites = OwnWrites()
  }

  /// Opens a book and mends what a crash may have left half done.
  ///
  /// - Throws: `noBook` where there is no `book.toml`, `unreadableBook` and `newerFormat` where it
  ///   cannot be read.
  public static func open(_ path: String, options: Options = Options()) throws(BookError) -> Book {
    try open(path, options: options, files: PosixFiles())
  }

  /// Makes a book out of texts, each at its path relative to the book, `book.toml` among them.
  ///
  /// - Throws: `alreadyExists` where the folder holds anything.
  public static func create(
    at path: String, files texts: [(path: String, text: String)], useGit: Bool,
    options: Options = Options()
  ) throws(BookError) -> Book {
    try create(at: path, texts, useGit: useGit, options: options, files: PosixFiles())
  }

  /// The file's absolute path.
  func absolute(_ relative: String) -> String { "\(path)/\(relative)" }
}
