public import Model

/// What a QR code of a contact says.
public enum ContactCode {
  /// A short vCard for a telephone's camera: names, organisation, numbers, mail and chat IDs. Notes, tags and
  /// the channels that `leaving` names stay out: somebody else's telephone needs none of them, and a
  /// small code is read more easily.
  public static func card(_ contact: Contact, leaving: Set<Channel> = []) -> String {
    var short = Contact(id: contact.id)
    short.name = contact.name
    short.nameZh = contact.nameZh
    short.organisation = contact.organisationZh == nil ? contact.organisation : nil
    short.organisationZh = contact.organisationZh
    short.accounts = contact.accounts.compactMap { account in
      guard let handle = account.handle,
        !leaving.contains(Channel(platform: account.platform, handle: handle))
      else { return nil }
      return Account(platform: account.platform, handle: handle, preferred: account.preferred)
    }
    return VCardWriter.card(short)
  }

  /// What a camera is given for a channel.
  public enum Link: Equatable, Sendable {
    /// Opens the chat or the composer.
    case dependable(String)
    /// Known from use, not documented: the steps by hand belong beside it.
    case doubtful(String)
    /// There is none: show the ID.
    case none
  }

  public static func link(_ platform: Platform?, handle: String?) -> Link {
    guard let platform, let handle, let link = platform.link(to: handle) else { return .none }
    switch platform.linkConfidence {
    case .high: return .dependable(link)
    case .medium: return .doubtful(link)
    case .low, nil: return .none
    }
  }
}
