internal import Model

/// Writes changes of any number of files so that a crash leaves all of them or none.
///
/// The order is the promise (`docs/decisions/durability.md`): the new texts are staged in
/// `.haode/tmp` and synced; the record of the change is synced and renamed to
/// `.haode/transaction`, which is the moment from which the change counts; the staged files are
/// renamed over the old ones; the record is renamed into `.haode/changes`. Only the holder of the
/// lock may call anything here.
struct Journal: Sendable {
  let book: BookFiles

  var files: any FileSystem { book.files }
  var home: String { "\(book.root)/.haode" }
  var temporary: String { "\(home)/tmp" }
  var changes: String { "\(home)/changes" }
  var pending: String { "\(home)/transaction" }

  /// A file that waits to take its place.
  struct Staged {
    let path: String
    /// nil where the file is to be removed.
    let stage: String?
    /// Where it belongs, all links followed.
    let target: String
  }

  var isPrepared: Bool {
    get throws(FileError) {
      guard try files.status(changes) != nil else { return false }
      return try files.status(temporary) != nil
    }
  }

  /// Makes the private folders where they are missing.
  func prepare() throws(FileError) {
    for folder in [home, temporary, changes] where try files.status(folder) == nil {
      do throws(FileError) {
        try files.makeFolder(folder, mode: 0o700)
      } catch {
        if error.reason != .exists { throw error }
      }
    }
    let ignore = "\(home)/.gitignore"
    if try files.status(ignore) == nil {
      do throws(FileError) {
        try files.create(ignore, mode: 0o600, Array("*\n".utf8))
      } catch {
        if error.reason != .exists { throw error }
      }
    }
    try files.sync(book.root)
    try files.sync(home)
  }

  /// Makes a change.
  ///
  /// - Parameter evidence: a user's file for each name of `record.evidence` that is to be copied.
  func write(_ record: ChangeRecord, evidence: [EvidenceFile]) throws(FileError) {
    var staged: [Staged] = []
    do throws(FileError) {
      try stage(record, evidence, &staged)
      try commit(record)
    } catch {
      for file in staged { if let stage = file.stage { try? files.unlink(stage) } }
      throw error
    }
    do throws(FileError) {
      try apply(staged)
    } catch {
      revert(record)
      for file in staged { if let stage = file.stage { try? files.unlink(stage) } }
      throw error
    }
    // The change is made. If its record cannot be filed now, the next holder of the lock does it.
    try? file(record)
  }

  private func commit(_ record: ChangeRecord) throws(FileError) {
    let draft = "\(temporary)/transaction"
    do throws(FileError) {
      try createFresh(draft, mode: 0o600, record.bytes)
      try files.rename(draft, to: pending)
      try files.sync(home)
    } catch {
      try? files.unlink(draft)
      try? files.unlink(pending)
      throw error
    }
  }

  func apply(_ staged: [Staged]) throws(FileError) {
    var folders: [String] = []
    for file in staged {
      if let stage = file.stage {
        try files.rename(stage, to: file.target)
      } else {
        try files.unlink(file.target)
      }
      let folder = parent(of: file.target)
      if !folders.contains(folder) { folders.append(folder) }
    }
    for folder in folders { try files.sync(folder) }
  }

  func file(_ record: ChangeRecord) throws(FileError) {
    try files.rename(pending, to: "\(changes)/\(ChangeName(record).text)")
    try files.sync(changes)
  }

  func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return "/" }
    return String(path[..<slash])
  }
}
