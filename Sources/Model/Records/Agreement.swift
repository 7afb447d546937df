/// What a channel is used for. `backup` may be agreed several times: the order of the file is the
/// order in which they are tried.
public enum Purpose: String, CaseIterable, Hashable, Sendable {
  case business, personal, backup, urgent, formal
}

/// "For this purpose we use this channel." Superseded, never deleted.
public struct Agreement: Part {
  public static let table = "agreement"
  public var purpose: Purpose?
  public var platform = ""
  /// Which account, where the contact has several on that platform.
  public var handle: String?
  public var agreedOn: Day?
  public var agreedBy: String?
  /// How it was agreed: "video call", "WeChat".
  public var via: String?
  /// The contact's own words.
  public var words: String?
  public var reviewBy: Day?
  /// The day another agreement took its place; absent while it is in force.
  public var supersededOn: Day?

  public init() {}

  public init(purpose: Purpose, platform: String, handle: String? = nil, agreedOn: Day? = nil) {
    self.purpose = purpose
    self.platform = platform
    self.handle = handle
    self.agreedOn = agreedOn
  }

  public var isInForce: Bool { supersededOn == nil }

  public static let fields: [Field<Agreement>] = [
    .choice("purpose", \.purpose, required: true),
    .text("platform", \.platform, kind: .platform),
    .text("handle", \.handle),
    .day("agreed_on", \.agreedOn),
    .text("agreed_by", \.agreedBy, kind: .reference(.staff)),
    .text("via", \.via),
    .text("words", \.words),
    .day("review_by", \.reviewBy),
    .day("superseded_on", \.supersededOn),
  ]
}
