public import Model

/// Writes contacts as vCard 4.0 (RFC 6350) with the profiles of RFC 9554.
public enum VCardWriter {
  /// One card, its lines ended by CR LF and folded at 75 octets.
  ///
  /// - Parameter kept: the lines of the contact's `[vcard]` table, given back unchanged. Where one of
  ///   them says more than the contact's key (an address with its street), it stands instead.
  public static func card(_ contact: Contact, kept: [String] = []) -> String {
    let keptNames = Set(kept.map(propertyName))
    var lines = ["BEGIN:VCARD", "VERSION:4.0"]
    lines += names(contact).filter { !keptNames.contains(propertyName($0)) }
    lines += particulars(contact).filter { !keptNames.contains(propertyName($0)) }
    lines += accounts(contact, besides: kept)
    lines += kept.map { CardValue.singleLine($0, tabs: true) }
    lines.append("END:VCARD")
    return lines.map { LineFold.folded($0) + "\r\n" }.joined()
  }

  private static func names(_ contact: Contact) -> [String] {
    let latin = contact.name == contact.nameZh ? "" : contact.name
    guard let chinese = contact.nameZh, !chinese.isEmpty else {
      let name = latin.isEmpty ? contact.id : latin
      return ["FN:" + CardValue.escaped(name), "N:" + structured(name)]
    }
    let structure = "N;LANGUAGE=zh:" + structuredChinese(chinese)
    if latin.isEmpty { return ["FN;LANGUAGE=zh:" + CardValue.escaped(chinese), structure] }
    return [
      "FN;LANGUAGE=zh;ALTID=1:" + CardValue.escaped(chinese),
      "FN;LANGUAGE=en;ALTID=1:" + CardValue.escaped(latin), structure,
    ]
  }

  /// Family and given name: telephones show a person without them as nameless.
  static func structuredChinese(_ name: String) -> String {
    let family = name.prefix(Pinyin.parts(ofName: name).surname.count)
    let given = name.dropFirst(family.count)
    return "\(CardValue.escaped(String(family)));\(CardValue.escaped(String(given)));;;"
  }

  /// A Western name's last word is the best guess at the family.
  static func structured(_ name: String) -> String {
    let words = name.split(separator: " ").map { CardValue.escaped(String($0)) }
    guard words.count > 1, let family = words.last else { return CardValue.escaped(name) + ";;;;" }
    return "\(family);\(words.dropLast().joined(separator: " "));;;"
  }

  private static func particulars(_ contact: Contact) -> [String] {
    var lines: [String] = []
    func add(_ header: String, _ text: String?) {
      guard let text, !text.isEmpty else { return }
      lines.append(header + ":" + CardValue.escaped(text))
    }
    if let both = contact.organisationZh, contact.organisation != nil {
      add("ORG;LANGUAGE=zh;ALTID=2", both)
      add("ORG;LANGUAGE=en;ALTID=2", contact.organisation)
    } else {
      add("ORG", contact.organisation ?? contact.organisationZh)
    }
    add("TITLE", contact.role)
    if contact.city != nil || contact.region.flatMap(country) != nil {
      let place = [contact.city, contact.region.flatMap(country)].map {
        CardValue.escaped($0 ?? "")
      }
      lines.append("ADR:;;;\(place[0]);;;\(place[1])")
    }
    add("TZ", contact.timeZone)
    for (index, language) in contact.languages.enumerated() {
      add("LANG;PREF=\(min(index + 1, 100))", language)
    }
    if !contact.tags.isEmpty {
      lines.append("CATEGORIES:" + contact.tags.map(CardValue.escaped).joined(separator: ","))
    }
    if let uid = contact.uid { lines.append("UID:" + CardValue.singleLine(uid)) }
    add("NOTE", contact.note)
    return lines
  }

  /// A label of the person's own goes into a group, as Apple's programs do it; its name must not be
  /// one of the groups that are kept.
  private static func accounts(_ contact: Contact, besides kept: [String]) -> [String] {
    let taken = Set(kept.compactMap { $0.split(separator: ".").first.map { $0.lowercased() } })
    var number = 0
    return contact.accounts.flatMap { account -> [String] in
      guard let line = CardAccountLine.line(account) else { return [] }
      guard let label = CardAccountLine.ownLabel(account) else { return [line] }
      repeat { number += 1 } while taken.contains("item\(number)")
      return ["item\(number).\(line)", "item\(number).X-ABLabel:\(CardValue.escaped(label))"]
    }
  }

  private static func country(_ region: Region) -> String? {
    switch region {
    case .mainland: "China"
    case .hongKong: "Hong Kong"
    case .macao: "Macao"
    case .taiwan: "Taiwan"
    case .other: nil
    }
  }

  /// `TEL` out of `item1.TEL;TYPE=fax:…`.
  private static func propertyName(_ line: String) -> String {
    let header = line.prefix { $0 != ":" && $0 != ";" }
    return (header.split(separator: ".").last ?? header).uppercased()
  }
}
