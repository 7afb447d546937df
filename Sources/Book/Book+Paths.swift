internal import Model

extension Book {
  /// The files that stand beside the folders of records (docs/formats.md).
  public static let singleFiles = ["book.toml", "platforms.toml", "glossary.toml", "rules.toml"]
  /// The folders beside those of the records whose files are read by their names, and how these end.
  public static let sideFolders = [
    (name: "holidays", suffix: ".json"), (name: "letters", suffix: ".mustache"),
  ]

  var journal: Journal { Journal(book: bookFiles) }

  /// A path that stays inside the book and out of its private folders.
  func checkedPath(_ path: String) throws(BookError) -> String {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let isPlain = parts.allSatisfy { part in
      !part.isEmpty && part.utf8.first != UInt8(ascii: ".")
        && !part.unicodeScalars.contains { $0.value < 0x20 }
    }
    guard isPlain else { throw .badPath(path) }
    return path
  }

  /// The right to write, and whatever a crash had left half done completed.
  func writeLock(wait: Int? = nil) throws(BookError) -> FileLock {
    let name = "\(journal.home)/lock"
    do throws(FileError) {
      if try files.status(path) == nil { throw FileError(.vanished, path: path) }
      if try !journal.isPrepared { try journal.prepare() }
      if let lock = try files.lock(name, wait: wait ?? options.lockWait) {
        note(try journal.recover())
        return lock
      }
    } catch {
      throw .file(error)
    }
    throw .locked(process: files.lockHolder(name))
  }

  private func note(_ recovery: Journal.Recovery) {
    switch recovery {
    case .nothing: break
    case .completed(let record):
      for file in record.files { ownWrites.note(file.path, file.after.map { Array($0.utf8) }) }
      git.enqueue(record)
    case .unreadable: options.onNotice(Phrase("book.broken-transaction"))
    }
  }
}
