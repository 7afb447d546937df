public import Model

/// What a QR code of a contact says.
public enum ContactCode {
  /// A short vCard for a telephone's camera: name, organisation, numbers, mail and chat IDs. Notes, tags
  /// and the channels that `leaving` names stay out: somebody else's telephone needs none of them.
  ///
  /// It is version 3.0 without parameters that cameras pass over, and names chat IDs in a note, which all of
  /// them keep: a third shorter than 4.0, and a code of fewer dots is read off paper.
  public static func card(_ contact: Contact, leaving: Set<Channel> = []) -> String {
    let accounts = contact.accounts.filter { account in
      !leaving.contains(Channel(platform: account.platform, handle: account.handle))
    }
    var lines = ["BEGIN:VCARD", "VERSION:3.0"] + names(contact)
    if let organisation = contact.organisationZh ?? contact.organisation {
      lines.append("ORG:" + CardValue.escaped(organisation))
    }
    var chats: [String] = []
    for account in accounts {
      guard let handle = account.handle, !handle.isEmpty else { continue }
      switch account.platform {
      case "sms", "phone": lines.append("TEL;TYPE=CELL:" + CardValue.escaped(handle))
      case "email": lines.append("EMAIL:" + CardValue.escaped(handle))
      default: chats.append("\(KnownService.serviceName(account.platform)) \(handle)")
      }
    }
    if !chats.isEmpty { lines.append("NOTE:" + CardValue.escaped(chats.joined(separator: ", "))) }
    lines.append("END:VCARD")
    var seen = Set<String>()
    return lines.filter { seen.insert($0).inserted }.joined(separator: "\n")
  }

  private static func names(_ contact: Contact) -> [String] {
    let chinese = contact.nameZh ?? ""
    let latin = contact.name == chinese ? "" : contact.name
    let all = [chinese, latin].filter { !$0.isEmpty }.joined(separator: " ")
    let name = all.isEmpty ? contact.id : all
    let parts =
      chinese.isEmpty
      ? VCardWriter.structured(name) : VCardWriter.structuredChinese(chinese)
    return ["N:" + parts, "FN:" + CardValue.escaped(name)]
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
