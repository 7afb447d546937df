internal import Model

extension Journal {
  /// What recovery found to do.
  enum Recovery: Equatable {
    case nothing
    /// A change that a crash had cut short is complete now.
    case completed(ChangeRecord)
    /// The record of a change could not be read; it lies in `.haode/transaction.broken`.
    case unreadable
  }

  /// Completes the change that a crash cut short, if there is one.
  ///
  /// A file that is neither as before nor as after the change has been edited since: it stays.
  func recover() throws(FileError) -> Recovery {
    guard try files.status(pending) != nil else { return .nothing }
    let bytes = try files.read(pending, limit: 1 << 30)
    guard let record = ChangeRecord(bytes) else {
      try files.rename(pending, to: "\(pending).broken")
      return .unreadable
    }
    if try files.status("\(changes)/\(ChangeName(record).text)") != nil {
      // Filed already; only the old name had come back.
      try files.unlink(pending)
      return .nothing
    }
    try complete(record)
    try file(record)
    return .completed(record)
  }

  /// Removes what an earlier crash left in the folder of temporary files.
  func clean() {
    for name in (try? files.list(temporary)) ?? [] { try? files.unlink("\(temporary)/\(name)") }
  }

  private func complete(_ record: ChangeRecord) throws(FileError) {
    var staged: [Staged] = []
    for name in record.evidence {
      let target = "\(book.root)/\(name)"
      let stage = evidenceStage(name)
      if try files.status(target) == nil, try files.status(stage) != nil {
        staged.append(Staged(path: name, stage: stage, target: target))
      }
    }
    for file in record.files where try text(file.path) == .some(file.before) {
      if file.before == file.after { continue }
      try put(file.after, at: file.path, record, &staged)
    }
    try apply(staged)
    // A rename that was made before the crash may not be on the disk yet.
    var seen = Set<String>()
    for path in record.touched {
      let folder = parent(of: "\(book.root)/\(path)")
      if seen.insert(folder).inserted, try files.status(folder) != nil { try files.sync(folder) }
    }
  }

  /// Puts the texts back as they were before, as far as that can be done; the record goes once it
  /// is done, and stays for `recover` otherwise.
  func revert(_ record: ChangeRecord) {
    do throws(FileError) {
      var staged: [Staged] = []
      for file in record.files where try text(file.path) == .some(file.after) {
        if file.before == file.after { continue }
        try put(file.before, at: file.path, record, &staged)
      }
      try apply(staged)
      try files.unlink(pending)
      try files.sync(home)
    } catch {
      // What is left is completed by the next holder of the lock.
    }
  }

  private func put(
    _ text: String?, at path: String, _ record: ChangeRecord, _ staged: inout [Staged]
  ) throws(FileError) {
    let target = try target(of: path)
    guard let text else {
      staged.append(Staged(path: path, stage: nil, target: target))
      return
    }
    let folder = parent(of: target)
    let stage = try stageName(record, staged.count, folder, try writableFolder(folder))
    try createFresh(stage, mode: try files.status(target)?.mode ?? 0o600, Array(text.utf8))
    staged.append(Staged(path: path, stage: stage, target: target))
  }

  /// `.some(nil)` where there is no file; nil where it is no text.
  private func text(_ path: String) throws(FileError) -> String?? {
    do throws(FileError) {
      let bytes = try book.bytes(path)
      return String(validating: bytes, as: UTF8.self).map { .some($0) }
    } catch {
      if error.reason == .vanished { return .some(nil) }
      throw error
    }
  }
}
