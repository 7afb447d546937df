/// Whom the speakers of a chat may be: contacts and staff by account, name, salutation and remark.
public struct ChatPeople: Sendable {
  private let contents: Contents
  private let platform: String?

  /// - Parameter platform: where the chat was; accounts elsewhere do not count.
  public init(_ contents: Contents, platform: String?) {
    self.contents = contents
    self.platform = platform
  }

  /// The contacts that a speaker may be, by id: those with the account first of all, else those with
  /// the name. Several mean that the user has to say.
  public func contacts(_ speaker: ChatSpeaker) -> [String] {
    let holders = contents.contacts.filter { account($0.accounts, speaker) != nil }
    if !holders.isEmpty { return holders.map(\.id).sorted() }
    let wanted = Fold.text(speaker.name)
    guard !wanted.isEmpty else { return [] }
    return contents.contacts.filter { contact in
      names(contact).contains { Fold.text($0) == wanted }
    }.map(\.id).sorted()
  }

  /// The staff member that a speaker is; nil where none or several may be.
  public func staff(_ speaker: ChatSpeaker) -> String? {
    let wanted = Fold.text(speaker.name)
    let found = contents.staff.filter { person in
      account(person.accounts, speaker) != nil
        || [person.name, person.nameZh ?? "", person.id].contains {
          !$0.isEmpty && Fold.text($0) == wanted
        }
    }
    return found.count == 1 ? found.first?.id : nil
  }

  /// The account of a person that takes part in the chat: the one that the file names, else the
  /// preferred or only one on the platform.
  public func handle(_ accounts: [Account], _ speaker: ChatSpeaker?) -> String? {
    if let speaker, let named = account(accounts, speaker) { return named.handle }
    let there = accounts.filter { $0.platform == platform && $0.handle != nil }
    return there.count == 1 ? there[0].handle : there.first { $0.preferred == true }?.handle
  }

  private func account(_ accounts: [Account], _ speaker: ChatSpeaker) -> Account? {
    let asked = [speaker.id, speaker.name].compactMap { $0 }.filter { !$0.isEmpty }
    return accounts.first { account in
      guard account.platform == platform, let handle = account.handle else { return false }
      return asked.contains { Self.isSame(handle, $0) }
    }
  }

  private func names(_ contact: Contact) -> [String] {
    let labels = contact.accounts.filter { $0.platform == platform }.compactMap(\.label)
    return [contact.name, contact.nameZh ?? "", contact.displayName, contact.salutationZh ?? ""]
      + labels
  }

  private static func isSame(_ one: String, _ other: String) -> Bool {
    if let left = PhoneNumber(one), let right = PhoneNumber(other) { return left == right }
    return one.lowercased() == other.lowercased()
  }
}
