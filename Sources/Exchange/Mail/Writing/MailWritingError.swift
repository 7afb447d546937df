public import Model

/// Why a mail cannot be written.
public enum MailWritingError: Error, Hashable, Sendable {
  /// No single plain address: `name@host.example`, in ASCII.
  case badAddress(String)
  case noRecipient
  case badMessageID(String)

  public var phrase: Phrase {
    switch self {
    case .badAddress(let text): Phrase("mail-writing.bad-address", ["text": text])
    case .noRecipient: Phrase("mail-writing.no-recipient")
    case .badMessageID(let text): Phrase("mail-writing.bad-message-id", ["text": text])
    }
  }
}
