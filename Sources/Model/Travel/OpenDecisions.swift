/// A decision that somebody still has to do something about.
public struct OpenDecision: Equatable, Sendable {
  public let decision: Decision
  public let state: DecisionState

  public init(_ decision: Decision, _ state: DecisionState) {
    self.decision = decision
    self.state = state
  }
}

/// Finds the open decisions with a contact. Screens answer from an index; a command may look through
/// the book.
public struct OpenDecisions: Sendable {
  /// By id of the contact, in no particular order.
  public let with: @Sendable (String) -> [OpenDecision]

  public init(with: @escaping @Sendable (String) -> [OpenDecision]) { self.with = with }

  /// Costs a walk through all decisions for each contact.
  public static func lookingThrough(_ contents: Contents, _ digest: Digest) -> OpenDecisions {
    OpenDecisions { contact in
      contents.decisions.filter { $0.contacts.contains(contact) }
        .map { OpenDecision($0, $0.state(digest)) }.filter(\.state.isOpen)
    }
  }
}
