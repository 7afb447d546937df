/// How far it is certain that an account belongs to the person, each step including those before.
public enum Verification: String, CaseIterable, Hashable, Comparable, Sendable {
  case typed, added, answered
  case identityChecked = "identity-checked"
  case companyChecked = "company-checked"

  public static func < (left: Verification, right: Verification) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// A contact's or staff member's identity on a platform.
public struct Account: Part {
  public static let table = "account"
  /// Id of a platform of the catalogue, such as `wechat`.
  public var platform = ""
  public var handle: String?
  /// The one to use where the person has several on one platform.
  public var preferred: Bool?
  public var label: String?
  public var verification: Verification?
  public var verifiedOn: Day?
  public var verifiedBy: String?
  /// The rest are facts about our own accounts; nil means "not known".
  public var registered: Bool?
  public var friendVerified: Bool?
  public var phoneReachableInChina: Bool?
  public var realName: Bool?
  public var cardBound: Bool?
  public var recoveryReady: Bool?
  /// When the account was made.
  public var createdOn: Day?
  /// The telephone number that the account logs in with: without its SIM it cannot be recovered.
  public var boundTo: String?
  /// Who would scan the code that the platform asks of a friend.
  public var helper: String?
  /// The verified company name that the platform shows beside the person.
  public var company: String?
  public var note: String?

  public init() {}

  public init(platform: String, handle: String?, preferred: Bool? = nil) {
    self.platform = platform
    self.handle = handle
    self.preferred = preferred
  }

  public static let fields: [Field<Account>] = [
    .text("platform", \.platform, kind: .platform),
    .text("handle", \.handle),
    .flag("preferred", \.preferred),
    .text("label", \.label),
    .choice("verification", \.verification),
    .day("verified_on", \.verifiedOn),
    .text("verified_by", \.verifiedBy, kind: .reference(.staff)),
    .flag("registered", \.registered),
    .flag("friend_verified", \.friendVerified),
    .flag("phone_reachable_in_china", \.phoneReachableInChina),
    .flag("real_name", \.realName),
    .flag("card_bound", \.cardBound),
    .flag("recovery_ready", \.recoveryReady),
    .day("created_on", \.createdOn),
    .text("bound_to", \.boundTo),
    .text("helper", \.helper),
    .text("company", \.company),
    .text("note", \.note),
  ]
}
