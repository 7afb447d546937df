internal import Glibc
internal import Model
internal import Texts

extension EditorDesk {
  /// The user's own configuration, where it lies: no program but the editor writes to it. A first one
  /// is begun with examples that are switched off.
  ///
  /// - Parameter file: one of it; nil: `config.toml`.
  /// - Returns: why not; nil where the editor was there.
  func editConfiguration(_ file: String?, line: Int?) -> CommandFailure? {
    let path =
      file.map { FilePlace.expanded($0, world.environment) }
      ?? UserConfiguration.path(world.environment)
    if file == nil, access(path, F_OK) != 0 {
      let text = world.texts("configuration.template")
      guard PlainFile.create(path, text) else {
        return .told(Phrase("configuration.not-made", ["path": path]), .unreadable)
      }
    }
    let editor = EditorLoop.editor(world.environment)
    let arguments = EditorLoop.lineArgument(editor, line) + [path]
    guard Child.run(shell: editor, arguments, environment: world.environment) == .exited(0) else {
      return .told(Phrase("edit.editor-failed", ["editor": editor]), .unreadable)
    }
    return nil
  }
}
