/// Where a person lives and which networks that means; only `mainland` is behind the filters that
/// the catalogue's states describe.
public enum Region: String, CaseIterable, Hashable, Sendable {
  case mainland
  case hongKong = "hong-kong"
  case macao, taiwan, other
}

/// A partner's person.
public struct Contact: Record {
  public static let kind = RecordKind.contact
  public var id: String
  public var name = ""
  /// Family name first, no space.
  public var nameZh: String?
  /// How a letter addresses the person: 李经理.
  public var salutationZh: String?
  public var organisation: String?
  public var organisationZh: String?
  public var role: String?
  public var city: String?
  public var region: Region?
  /// IANA name, such as `Asia/Shanghai`.
  public var timeZone: String?
  /// BCP 47 tags, the best first.
  /// Working hours on the person's own clock: `09:00-18:00`.
  public var hours: String?
  /// 统一社会信用代码, the 18 characters of the organisation's business licence.
  public var creditCode: String?
  public var addressZh: String?
  public var languages: [String] = []
  public var tags: [String] = []
  /// Keeps imports and exports the same person.
  public var uid: String?
  public var note: String?
  public var accounts: [Account] = []
  public var agreements: [Agreement] = []
  public var tests: [ChannelTest] = []

  public init(id: String) { self.id = id }

  public static let fields: [Field<Contact>] = [
    .text("name", \.name),
    .text("name_zh", \.nameZh),
    .text("salutation_zh", \.salutationZh),
    .text("organisation", \.organisation),
    .text("organisation_zh", \.organisationZh),
    .text("role", \.role),
    .text("city", \.city),
    .choice("region", \.region),
    .text("time_zone", \.timeZone),
    .text("hours", \.hours),
    .text("credit_code", \.creditCode),
    .text("address_zh", \.addressZh),
    .texts("languages", \.languages),
    .texts("tags", \.tags),
    .text("uid", \.uid),
    .text("note", \.note, kind: .prose),
  ]

  public static let tables: [TableField<Contact>] = [
    TableField(\.accounts), TableField(\.agreements), TableField(\.tests),
  ]
}
