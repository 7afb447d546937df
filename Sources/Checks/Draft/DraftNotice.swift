/// Something in a draft that is worth a second look before it is sent. Only `error`, a way of contact
/// for a platform that forbids it, should keep anybody from sending.
public struct DraftNotice: Equatable, Sendable {
  public enum Level: String, CaseIterable, Hashable, Sendable { case info, warn, strong, error }

  public let category: String
  public let level: Level
  /// UTF-8 offsets in the draft; nil where it is about the draft as a whole or its hour.
  public let range: Range<Int>?
  /// The words, as they stand there.
  public let words: String
  /// What it means.
  public let reason: String
  /// Where it is normal.
  public let context: String?
}
