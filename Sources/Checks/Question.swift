public import Model

/// The six questions that every finding belongs to, numbered as people ask them.
public enum Question: Int, CaseIterable, Hashable, Comparable, Sendable {
  /// Do we and our staff have WeChat accounts, set up and verified?
  case accounts = 1
  /// Is it agreed with each contact which platform is for business and which for personal talk?
  case agreements
  /// Is there a backup if a platform fails: in another failure domain, and tested?
  case backups
  /// Do our messages keep to the content rules?
  case content
  /// Is each key decision confirmed in a formal channel, and still worded as confirmed?
  case decisions
  /// Have we tested that we can be reached from inside China, on the networks of the trip?
  case networks

  public static func < (left: Question, right: Question) -> Bool { left.rawValue < right.rawValue }

  /// The question in full.
  public var phrase: Phrase { Phrase("question.\(rawValue)") }
}
