public import Model

/// What the screens ask the world to do, as data. `perform`, `confirm`, `undo` and `redo` are each
/// answered by one `News.performed` or `News.refused`, in the order in which they were asked.
public enum Effect: Equatable, Sendable {
  case perform(Change)
  /// Take this file of the user in as evidence, then make the confirmation with it.
  case confirm(Confirm, evidence: String)
  case undo
  case redo
  /// Open a file of the book in the user's editor, at a line where one is meant.
  case edit(path: String, line: Int?)
  /// Put a text on the clipboard; answered by `News.copied`.
  case copy(String)
  /// Names of files that begin so; answered by `News.completions`.
  case completePath(String)
  /// What becomes of everybody when this fails; answered by `News.supposed`.
  case suppose(Set<Failure>)
  /// A QR code that leads to a channel of a contact; answered by `News.code` or `News.notice`.
  case code(contact: String, Channel)
  /// Read the whole book again; answered by chunks.
  case reload
  /// Make a book where there is none, then read it.
  case createBook(sample: Bool)
  /// Send every cell again.
  case redraw
  /// Take the mouse from the terminal, or give it back.
  case mouse(Bool)
  /// Back to the shell, until `fg`.
  case stop
  case quit
}
