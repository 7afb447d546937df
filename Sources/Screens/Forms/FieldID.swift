import Model

/// Names one field of a form.
enum FieldID: Hashable, Sendable {
  /// A key of the record or of the event that the form makes.
  case key(String)
  /// A key of one of several groups, such as the second account.
  case part(String, Int, String)
  /// Something to read.
  case note(String)
}

/// Why a form cannot be saved as it stands.
struct FormProblem: Error, Equatable, Sendable {
  /// Where the caret goes; nil where it is about the whole.
  var field: FieldID?
  var phrase: Phrase
}
