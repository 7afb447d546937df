internal import Book
internal import Model

/// A file of the book in the user's editor.
struct Editing {
  let book: Book
  /// Relative to the book.
  let path: String
  /// Where to begin, for editors that are known to take it.
  var line: Int?

  /// The change that the user made; nil where nothing was altered.
  ///
  /// - Throws: where the text is given up with errors in it; it is kept, and the message says where.
  func run(in world: inout CommandWorld) throws(CommandFailure) -> RewriteFile? {
    let was = try told { () throws(BookError) in try book.source(of: path) }
    let name = path.split(separator: "/").last.map(String.init) ?? "record.toml"
    return try EditorLoop(name: name, line: line).run(was, in: &world) { text in
      (RewriteFile(path: path, to: text, was: was), book.complaints(about: text, at: path))
    }
  }
}
