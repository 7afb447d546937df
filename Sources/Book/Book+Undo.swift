public import Model
internal import TOML

extension Book {
  /// Takes back the last change that is not undone, also one made before the program was started.
  ///
  /// Files that still say what the change wrote get their old bytes back. Where somebody has written
  /// to them since, only what the change altered is taken back.
  ///
  /// - Throws: `nothingToUndo`; `cannotUndo` where somebody changed the same thing.
  public func undo(on contents: inout Contents, world: World) throws(BookError) -> Performed {
    try reverse(on: &contents, world) {
      $0.done.last
    } action: {
      .undo(of: $0)
    }
  }

  /// Makes the change again that was undone last. A new change makes an end of that.
  public func redo(on contents: inout Contents, world: World) throws(BookError) -> Performed {
    try reverse(on: &contents, world) {
      $0.undone.last
    } action: {
      .redo(of: $0)
    }
  }

  private func reverse(
    on contents: inout Contents, _ world: World, _ pick: (ChangeStacks) -> ChangeName?,
    action makeAction: (Int) -> ChangeRecord.Action
  ) throws(BookError) -> Performed {
    if options.readOnly { throw .readOnly }
    let lock = try writeLock()
    defer { withExtendedLifetime(lock) {} }
    let names = try logNames()
    let action: ChangeRecord.Action
    let name = pick(ChangeStacks(names))
    action = makeAction(name?.changeNumber ?? 0)
    let isUndo = if case .undo = action { true } else { false }
    guard let name, let old = history.record(name) else {
      throw isUndo ? .nothingToUndo : .nothingToRedo
    }
    let files: [ChangeRecord.File]
    do throws(ReverseConflict) {
      files = try reversed(old)
    } catch {
      throw isUndo
        ? .cannotUndo(old.phrase, path: error.path) : .cannotRedo(old.phrase, path: error.path)
    }
    let record = ChangeRecord(
      number: nextNumber(names), action: action, when: world.now, by: world.staff,
      phrase: old.phrase, subject: old.subject, files: files)
    try write(record, [], names)
    for file in files { take(file.path, file.after.map { Array($0.utf8) }, into: &contents) }
    return Performed(
      action: isUndo ? .undo : .redo, phrase: old.phrase, subject: old.subject,
      touched: record.touched)
  }

  private func reversed(_ old: ChangeRecord) throws(ReverseConflict) -> [ChangeRecord.File] {
    var files: [ChangeRecord.File] = []
    for file in old.files {
      let now = try text(of: file.path)
      let wanted = try reversed(file, now)
      if wanted != now {
        files.append(ChangeRecord.File(path: file.path, before: now, after: wanted))
      }
    }
    return files
  }

  private func reversed(
    _ file: ChangeRecord.File, _ now: String?
  ) throws(ReverseConflict) -> String? {
    if now == file.after || now == file.before { return file.before }
    guard let now, let after = file.after, let before = file.before else {
      throw ReverseConflict(path: file.path)
    }
    do {
      let difference = try Difference(from: Document(after), to: Document(before))
      let text = try difference.applied(to: Document(now)).text
      if complaints(about: text, at: file.path).contains(where: { $0.severity == .error }) {
        throw ReverseConflict(path: file.path)
      }
      return text
    } catch {
      throw ReverseConflict(path: file.path)
    }
  }

  /// nil where there is no such file.
  private func text(of path: String) throws(ReverseConflict) -> String? {
    do throws(FileError) {
      guard let text = String(validating: try bookFiles.bytes(path), as: UTF8.self) else {
        throw FileError(.other, path: path)
      }
      return text
    } catch {
      if error.reason == .vanished { return nil }
      throw ReverseConflict(path: path)
    }
  }
}

private struct ReverseConflict: Error {
  let path: String
}
