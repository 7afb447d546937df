/// What `book.toml` says of the book as a whole.
public struct Settings: Equatable, Sendable {
  /// The only format there is so far.
  public static let currentFormat = 1

  public var format = Settings.currentFormat
  public var company: String?
  public var companyZh: String?
  /// IANA name, such as `Europe/Berlin`.
  public var homeTimeZone: String?
  /// When we are at work, as `Hours` reads it, such as `09:00-17:30`.
  public var homeHours: String?
  /// Platforms in which a decision can be confirmed.
  public var formalChannels = ["email", "contract"]
  public var intervals = Intervals()
  /// Rules that are off or of another severity, in the order of the file.
  public var checks: [RuleSetting] = []

  public init() {}

  /// When we are at work.
  public var callHours: Hours { homeHours.flatMap { Hours($0) } ?? .caller }
}

/// After how many days something is due again.
public struct Intervals: Equatable, Sendable {
  /// A good test of a channel counts as fresh for so long.
  public var retest = 90
  /// An agreement is to be looked at again after so long.
  public var review = 180
  /// A new decision is to be confirmed within so long, unless it says otherwise.
  public var confirm = 7
  /// A test without an answer counts as failed after so long.
  public var answer = 3

  public init() {}
}
