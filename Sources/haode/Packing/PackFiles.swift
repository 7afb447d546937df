internal import Book
internal import Model

/// What became of the files beside the records on the way.
struct PackFiles {
  /// Changed in the pack alone.
  private(set) var rewrites: [RewriteFile] = []
  /// Changed on both sides, and what they are made of is known.
  private(set) var merges: [SideFileMerge] = []
  /// Changed on both sides, and nothing but the whole file can be taken: letters, holidays.
  private(set) var conflicts: [RewriteFile] = []
  /// Made or changed in the pack, and not taken over: its settings, and files that the book has not.
  private(set) var strays: [String] = []

  init(base: Book, ours: Book, theirs: Book) {
    for path in PackContents.others(in: theirs) {
      guard let text = try? theirs.source(of: path), text != (try? base.source(of: path)) else {
        continue
      }
      guard path != "book.toml", let mine = try? ours.source(of: path) else {
        strays.append(path)
        continue
      }
      if text == mine { continue }
      let rewrite = RewriteFile(path: path, to: text, was: mine)
      let was = try? base.source(of: path)
      if mine == was {
        rewrites.append(rewrite)
      } else if let merge = SideFileMerge(
        path: path, base: was ?? "", mine: mine, theirs: text)
      {
        merges.append(merge)
      } else {
        conflicts.append(rewrite)
      }
    }
  }
}
