internal import Glibc
internal import Model
internal import Texts

/// A text in the user's editor, until it is sound or given up.
///
/// The editor works on a private copy; nothing that was typed is thrown away.
struct EditorLoop {
  /// Of the copy, so that the editor knows its kind.
  let name: String
  /// Where to begin, for editors that are known to take it.
  var line: Int?

  private static let knowLines: Set<String> = [
    "vi", "vim", "nvim", "view", "nano", "emacs", "micro", "kak", "joe", "mcedit", "ed", "ee", "mg",
  ]

  /// `$VISUAL`, else `$EDITOR`, else `vi`.
  static func editor(_ environment: Environment) -> String {
    chosenEditor(environment) ?? "vi"
  }

  /// The editor that the user asks for; nil where none is.
  static func chosenEditor(_ environment: Environment) -> String? {
    ["VISUAL", "EDITOR"].lazy.compactMap { environment[$0] }
      .first { $0.contains { !$0.isWhitespace } }
  }

  /// - Parameter read: what the text comes to, or complaints; an error among them asks for another
  ///   try.
  /// - Returns: nil where nothing was altered.
  /// - Throws: where the text is given up with errors in it; it is kept, and the message says where.
  func run<Outcome>(
    _ was: String, in world: inout CommandWorld,
    read: (String) throws(CommandFailure) -> (Outcome?, [Complaint])
  ) throws(CommandFailure) -> Outcome? {
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
      let (outcome, complaints) = try read(text)
      if let outcome, !complaints.contains(where: { $0.severity == .error }) {
        copy.remove()
        return outcome
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
      shell: editor, Self.lineArgument(editor, line) + [copy.path], environment: world.environment)
    if ending != .exited(0) {
      copy.remove()
      throw .told(Phrase("edit.editor-failed", ["editor": editor]), .unreadable)
    }
  }

  /// How the editor is told where to begin; nothing where it is not known to take it.
  static func lineArgument(_ editor: String, _ line: Int?) -> [String] {
    let program = editor.split(separator: " ").first?.split(separator: "/").last.map(String.init)
    guard let line, let program, knowLines.contains(program) else { return [] }
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
