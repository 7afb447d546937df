/// Whether a platform works on an ordinary network in mainland China. It ages: the catalogue says when it was
/// checked, and the book can correct it.
public enum MainlandState: String, CaseIterable, Hashable, Sendable {
  case works, limited, blocked, retired
}

public enum PlatformKind: String, CaseIterable, Hashable, Sendable {
  case personal, enterprise, social, telecom, formal, meeting
}

/// How well a fact is supported: documented, seen in use, or hearsay.
public enum Confidence: String, CaseIterable, Hashable, Sendable { case high, medium, low }

/// What the catalogue knows of one platform. Read by `Catalogue` from its data files and from the
/// book's `platforms.toml`.
public struct Platform: Equatable, Sendable {
  public var id: String
  public var name = ""
  public var nameZh: String?
  /// Other names under which people write or search for it.
  public var aliases: [String] = []
  public var owner: String?
  /// When it began: `2011-01-21`, or as much of a date as is known.
  public var since: String?
  public var kind = PlatformKind.personal
  /// Platforms of one domain can fail together: one owner, one ban, one outage.
  public var failureDomain: String?
  public var mainland = MainlandState.limited
  /// When it was switched off, for a retired one.
  public var retiredOn: Day?
  /// What identifies an account: "WeChat ID", "QQ number".
  public var handleLabel: String?
  public var handleLabelZh: String?
  public var handleRule = HandleRule.any
  /// What a handle usually looks like, for people: "6 to 20 letters, digits, _ or -".
  public var handleForm: String?
  /// Its rules forbid passing on phone numbers, addresses or accounts elsewhere.
  public var forbidsContactDetails = false
  /// Seconds in which a sender can withdraw a text, a file; 0 where that is impossible.
  public var recallText: Int?
  public var recallFile: Int?
  /// What our side must have to use it: a way into the internet, a SIM card in the mobile network,
  /// the telephone that the account lives on. nil: as others of its kind.
  public var needsInternet: Bool?
  public var needsSIM: Bool?
  public var needsPhone: Bool?
  /// Megabytes from which a file may not arrive.
  public var fileWarn: Int?
  /// After so many hours without an answer a message may be gone from the server.
  public var resendAfter: Int?
  /// How to begin a chat by hand.
  public var openSteps: String?
  /// A URI that leads to a person, with `{handle}` or, for numbers, `{digits}` in it.
  public var link: String?
  public var linkConfidence: Confidence?
  public var caveats: [String] = []
  /// What remains of a chat, where, and what it proves.
  public var records: [String] = []
  public var mailProviders: [MailProvider] = []
  public var checkedOn: Day?
  public var confidence = Confidence.low
  public var source: String?

  public init(id: String) { self.id = id }
}

/// Which company's outage takes a mailbox with it, and whether it can be read in mainland China.
public struct MailProvider: Equatable, Sendable {
  /// In lower case; `yahoo.*` stands for every ending.
  public var domains: [String] = []
  public var failureDomain: String?
  /// The company, where no platform of the catalogue names it.
  public var owner: String?
  public var mainland = MainlandState.limited

  public init() {}
}

/// How a handle is compared and judged.
public enum HandleRule: String, CaseIterable, Hashable, Sendable {
  case any, wechat, qq, dingtalk, feishu, weibo, xiaohongshu, douyin, wangwang
  case phone, email, zoom, telegram, signal, line, kakaotalk, messenger
  case phoneOrEmail = "phone-or-email"
}

/// The platforms in force: built in, with the corrections of the book on top.
public struct Platforms: Equatable, Sendable {
  public private(set) var all: [Platform]
  private var places: [String: Int]

  public init(_ platforms: [Platform] = []) {
    all = []
    places = [:]
    for platform in platforms { put(platform) }
  }

  public subscript(id: String) -> Platform? { places[id].map { all[$0] } }

  /// Where a platform stands in `all`.
  func place(of id: String) -> Int? { places[id] }

  /// As `self[id]?.forbidsContactDetails`, without a copy of all that is known of the platform.
  public func forbidsContactDetails(_ id: String) -> Bool {
    places[id].map { all[$0].forbidsContactDetails } ?? false
  }

  /// As `self[id]?.hasFlawlessHandle`; true for a platform that is not known.
  public func isFlawless(_ handle: String, on id: String) -> Bool {
    places[id].map { all[$0].hasFlawlessHandle(handle) } ?? true
  }

  public mutating func put(_ platform: Platform) {
    if let place = places[platform.id] {
      all[place] = platform
    } else {
      places[platform.id] = all.count
      all.append(platform)
    }
  }

  /// The company behind a failure domain as people name it. `telecom` and `mailbox`, which are none, stay
  /// as they are: `{domain@domain}` of a text says them.
  public func domainName(_ domain: String) -> String {
    if domain == "telecom" || domain == "mailbox" { return domain }
    if let place = all.firstIndex(where: { $0.failureDomain == domain }) {
      return all[place].owner ?? domain
    }
    let providers = places["email"].map { all[$0].mailProviders } ?? []
    return providers.first { $0.failureDomain == domain }?.owner ?? name(domain)
  }

  /// The name for people: that of the catalogue, or the id itself where the catalogue lacks it.
  public func name(_ id: String, chinese: Bool = false) -> String {
    // Only the name is copied: a platform has thirty fields.
    guard let place = places[id] else { return id }
    return chinese ? all[place].nameZh ?? all[place].name : all[place].name
  }
}
