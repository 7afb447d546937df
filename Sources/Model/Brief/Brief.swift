/// What a traveller takes along, as values: each format of `brief` is written from this.
public struct Brief: Equatable, Sendable {
  /// One way to reach a person.
  public struct Way: Equatable, Sendable {
    public var channel: Channel
    /// What it was agreed for; empty for an account that nobody agreed on.
    public var purposes: [Purpose]
    public var name: Bilingual
    /// Platforms of one domain can fail together.
    public var domain: String?
    public var mainland: MainlandState?
    public var mark: ChannelMark
    public var lastTest: ChannelTest?
    public var verification: Verification?
    /// Opens the chat or the composer; nil where no link is documented to do so.
    public var link: String?
    /// How to begin by hand, where there is no link.
    public var steps: String?
  }

  /// A decision that still waits.
  public struct OpenDecision: Equatable, Sendable {
    public var id: String
    public var title: String
    public var state: DecisionState
    public var wording: Bilingual
    public var due: Day?
    public var isOverdue: Bool
  }

  public struct Person: Equatable, Sendable {
    /// Without note, agreements, tests and left-out channels.
    public var contact: Contact
    /// With tones: `Lǐ Wěi`; nil for a name without characters.
    public var pinyin: String?
    /// In the order to try them: business, urgent, the backups, formal, then what was never agreed.
    public var ways: [Way]
    public var open: [OpenDecision]
  }

  /// Days on which people do not work, or work although it is a weekend.
  public struct Holiday: Equatable, Sendable {
    public var from: Day
    public var to: Day
    public var name: Bilingual
    public var isWorkDay: Bool
    /// False where no official calendar is known, and the days were computed.
    public var isOfficial: Bool

    public init(
      from: Day, to: Day, name: Bilingual, isWorkDay: Bool = false, isOfficial: Bool = true
    ) {
      self.from = from
      self.to = to
      self.name = name
      self.isWorkDay = isWorkDay
      self.isOfficial = isOfficial
    }
  }

  public var trip: Trip
  public var travellers: [Staff]
  public var deputies: [Staff]
  public var people: [Person]
  /// The trip's own addresses, then those of its contacts.
  public var addresses: [Address]
  public var holidays: [Holiday]
  public var words: BriefWords
  public var made: Instant
  /// Seconds that China's clocks are ahead of home when the trip begins.
  public var ahead: Int

  /// The platforms of all ways, those of one domain side by side.
  public var platforms: [(id: String, name: Bilingual, domain: String?)] {
    var seen = Set<String>()
    let ways = people.flatMap(\.ways).filter { seen.insert($0.channel.platform).inserted }
    let domains = ways.map(\.domain)
    let sorted = ways.enumerated().sorted { left, right in
      let first = { (way: (offset: Int, element: Way)) in
        domains.firstIndex(of: way.element.domain) ?? way.offset
      }
      return (first(left), left.offset) < (first(right), right.offset)
    }
    return sorted.map { ($0.element.channel.platform, $0.element.name, $0.element.domain) }
  }
}
