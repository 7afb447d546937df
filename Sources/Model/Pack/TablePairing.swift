/// Which entries of an array of tables are the same one in two versions of a record.
struct TablePairing {
  /// Keys that tell entries apart. Those of other tables are told apart by all of their keys.
  private static let identity: [String: [String]] = [
    "account": ["platform", "handle"],
    "agreement": ["purpose", "platform", "handle", "agreed_on"],
    "test": ["platform", "handle", "sent", "from"],
    "term": ["term"],
    "request": ["sent", "channel"],
    "acknowledgement": ["on", "by", "channel", "words"],
    "dispute": ["on", "by", "channel", "words"],
    "confirmation": ["on", "by", "channel", "reference"],
    "review": ["contact", "reviewed_on", "by"],
    "tick": ["check"],
    "address": ["kind", "name", "name_zh", "address_zh"],
  ]

  struct Name: Hashable {
    let values: [FieldValue?]
    /// Several that cannot be told apart are taken in the order of the file.
    let occurrence: Int
  }

  /// Names for the entries, in their order.
  static func names(_ entries: [[Entry]], in table: String) -> [Name] {
    var counts: [[FieldValue?]: Int] = [:]
    return entries.map { entry in
      let values =
        identity[table].map { keys in
          keys.map { key in entry.first { $0.key == key }?.value }
        } ?? entry.flatMap { [.text($0.key), $0.value] }
      counts[values, default: 0] += 1
      return Name(values: values, occurrence: counts[values] ?? 1)
    }
  }

  /// What a person calls an entry: `account wechat liwei_hq`.
  static func label(_ entry: [Entry], in table: String) -> String {
    let keys = identity[table] ?? entry.map(\.key)
    let values = keys.compactMap { key in entry.first { $0.key == key }?.value.plainText }
    return ([table] + values).joined(separator: " ")
  }
}
