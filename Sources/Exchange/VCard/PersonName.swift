internal import Model

/// Whether two names may be one person's.
enum PersonName {
  /// The same characters, or the same Latin words in any order: half of all programs put the family
  /// name last. Characters and Latin words are compared by how the characters are read.
  static func agree(_ one: Contact, _ other: Contact) -> Bool {
    if let ours = chinese(one), let theirs = chinese(other) { return ours == theirs }
    return words(one).joined() == words(other).joined()
  }

  /// Nothing in common: neither a character nor a Latin word nor a reading.
  static func clash(_ one: Contact, _ other: Contact) -> Bool {
    if let ours = chinese(one), let theirs = chinese(other) {
      return Set(ours.unicodeScalars).isDisjoint(with: theirs.unicodeScalars)
    }
    return Set(words(one)).isDisjoint(with: words(other))
  }

  /// Equal for names that are written alike.
  static func key(_ contact: Contact) -> String {
    (chinese(contact) ?? contact.name).lowercased()
  }

  private static func chinese(_ contact: Contact) -> String? {
    contact.nameZh.flatMap { $0.isEmpty ? nil : $0 }
  }

  private static func words(_ contact: Contact) -> [String] {
    let isRead = contact.name.isEmpty || contact.name == contact.nameZh
    let name = isRead ? contact.nameZh.flatMap { Pinyin.latinName($0) } ?? "" : contact.name
    return Slug.make(name).split(separator: "-").map(String.init).sorted()
  }
}
