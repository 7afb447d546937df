internal import Model

/// Finds who a card is about, among many people, by identifier, number and handle.
struct PersonFinder {
  private var byUID: [String: String] = [:]
  private var byAccount: [String: [String]] = [:]
  private var byName: [String: String] = [:]

  mutating func add(_ contact: Contact) {
    if let uid = contact.uid { byUID[Self.plain(uid)] = contact.id }
    if byName[PersonName.key(contact)] == nil { byName[PersonName.key(contact)] = contact.id }
    for key in contact.accounts.compactMap(SocialHandle.key) {
      if byAccount[key]?.contains(contact.id) != true {
        byAccount[key, default: []].append(contact.id)
      }
    }
  }

  /// The person, and other people who share an identifier with the card without being it.
  ///
  /// The card's own identifier decides before numbers and handles. A number that is no mobile one,
  /// and an address of e-mail, may be a whole office's: they count only where the names agree. A
  /// mobile number or a handle counts, unless both sides have identifiers that differ and names
  /// that have nothing in common. A card with nothing but a name is whoever has that name.
  func find(_ card: Contact, _ contact: (String) -> Contact?) -> (id: String?, others: [String]) {
    var sure: [String] = []
    var similar: [String] = []
    if let id = card.uid.flatMap({ byUID[Self.plain($0)] }) { sure.append(id) }
    for account in card.accounts {
      let sharers = SocialHandle.key(account).flatMap { byAccount[$0] } ?? []
      // A switchboard of a thousand people must not cost a thousand comparisons for each of them.
      for id in sharers.prefix(16) {
        guard let other = contact(id) else { continue }
        if Self.isSame(card, other, by: account.platform) {
          sure.append(id)
        } else {
          similar.append(id)
        }
      }
    }
    if card.uid == nil, card.accounts.isEmpty, let id = byName[PersonName.key(card)] {
      sure.append(id)
    }
    guard let id = sure.first else { return (nil, Self.unique(similar)) }
    return (id, Self.unique(sure.filter { $0 != id }))
  }

  private static func isSame(_ card: Contact, _ other: Contact, by platform: String) -> Bool {
    if platform == "phone" || platform == "email" { return PersonName.agree(card, other) }
    guard let ours = other.uid, let theirs = card.uid, plain(ours) != plain(theirs) else {
      return true
    }
    return !PersonName.clash(card, other)
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
