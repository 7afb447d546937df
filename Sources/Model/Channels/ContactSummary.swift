/// What a list row needs of a contact: small enough that a later snapshot file can hold one for each
/// contact, so that the first screen can be painted before any record is read.
public struct ContactSummary: Hashable, Sendable {
  /// One channel as a list names it.
  public struct Agreed: Hashable, Sendable {
    /// Id of the platform.
    public var platform: String
    public var mark: ChannelMark

    public init(platform: String, mark: ChannelMark) {
      self.platform = platform
      self.mark = mark
    }
  }

  public var id: String
  public var name: String
  public var nameZh: String?
  public var organisation: String?
  public var organisationZh: String?
  /// The first agreement in force for each purpose; nil where none was made.
  public var business: Agreed?
  public var personal: Agreed?
  public var backup: Agreed?
  /// Decisions with this contact that somebody still has to do something about.
  public var openDecisions: Int
  /// Channels agreed for any purpose that failed their last test or are blocked.
  public var failedChannels: Int

  /// - Parameter openDecisions: counted by the caller, who knows the decisions.
  public init(
    _ contact: Contact, platforms: Platforms, intervals: Intervals, now: Instant,
    openDecisions: Int, calendar: WorkCalendar
  ) {
    // Each channel is looked at once, however many purposes it serves.
    var marks: [(channel: Channel, mark: ChannelMark)] = []
    func mark(_ agreement: Agreement) -> ChannelMark {
      let channel = contact.resolved(agreement.channel)
      if let known = marks.first(where: { $0.channel == channel }) { return known.mark }
      let mark = contact.mark(
        of: channel, platforms: platforms, intervals: intervals, now: now, calendar: calendar)
      marks.append((channel, mark))
      return mark
    }
    func agreed(_ agreement: Agreement) -> Agreed {
      Agreed(platform: agreement.platform, mark: mark(agreement))
    }
    id = contact.id
    name = contact.name
    nameZh = contact.nameZh
    organisation = contact.organisation
    organisationZh = contact.organisationZh
    business = contact.agreements(for: .business).first.map(agreed)
    personal = contact.agreements(for: .personal).first.map(agreed)
    backup = contact.agreements(for: .backup).first.map(agreed)
    self.openDecisions = openDecisions
    for agreement in contact.agreements where agreement.isInForce { _ = mark(agreement) }
    failedChannels = marks.count { $0.mark == .failed || $0.mark == .blocked }
  }
}
