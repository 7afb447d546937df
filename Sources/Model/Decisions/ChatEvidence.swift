/// What Chinese courts ask for where a chat is to prove something, and whether a decision has it.
///
/// Source: concordant pages of lawyers on the Provisions on Civil Evidence of the Supreme People's
/// Court (2019 revision, in force since 2020-05-01), Art. 14 and 15.
public struct ChatEvidence: Equatable, Sendable {
  public struct Item: Equatable, Sendable {
    public let kind: Kind
    public let isThere: Bool

    public var phrase: Phrase { Phrase("evidence.\(kind.rawValue)") }
  }

  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// The device with the account that is still logged in.
    case original
    /// The profile pages that tie both accounts to persons.
    case profiles
    /// The whole conversation, not a selection.
    case complete
    /// Both accounts and the times of the chat are on record.
    case accounts
    /// Snapshots with their hashes; weak alone.
    case snapshots
    /// Looked at once more after a recall was possible no longer.
    case rechecked
  }

  /// All of them, in the order of their weight.
  public let items: [Item]

  public init(_ decision: Decision) {
    items = Kind.allCases.map { kind in
      let isThere =
        switch kind {
        case .original: decision.originalOn?.isEmpty == false
        case .profiles: decision.profilesKept == true
        case .complete: decision.completeChat == true
        case .accounts:
          decision.handle != nil && decision.ourHandle != nil && decision.chatFrom != nil
        case .snapshots: !decision.snapshots.isEmpty
        case .rechecked: decision.recheckedOn != nil
        }
      return Item(kind: kind, isThere: isThere)
    }
  }
}
