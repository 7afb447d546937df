internal import Book
internal import Glibc
internal import Model
internal import Texts

/// A file of the book in the user's editor.
///
/// The editor works on a private copy, so that the book never holds half an edit; what it leaves is
/// looked through before it is written, and nothing that was typed is thrown away.
struct Editing {
  let book: Book
  /// Relative to the book.
  let path: String
  /// Where to begin, for editors that are known to take it.
  var line: Int?

  private static let knowLines: Set<String> = [
    "vi", "vim", "nvim", "view", "nano", "emacs", "micro", "kak", "joe", "mcedit", "ed", "ee", "mg",
  ]

  /// `$VISUAL`, else `$EDITOR`, else `vi`.
  static func editor(_ environment: [String: String]) -> String {
    for name in ["VISUAL", "EDITOR"] {
      if let value = environment[name], value.contains(where: { !$0.isWhitespace }) { return value }
    }
    return "vi"
  }

  /// The change that the user made; nil where nothing was altered.
  ///
  /// - Throws: where the text is given up with errors in it; it is kept, and the message says where.
  func run(in world: inout CommandWorld) throws(CommandFailure) -> RewriteFile? {
    let was = try told { () throws(BookError) in try book.source(of: path) }
    let name = path.split(separator: "/").last.map(String.init) ?? "record.toml"
    let copy = try PrivateCopy(was, name: name, environment: world.environment)
    while true {
      try open(copy, in: &world)
      guard let text = copy.text() else {
        throw .told(Phrase("edit.unreadable", ["path": copy.path]), .unreadable)
      }
      if text == was {
        copy.remove()
        return nil
      }
      let complaints = book.complaints(about: text, at: path)
      if !complaints.contains(where: { $0.severity == .error }) {
        copy.remove()
        return RewriteFile(path: path, to: text, was: was)
      }
      for complaint in complaints { world.errors.line(world.texts.line(complaint)) }
      guard wantsAnotherTry(&world) else {
        throw .told(Phrase("edit.given-up", ["path": copy.path]), .unreadable)
      }
    }
  }

  private func open(_ copy: PrivateCopy, in world: inout CommandWorld) throws(CommandFailure) {
    world.output.flush()
    world.errors.flush()
    let editor = Self.editor(world.environment)
    let ending = Child.run(
      shell: editor, lineArgument(editor) + [copy.path], environment: world.environment)
    if ending != .exited(0) {
      copy.remove()
      throw .told(Phrase("edit.editor-failed", ["editor": editor]), .unreadable)
    }
  }

  private func lineArgument(_ editor: String) -> [String] {
    let program = editor.split(separator: " ").first?.split(separator: "/").last.map(String.init)
    guard let line, let program, Self.knowLines.contains(program) else { return [] }
    return ["+\(line)"]
  }

  private func wantsAnotherTry(_ world: inout CommandWorld) -> Bool {
    guard world.terminal.isInput, world.terminal.isErrors else { return false }
    world.errors.write(world.texts("edit.again") + " ")
    world.errors.flush()
    guard let answer = readLine() else { return false }
    return !answer.lowercased().hasPrefix("n")
  }
}
