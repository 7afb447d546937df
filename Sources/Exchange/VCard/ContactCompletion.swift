internal import Model

/// A contact with what another account of the same person knows beyond it.
struct ContactCompletion {
  private(set) var contact: Contact
  /// Keys and tables that gained something, as the file names them.
  private(set) var added: [String] = []
  private(set) var differences: [CardOutcome.Difference] = []

  init(_ ours: Contact, with theirs: Contact) {
    contact = ours
    fillTexts(from: theirs)
    addTags(theirs.tags)
    addAccounts(theirs.accounts)
  }

  private mutating func fillTexts(from theirs: Contact) {
    for field in Contact.fields where field.key != "tags" {
      guard let their = field.get(theirs) else { continue }
      guard let our = field.get(contact) else {
        if field.set(&contact, their) { added.append(field.key) }
        continue
      }
      if field.key == "uid" || Self.same(our, their) { continue }
      differences.append(.init(key: field.key, ours: Self.text(our), theirs: Self.text(their)))
    }
  }

  private mutating func addTags(_ tags: [String]) {
    let fresh = tags.filter { !contact.tags.contains($0) }
    guard !fresh.isEmpty else { return }
    contact.tags += fresh
    added.append("tags")
  }

  private mutating func addAccounts(_ accounts: [Account]) {
    var known = Set(contact.accounts.compactMap(SocialHandle.key))
    let chosen = Set(contact.accounts.filter { $0.preferred == true }.map(\.platform))
    for var account in accounts {
      guard let key = SocialHandle.key(account), known.insert(key).inserted else { continue }
      if chosen.contains(account.platform) { account.preferred = nil }
      contact.accounts.append(account)
      if !added.contains("account") { added.append("account") }
    }
  }

  private static func same(_ ours: FieldValue, _ theirs: FieldValue) -> Bool {
    let (ours, theirs) = (text(ours), text(theirs))
    return ours == theirs || ours.trimmed.lowercased() == theirs.trimmed.lowercased()
  }

  private static func text(_ value: FieldValue) -> String {
    switch value {
    case .text(let text): text
    case .texts(let texts): texts.joined(separator: ", ")
    case .flag(let flag): String(flag)
    case .whole(let number): String(number)
    case .day(let day): "\(day)"
    case .instant(let instant): "\(instant)"
    }
  }
}
