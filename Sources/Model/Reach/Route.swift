/// One way to reach one contact: an account, with what it hangs on.
public struct Route: Hashable, Sendable {
  /// With the handle filled in where the contact has such an account.
  public let channel: Channel
  /// Place of the account in `contact.accounts`; nil where a channel was agreed without one.
  public let account: Int?
  /// Place in `contact.agreements` of the agreement that comes first; nil where nothing was agreed.
  public let agreement: Int?
  /// For what it was agreed first; nil for an account that nobody agreed to use.
  public let purpose: Purpose?
  /// Company or system whose failure takes it along; for mail the provider, or the mail domain where
  /// no provider is known.
  public let domain: String
  public let needs: Needs
  public let mark: ChannelMark
  /// Place in `contact.tests` of the newest test of this channel.
  public let test: Int?
  /// The state in mainland China: of the platform, or of the provider of the mailbox.
  public let mainland: MainlandState
  public let kind: PlatformKind?
  /// Paper reaches people, though not in time to stand in for anything.
  public let isPaper: Bool

  /// As `mark`, for whoever gets through to what is blocked, by VPN or roaming.
  public var markThroughVPN: ChannelMark {
    mark == .blocked && isUsable && test == nil ? .untested : mark
  }

  /// Whether it can carry a message at all, with nothing failing: not switched off for good, not
  /// paper.
  public var isUsable: Bool { mainland != .retired && !isPaper }
}
