import Model

/// Where a chat comes from: it is read there, and kept as evidence when its decision is saved.
public enum ChatSource: Hashable, Sendable {
  /// As it was pasted.
  case pasted(String)
  /// A file of the user.
  case file(String)
}

/// A decision out of a chat, before the rest of it is typed.
struct CapturedDecision: Hashable, Sendable {
  let decision: Decision
  let source: ChatSource

  // The source tells two captures apart well enough.
  func hash(into hasher: inout Hasher) { hasher.combine(source) }
}
