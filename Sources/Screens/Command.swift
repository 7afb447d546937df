public import Model

/// Everything that a key or the command palette can do. The raw value is the name in the catalogue of
/// words (`command.…`) and in the user's own key table to come.
public enum Command: String, CaseIterable, Hashable, Sendable {
  case down, up, first, last, left, right
  case halfPageDown = "half-page-down"
  case halfPageUp = "half-page-up"
  case pageDown = "page-down"
  case pageUp = "page-up"
  case otherPane = "other-pane"
  case zoom

  case contacts, decisions, channels, trips, checklist, guide
  case nextScreen = "next-screen"
  case previousScreen = "previous-screen"
  case open, back, quit

  case search, filter
  case searchNext = "search-next"
  case searchPrevious = "search-previous"
  case sort, reverse
  case mark
  case markRange = "mark-range"
  case markAll = "mark-all"

  case add, edit, remove
  case editFile = "edit-file"
  case agree, test, decide, letter, capture, match, mend
  case confirm, acknowledge, dispute, supersede, withdraw, validate, verify
  case whatIf = "what-if"
  case code
  case today, review, reviewed, brief
  case needsWork = "needs-work"
  case notNeeded = "not-needed"
  case nextPage = "next-page"
  case previousPage = "previous-page"
  case undo, redo
  case copy
  case copyRecord = "copy-record"

  case palette, help, complaints, reload, redraw, mouse, theme, configure, stop
  case makeSample = "make-sample"
  case makeEmpty = "make-empty"

  public var label: Phrase { Phrase("command.\(rawValue)") }

  /// Whether it alters the book, so that it cannot work in one that is open for reading only.
  var writes: Bool {
    switch self {
    case .add, .edit, .remove, .editFile, .agree, .test, .decide, .capture, .confirm, .acknowledge,
      .dispute, .supersede, .withdraw, .validate, .reviewed, .needsWork, .notNeeded, .undo, .redo:
      true
    default: false
    }
  }

  /// Whether it has to see all records first: those to choose from, or all that name one. The others
  /// can be asked for while the book is read; they are made once it has been.
  var needsWholeBook: Bool {
    switch self {
    case .remove, .decide, .capture, .match, .supersede: true
    default: false
    }
  }
}
