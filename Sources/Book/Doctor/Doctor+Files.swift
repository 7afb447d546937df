internal import Model

extension Doctor {
  /// Names, permissions and leftovers in the folders of the book.
  mutating func checkFiles() {
    checkTop()
    report(open: readable(["."] + Book.singleFiles), in: ".")
    for folder in Self.folders { checkFolder(folder) }
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

  /// The folders whose files the program reads.
  private static let folders =
    RecordKind.allCases.map(\.folder) + ["evidence", "holidays", "letters"]

  /// What stands beside the known folders: a mistyped name hides records without any error.
  private mutating func checkTop() {
    let known = Self.folders + Book.singleFiles
    for name in ((try? book.files.list(book.path)) ?? []).sorted() where !name.hasPrefix(".") {
      if known.contains(name) { continue }
      let isFolder = (try? book.files.status(book.absolute(name)))??.kind == .folder
      let hasRecords = isFolder && names(in: name).contains { $0.hasSuffix(".toml") }
      guard hasRecords || (!isFolder && name.hasSuffix(".toml")) else { continue }
      let path = isFolder ? "\(name)/" : name
      let candidates = isFolder ? Self.folders : Book.singleFiles
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

  private mutating func checkFolder(_ folder: String) {
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
        if let ending = Self.ending(in: folder), !name.hasSuffix(ending) {
          warn(path, Phrase("book.unknown-file", ["path": path, "ending": ending]))
        }
      }
    }
    report(open: readable(kept), in: folder)
  }

  /// How the names of the files end that are read in a folder; nil where any are.
  private static func ending(in folder: String) -> String? {
    switch folder {
    case "evidence": nil
    case "holidays": ".json"
    case "letters": ".mustache"
    default: ".toml"
    }
  }

  /// Files and folders that more people than their owner may read or write.
  private func readable(_ paths: [String]) -> [(path: String, mode: UInt32)] {
    paths.compactMap { path in
      let absolute = path == "." ? book.path : book.absolute(path)
      guard let status = (try? book.files.status(absolute)) ?? nil,
        status.kind == .file || status.kind == .folder, status.mode & 0o077 != 0
      else { return nil }
      return (path, status.mode & ~0o077)
    }
  }

  /// What is in a book is nobody else's business on this machine. Many of one folder are one line.
  private mutating func report(open: [(path: String, mode: UInt32)], in folder: String) {
    let lines = open.count <= 3 ? open.map { [$0] } : [open]
    for line in lines {
      let phrase =
        line.count == 1
        ? Phrase("book.open-to-others")
        : Phrase("book.many-open-to-others", ["n": String(line.count)])
      warn(line.count == 1 ? line[0].path : "\(folder)/", phrase) {
        [book] () throws(FileError) in
        for (path, mode) in line {
          try book.files.setMode(path == "." ? book.path : book.absolute(path), mode)
        }
      }
    }
  }
}
