/// A mail as far as an answer is judged by it: decoded text, nothing unpacked, nothing fetched.
///
/// Everything in it was written by somebody else; it is escaped where it is shown.
public struct ReceivedMail: Equatable, Sendable {
  public struct Address: Hashable, Sendable {
    /// As it was sent; empty where there is none.
    public var name: String
    /// `li@example.cn`, as it was sent.
    public var address: String

    public init(name: String = "", address: String) {
      self.name = name
      self.address = address
    }
  }

  /// Who wrote it: a person, or a machine on its own.
  public enum Nature: Hashable, Sendable {
    case personal
    /// Out of office and the like (RFC 3834).
    case automatic
    /// The letter could not be delivered (RFC 3464).
    case bounce
  }

  public var from: [Address] = []
  public var replyTo: [Address] = []
  public var to: [Address] = []
  public var subject = ""
  /// When the sender says that it was sent; seconds east of UTC of the sender's clock beside it.
  public var date: Instant?
  public var dateOffset = 0
  /// With its angle brackets, as `Request.messageID`.
  public var messageID: String?
  public var inReplyTo: [String] = []
  public var references: [String] = []
  /// The readable body: plain text, or HTML made plain. Lines end in `\n`.
  public var text = ""
  /// Names of what is attached, made harmless; the attachments stay in the mail.
  public var attachments: [String] = []
  public var nature = Nature.personal
  /// Whether it says of itself that it was not sent yet (`X-Unsent`).
  public var isDraft = false
  /// Message-IDs that a bounce says it is about.
  public var bounced: [String] = []
  /// What was wrong with it: cut off, too large, unknown characters.
  public var problems: [Phrase] = []

  public init() {}
}
