internal import Model

extension Doctor {
  /// Names, permissions and leftovers in the folders of the book.
  mutating func checkFiles() {
    checkMode("", of: book.path)
    checkMode(SettingsDecoder.path, of: book.absolute(SettingsDecoder.path))
    for folder in RecordKind.allCases.map(\.folder) + ["evidence", "holidays"] {
      checkFolder(folder)
    }
    let files = book.files
    for name in (try? files.list(book.journal.temporary)) ?? [] {
      let path = ".haode/tmp/\(name)"
      warn(path, Phrase("book.leftover", ["path": path])) { [book] () throws(FileError) in
        try files.unlink(book.absolute(path))
      }
    }
    for name in (try? files.list(book.journal.home)) ?? [] where name.hasPrefix("transaction") {
      let path = ".haode/\(name)"
      if name.hasSuffix(".broken") {
        warn(path, Phrase("book.broken-transaction"))
      } else {
        // Whoever takes the lock completes it, this look too where it mends.
        warn(path, Phrase("book.unfinished")) { () throws(FileError) in }
      }
    }
  }

  private mutating func checkFolder(_ folder: String) {
    guard let names = try? book.files.list(book.absolute(folder)) else { return }
    checkMode(folder, of: book.absolute(folder))
    for name in names.sorted() {
      let path = "\(folder)/\(name)"
      if name.hasPrefix(".haode-"), name.hasSuffix(".tmp") {
        warn(path, Phrase("book.leftover", ["path": path])) { [book] () throws(FileError) in
          try book.files.unlink(book.absolute(path))
        }
      } else if !name.hasPrefix(".") {
        checkMode(path, of: book.absolute(path))
        if folder != "evidence", !name.hasSuffix(folder == "holidays" ? ".json" : ".toml") {
          warn(path, Phrase("book.unknown-file", ["path": path]))
        }
      }
    }
  }

  /// What is in a book is nobody else's business on this machine.
  private mutating func checkMode(_ path: String, of absolute: String) {
    guard let status = (try? book.files.status(absolute)) ?? nil,
      status.kind == .file || status.kind == .folder, status.mode & 0o077 != 0
    else { return }
    let mode = status.mode & ~0o077
    warn(path.isEmpty ? "." : path, Phrase("book.open-to-others")) {
      [book] () throws(FileError) in
      try book.files.setMode(absolute, mode)
    }
  }
}
