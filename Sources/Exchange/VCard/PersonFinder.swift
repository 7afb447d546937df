internal import Model

/// Finds who a card is about, among many people, by identifier, number and handle.
struct PersonFinder {
  private var byUID: [String: String] = [:]
  private var byAccount: [String: [String]] = [:]

  mutating func add(_ contact: Contact) {
    if let uid = contact.uid { byUID[Self.plain(uid)] = contact.id }
    for key in contact.accounts.compactMap(SocialHandle.key) {
      if byAccount[key]?.contains(contact.id) != true {
        byAccount[key, default: []].append(contact.id)
      }
    }
  }

  /// The person, and other people who share an identifier with the card without being it.
  ///
  /// The identifier of the card decides before numbers and handles. A number that is no mobile one, and
  /// an address of e-mail, may be those of a whole office: they count only when the names agree.
  func find(_ card: Contact, _ contact: (String) -> Contact?) -> (id: String?, others: [String]) {
    var sure: [String] = []
    var similar: [String] = []
    if let id = card.uid.flatMap({ byUID[Self.plain($0)] }) { sure.append(id) }
    for account in card.accounts {
      let sharers = SocialHandle.key(account).flatMap { byAccount[$0] } ?? []
      // A switchboard of a thousand people names nobody, and must not cost a thousand comparisons each.
      for id in sharers.prefix(16) {
        guard let other = contact(id) else { continue }
        if !Self.isShared(account.platform) || Self.namesAgree(card, other) {
          sure.append(id)
        } else {
          similar.append(id)
        }
      }
    }
    guard let id = sure.first else { return (nil, Self.unique(similar)) }
    return (id, Self.unique(sure.filter { $0 != id }))
  }

  private static func isShared(_ platform: String) -> Bool {
    platform == "phone" || platform == "email"
  }

  private static func namesAgree(_ one: Contact, _ other: Contact) -> Bool {
    if let ours = one.nameZh, let theirs = other.nameZh { return ours == theirs }
    return words(one.name) == words(other.name)
  }

  /// In any order: half of all programs put the family name last.
  private static func words(_ name: String) -> [String] {
    name.lowercased().split { !$0.isLetter }.map(String.init).sorted()
  }

  private static func plain(_ uid: String) -> String {
    let uid = uid.lowercased()
    return uid.hasPrefix("urn:uuid:") ? String(uid.dropFirst(9)) : uid
  }

  private static func unique(_ ids: [String]) -> [String] {
    var seen = Set<String>()
    return ids.filter { seen.insert($0).inserted }
  }
}
