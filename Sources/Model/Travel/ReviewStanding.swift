/// How far the review of one contact of a trip has come.
public struct ReviewStanding: Equatable, Sendable {
  public enum State: String, CaseIterable, Hashable, Sendable {
    case notReviewed = "not-reviewed"
    case reviewed
    case needsWork = "needs-work"
    /// Signed off, but what was looked at has changed since.
    case reopened
    /// The trip names a contact that the book does not have.
    case gone
  }

  public let contact: String
  public let name: String
  public let state: State
  /// The last one.
  public let review: Review?
  /// Lines that were not there at the sign-off, and those that were and are not now.
  public let added: [String]
  public let gone: [String]

  /// - Parameter decisions: those that are open with a contact, where the caller knows them without
  ///   looking through the book.
  public init(
    _ contact: String, _ trip: Trip, _ contents: Contents, _ world: World,
    decisions: OpenDecisions? = nil
  ) {
    self.contact = contact
    review = trip.reviews.last { $0.contact == contact }
    guard let person = contents.contacts[contact] else {
      (name, state, added, self.gone) = (contact, .gone, [], [])
      return
    }
    name = person.displayName
    let open = (decisions ?? .lookingThrough(contents, world.digest)).with(contact)
    let now = ReviewedFacts(person, open)
    let isDifferent = review?.seenSHA256.map { $0 != now.sha256(world.digest) } ?? false
    let seen = review?.seen ?? []
    added = isDifferent ? now.lines.filter { !seen.contains($0) } : []
    gone = isDifferent ? seen.filter { !now.lines.contains($0) } : []
    switch review?.outcome {
    case nil: state = .notReviewed
    case .needsWork: state = .needsWork
    case .reviewed: state = isDifferent ? .reopened : .reviewed
    }
  }
}

/// What a reviewer of a contact relies on, a line each: agreements in force, accounts, the last answer
/// from each network and the decisions that are open. Nothing in it changes with time alone.
public struct ReviewedFacts: Equatable, Sendable {
  public let lines: [String]
  /// Between the parts of a line.
  public static let separator = " · "

  public init(_ contact: Contact, _ contents: Contents, _ digest: Digest) {
    self.init(contact, OpenDecisions.lookingThrough(contents, digest).with(contact.id))
  }

  /// - Parameter decisions: the open ones with the contact.
  public init(_ contact: Contact, _ decisions: [OpenDecision]) {
    let agreements = contact.agreements.filter(\.isInForce).map { agreement in
      Self.line(
        "agreement", agreement.purpose?.rawValue, agreement.platform, agreement.handle,
        agreement.agreedOn?.description, agreement.words)
    }
    let accounts = contact.accounts.map { account in
      Self.line(
        "account", account.platform, account.handle, account.verification?.rawValue)
    }
    let tests = contact.tests.map { test in
      Self.line(
        "test", test.platform, test.handle, test.from?.rawValue, test.sent?.description,
        test.answered == nil ? "no answer" : "answered")
    }
    let open = decisions.map { Self.line("decision", $0.decision.id, $0.state.rawValue) }
    lines = (agreements + accounts + tests.suffix(20) + open.sorted())
  }

  public func sha256(_ digest: Digest) -> String {
    digest.hex(lines.map { $0 + "\n" }.joined())
  }

  private static func line(_ parts: String?...) -> String {
    parts.compactMap(\.self).filter { !$0.isEmpty }
      .map { $0.split(whereSeparator: \.isNewline).joined(separator: " ") }
      .joined(separator: separator)
  }
}
