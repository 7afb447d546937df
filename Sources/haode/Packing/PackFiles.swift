internal import Book
internal import Model

/// What became of the files beside the records on the way.
struct PackFiles {
  /// Changed in the pack alone.
  private(set) var rewrites: [RewriteFile] = []
  /// Changed on both sides.
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
      if mine == (try? base.source(of: path)) {
        rewrites.append(rewrite)
      } else {
        conflicts.append(rewrite)
      }
    }
  }
}
