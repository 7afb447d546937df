internal import Model

extension Book {
  static func open(
    _ path: String, options: Options, files: any FileSystem
  ) throws(BookError) -> Book {
    let root: String
    do throws(FileError) {
      root = try files.realPath(path)
    } catch {
      if error.reason == .vanished || error.reason == .notAFolder { throw .noBook(path: path) }
      throw .file(error)
    }
    let book = Book(path: root, options: options, files: files)
    _ = try book.readSettings()
    if !options.readOnly { book.mend() }
    return book
  }

  static func create(
    at path: String, _ texts: [(path: String, text: String)], useGit: Bool, options: Options,
    files: any FileSystem
  ) throws(BookError) -> Book {
    do throws(FileError) {
      try makeFolders(path, files)
      let root = try files.realPath(path)
      let names = try files.list(root)
      if !names.allSatisfy({ $0 == ".git" }) { throw FileError(.exists, path: path) }
      // `book.toml` comes last: a folder is a book only once all of it is there.
      let last = texts.filter { $0.path == SettingsDecoder.path }
      for file in texts.filter({ $0.path != SettingsDecoder.path }) + last {
        try write(file.text, to: "\(root)/\(file.path)", files)
      }
      let journal = Journal(book: BookFiles(root: root, files: files))
      try journal.prepare()
    } catch {
      throw error.reason == .exists ? .alreadyExists(path: path) : .file(error)
    }
    let book = try open(path, options: options, files: files)
    if useGit { book.git.begin(texts.map(\.path)) }
    return book
  }

  /// Completes what a crash has cut short. A book that cannot be written can still be read.
  private func mend() {
    let journal = journal
    let hasLeftovers = !((try? files.list(journal.temporary)) ?? []).isEmpty
    let isPending = (try? files.status(journal.pending)) ?? nil
    guard hasLeftovers || isPending != nil else { return }
    guard let lock = try? writeLock(wait: 0) else { return }
    journal.clean()
    withExtendedLifetime(lock) {}
  }

  private static func makeFolders(_ path: String, _ files: any FileSystem) throws(FileError) {
    if try files.status(path) != nil { return }
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      try makeFolders(String(path[..<slash]), files)
    }
    try files.makeFolder(path, mode: 0o700)
  }

  private static func write(
    _ text: String, to path: String, _ files: any FileSystem
  ) throws(FileError) {
    guard let slash = path.lastIndex(of: "/") else { return }
    let folder = String(path[..<slash])
    try makeFolders(folder, files)
    let draft = "\(folder)/.haode-new.tmp"
    if try files.status(draft) != nil { try files.unlink(draft) }
    try files.create(draft, mode: 0o600, Array(text.utf8))
    try files.sync(draft)
    try files.rename(draft, to: path)
    try files.sync(folder)
  }
}
