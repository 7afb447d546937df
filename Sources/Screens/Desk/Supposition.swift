public import Model

/// What is supposed to fail, and what the book says about it once it was asked.
public struct Supposition: Sendable {
  public let down: Set<Failure>
  /// Only its people, on its networks; nil for everybody.
  public let trip: Trip?
  let failing: FailureSet
  /// nil until the whole book was looked through.
  public private(set) var outcome: Outcome?

  /// What the failures do to everybody, in numbers.
  public struct Outcome: Equatable, Sendable {
    public let all: Int
    public let unreachable: Int
    public let fallbacks: Int
    /// Fallbacks that no good test stands behind.
    public let untested: Int
    /// Open decisions with somebody who cannot be reached.
    public let decisions: Int
    /// By id of the contact, of those who are hit: 0 for the unreachable, 1 for a fallback.
    let ranks: [String: Int]
    /// What would take the fewest failures to cut somebody off, the worst first.
    public let cuts: [Cut]

    public init(_ whatIf: WhatIf, cuts: [Cut]) {
      all = whatIf.outcomes.count
      let gone = whatIf.unreachable
      unreachable = gone.count
      decisions = Set(gone.flatMap(\.decisions)).count
      var (fallbacks, untested) = (0, 0)
      var ranks: [String: Int] = [:]
      for outcome in whatIf.outcomes {
        switch outcome.way {
        case .unreachable: ranks[outcome.contact] = 0
        case .fallback(let route):
          fallbacks += 1
          if route.mark != .tested { untested += 1 }
          ranks[outcome.contact] = 1
        case .unaffected: break
        }
      }
      (self.fallbacks, self.untested, self.ranks) = (fallbacks, untested, ranks)
      self.cuts = Array(cuts.prefix(Self.mostCuts))
    }

    private static let mostCuts = 3
  }

  init(_ down: Set<Failure>, trip: Trip? = nil, before: Supposition? = nil) {
    self.down = down
    self.trip = trip
    failing = FailureSet(down, networks: trip?.reachNetworks)
    // The numbers of before stay until the new ones are there, where they are of the same people.
    outcome = before?.trip?.id == trip?.id ? before?.outcome : nil
  }

  mutating func take(_ outcome: Outcome) { self.outcome = outcome }
}

extension Desk {
  /// What the failures do to one contact; nil where nothing is supposed to fail.
  func outcome(_ contact: Contact) -> ContactOutcome? {
    supposition.map {
      ContactOutcome(
        contact: contact.id, routes: reach.routes(to: contact), failing: $0.failing, decisions: [])
    }
  }

  /// How a failure is named: the platform, the owner of a company, the cause in words.
  func name(_ failure: Failure) -> String {
    switch failure {
    case .platform(let id): platform(id)
    case .domain(let id): domain(id)
    case .cause(let cause): words(Phrase("cause.\(cause.rawValue)"))
    }
  }

  /// The company or system behind a failure domain, as people name it.
  func domain(_ id: String) -> String {
    words(Phrase("failure.domain", ["domain": platforms.domainName(id)]))
  }
}
