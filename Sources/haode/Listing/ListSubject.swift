internal import Model

/// What can be listed.
enum ListSubject: String, CaseIterable, Sendable {
  case contacts, decisions, trips, staff, platforms, terms, holidays

  /// The records that stand behind it; nil for what is no record.
  var kind: RecordKind? { RecordKind(folder: rawValue) }
}
