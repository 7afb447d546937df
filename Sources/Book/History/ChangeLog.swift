/// The changes that can be undone, one file each in `.haode/changes/`.
///
/// It is private to the machine: colleagues share the history of git.
struct ChangeLog: Sendable {
  /// How many are kept.
  static let limit = 500

  let folder: String
  let files: any FileSystem

  init(book: String, files: any FileSystem) {
    folder = "\(book)/.haode/changes"
    self.files = files
  }

  /// In order, the oldest first.
  func names() throws(FileError) -> [ChangeName] {
    do throws(FileError) {
      return try files.list(folder).compactMap(ChangeName.init).sorted()
    } catch {
      if error.reason == .vanished { return [] }
      throw error
    }
  }

  /// nil where the file is missing or no such record any more.
  func record(_ name: ChangeName) -> ChangeRecord? {
    (try? files.read("\(folder)/\(name.text)", limit: 1 << 30)).flatMap(ChangeRecord.init)
  }

  /// Removes the oldest beyond the limit. What cannot be removed is left for the next time.
  func prune(_ names: [ChangeName]) {
    for name in names.dropLast(Self.limit) { try? files.unlink("\(folder)/\(name.text)") }
  }
}

/// Which changes are done and which are undone, the latest last.
struct ChangeStacks: Equatable {
  /// The record that made each change last: the change itself, or a redo of it.
  private(set) var done: [ChangeName] = []
  /// The record that undid each change last.
  private(set) var undone: [ChangeName] = []

  init(_ names: [ChangeName]) {
    for name in names {
      switch name.action {
      case .change:
        done.append(name)
        undone = []
      case .undo(let number):
        done.removeAll { $0.changeNumber == number }
        undone.append(name)
      case .redo(let number):
        undone.removeAll { $0.changeNumber == number }
        done.append(name)
      }
    }
  }
}

extension ChangeName {
  var changeNumber: Int {
    switch action {
    case .change: number
    case .undo(let number), .redo(let number): number
    }
  }
}
