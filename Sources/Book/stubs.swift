public import Model
final class ChangeLog: Sendable { init(book: String, files: any FileSystem) {} }
final class GitWorker: Sendable { init(book: String, options: Options, files: any FileSystem) {} }
extension Book {
  static func open(_ path: String, options: Options, files: any FileSystem) throws(BookError) -> Book { Book(path: path, options: options, files: files) }
  static func create(at path: String, _ texts: [(path: String, text: String)], useGit: Bool, options: Options, files: any FileSystem) throws(BookError) -> Book { throw .readOnly }
  public func read(onChunk: (Chunk) -> Bool) throws(BookError) -> Contents { Contents() }
  public func read(_ kinds: Set<RecordKind> = Set(RecordKind.allCases)) throws(BookError) -> Contents { Contents() }
  public func perform(_ change: Change, on contents: inout Contents, world: World) throws(BookError) -> Performed { throw .readOnly }
  public func preview(_ change: Change, on contents: Contents, world: World) throws(BookError) -> Preview { throw .readOnly }
  public func undo(on contents: inout Contents, world: World) throws(BookError) -> Performed { throw .nothingToUndo }
  public func redo(on contents: inout Contents, world: World) throws(BookError) -> Performed { throw .nothingToRedo }
  public func history(of record: RecordID? = nil, limit: Int) throws(BookError) -> [HistoryEntry] { [] }
  public func source(of path: String) throws(BookError) -> String { "" }
  /// What is wrong with a text that is to become the file at `path`, before it is written.
  public func complaints(about text: String, at path: String) -> [Complaint] { [] }
  public func evidence(from userPath: String) throws(BookError) -> EvidenceFile { throw .readOnly }
  public func watch() throws(BookError) -> BookWatch { throw .readOnly }
  public func refresh(_ contents: inout Contents, paths: Set<String>) -> [String] { [] }
  public func check(fix: Bool) throws(BookError) -> [DoctorFinding] { [] }
  public func flush() {}
}
/// Tells what others change in the book's folder.
public final class BookWatch: Sendable {
  public enum Changes: Sendable, Equatable {
    /// Relative to the book; hand them to `Book.refresh`.
    case paths(Set<String>)
    /// Too much happened to tell: read all again.
    case everything
    /// The folder was moved or removed.
    case gone
  }
  /// Readable when something happened; for `poll`.
  public let descriptor: Int32 = -1
  /// What others changed since the last call; own writes are left out.
  public func changes() -> Changes { .paths([]) }
}
