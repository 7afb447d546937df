public import Model

/// The registry of rules, one line a rule, in the order of their ids.
public enum Rules {
  public static let all: [any Rule] = [
    R01BlockedChannel(),
    R02NoFormalChannel(),
  ]

  /// The rule with an id.
  public static func rule(_ id: RuleID) -> (any Rule)? { all.first { $0.id == id } }
}
