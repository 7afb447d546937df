internal import Model

extension Doctor {
  /// Names, permissions and leftovers in the folders of the book.
  mutating func checkFiles() {
    checkTop()
    checkModes(["."] + Book.singleFiles, in: ".")
    for (folder, suffix) in Self.folders { checkFolder(folder, suffix) }
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

  /// The folders whose files the program reads, and how these end; nil where any are read.
  private static let folders: [(name: String, suffix: String?)] =
    RecordKind.allCases.map { ($0.folder, ".toml") } + [("evidence", nil)]
    + Book.sideFolders.map { ($0.name, $0.suffix) }

  /// What stands beside the known folders: a mistyped name hides records without any error.
  private mutating func checkTop() {
    let folders = Self.folders.map(\.name)
    let known = folders + Book.singleFiles
    for name in names(in: ".") where !name.hasPrefix(".") && !known.contains(name) {
      let isFolder = (try? book.files.status(book.absolute(name)))??.kind == .folder
      let hasRecords = isFolder && names(in: name).contains { $0.hasSuffix(".toml") }
      guard hasRecords || (!isFolder && name.hasSuffix(".toml")) else { continue }
      let path = isFolder ? "\(name)/" : name
      let candidates = isFolder ? folders : Book.singleFiles
      if let near = DidYouMean.nearest(name, in: candidates, limit: 1).first {
        warn(path, Phrase("book.unread-near", ["near": isFolder ? "\(near)/" : near]))
      } else {
        warn(path, Phrase("book.unread"))
      }
    }
  }

  private func names(in folder: String) -> [String] {
    ((try? book.files.list(book.absolute(folder))) ?? []).sorted()
  }

  private mutating func checkFolder(_ folder: String, _ suffix: String?) {
    var kept = [folder]
    var folded: [String: String] = [:]
    for name in names(in: folder) {
      let path = "\(folder)/\(name)"
      if name.hasPrefix(".haode-"), name.hasSuffix(".tmp") {
        warn(path, Phrase("book.leftover", ["path": path])) { [book] () throws(FileError) in
          try book.files.unlink(book.absolute(path))
        }
      } else if !name.hasPrefix(".") {
        kept.append(path)
        if let twin = folded.updateValue(name, forKey: name.lowercased()) {
          warn(path, Phrase("book.twin", ["other": "\(folder)/\(twin)"]))
        }
        if let suffix, !name.hasSuffix(suffix) {
          warn(path, Phrase("book.unknown-file", ["path": path, "ending": suffix]))
        }
      }
    }
    checkModes(kept, in: folder)
  }

  /// What is in a book is nobody else's business on this machine. Many of one folder are one line.
  private mutating func checkModes(_ paths: [String], in folder: String) {
    let files = book.files
    let open = paths.compactMap { path -> (path: String, absolute: String, mode: UInt32)? in
      let absolute = book.absolute(path)
      guard let status = (try? files.status(absolute)) ?? nil,
        status.kind == .file || status.kind == .folder, status.mode & 0o077 != 0
      else { return nil }
      return (path, absolute, status.mode & ~0o077)
    }
    guard open.count > 3 else {
      for (path, absolute, mode) in open {
        warn(path, Phrase("book.open-to-others")) { () throws(FileError) in
          try files.setMode(absolute, mode)
        }
      }
      return
    }
    let phrase = Phrase("book.many-open-to-others", ["n": String(open.count)])
    warn("\(folder)/", phrase) { () throws(FileError) in
      for (_, absolute, mode) in open { try files.setMode(absolute, mode) }
    }
  }
}
