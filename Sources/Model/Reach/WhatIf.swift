/// Who can still be reached, and how, when something fails.
///
/// Each contact's outcome depends on its routes alone, so that a screen that takes another failure
/// in asks `ContactOutcome.init` again and nothing else.
public struct WhatIf: Equatable, Sendable {
  public let down: Set<Failure>
  /// The unreachable first, then those reached by a fallback, then those who notice nothing; in each
  /// by id.
  public let outcomes: [ContactOutcome]

  /// - Parameters:
  ///   - trip: only its contacts, on its networks.
  public init(
    _ contents: Contents, reach: Reach, digest: Digest, down: Set<Failure>, trip: Trip? = nil
  ) {
    self.down = down
    let failing = FailureSet(down, networks: trip?.reachNetworks)
    var open: [String: [String]] = [:]
    for decision in contents.decisions where decision.state(digest).isOpen {
      for contact in decision.contacts { open[contact, default: []].append(decision.id) }
    }
    let contacts =
      trip.map { $0.contacts.compactMap { contents.contacts[$0] } } ?? Array(contents.contacts)
    outcomes = contacts.map { contact in
      ContactOutcome(
        contact: contact.id, routes: reach.routes(to: contact), failing: failing,
        decisions: (open[contact.id] ?? []).sorted())
    }
    .sorted { ($0.rank, $0.contact) < ($1.rank, $1.contact) }
  }

  public var unreachable: [ContactOutcome] { outcomes.filter { $0.way == .unreachable } }
}

/// What failures do to one contact.
public struct ContactOutcome: Equatable, Sendable {
  public enum Way: Equatable, Sendable {
    /// The first route still works.
    case unaffected(Route)
    /// The first one that is left and whose last test did not fail.
    case fallback(Route)
    case unreachable
  }

  /// Id of the contact.
  public let contact: String
  public let way: Way
  /// Routes that fail, in the order in which they would have been tried.
  public let lost: [Route]
  /// Those that are left, in that order.
  public let left: [Route]
  /// Ids of the open decisions that hang on this contact.
  public let decisions: [String]

  public init(contact: String, routes: [Route], failing: FailureSet, decisions: [String]) {
    self.contact = contact
    self.decisions = decisions
    // What is blocked may work through a VPN; it is never tried before what works by itself.
    let usable = routes.filter(\.isUsable)
    let order = usable.filter { $0.mark != .blocked } + usable.filter { $0.mark == .blocked }
    lost = order.filter(failing.takesDown)
    left = order.filter { !failing.takesDown($0) }
    // Who did not answer there last time is not reached by it.
    if let first = left.first(where: { $0.mark != .failed }) {
      way = first == order.first { $0.mark != .failed } ? .unaffected(first) : .fallback(first)
    } else {
      way = .unreachable
    }
  }

  /// The route that is used, with these failures.
  public var route: Route? {
    switch way {
    case .unaffected(let route), .fallback(let route): route
    case .unreachable: nil
    }
  }

  var rank: Int {
    switch way {
    case .unreachable: 0
    case .fallback: 1
    case .unaffected: 2
    }
  }
}
