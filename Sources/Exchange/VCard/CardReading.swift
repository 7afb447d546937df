internal import Model

/// Goes through a card's lines once and collects what they say about the person.
struct CardReading {
  let card: Card
  var result: VCardContact
  var names = CardNames()
  /// Where each account stands, by what makes it the same one.
  var accountPlaces: [String: Int] = [:]
  /// Labels of Apple's groups: `item1.X-ABLabel`.
  private let labels: [String: String]
  /// Lines that said all they had to say.
  private var understood: [Bool]

  init(_ card: Card) {
    self.card = card
    result = VCardContact(line: card.line)
    result.notices = card.notices
    understood = Array(repeating: false, count: card.lines.count)
    if card.isAgent {
      result.notices.append(CardNotice(line: card.line, Phrase("vcard.agent")))
    }
    var labels: [String: String] = [:]
    for line in card.lines where !line.group.isEmpty && line.name == "X-ABLABEL" {
      labels[line.group.lowercased()] = line.word
    }
    self.labels = labels
  }

  /// Whether the card is about one person or organisation and not a list of members.
  var isPerson: Bool {
    for name in ["KIND", "X-ADDRESSBOOKSERVER-KIND"] {
      if let kind = card.first(name)?.text.lowercased(), kind == "group" { return false }
    }
    return true
  }

  mutating func read() {
    for (index, line) in card.lines.enumerated() {
      understood[index] = read(line) && line.legibility == .whole
    }
    names.settle(&result, email: account("email"), phone: account("sms") ?? account("phone"))
    CardRegion.settle(&result.contact)
    keepTheRest()
  }

  /// As written: Apple's own words are wrapped, those that a person typed are not.
  func label(of line: CardLine) -> String? {
    line.group.isEmpty ? nil : labels[line.group.lowercased()]
  }

  private func account(_ platform: String) -> String? {
    result.contact.accounts.first { $0.platform == platform }?.handle
  }

  /// - Returns: false for a line that has to be kept, wholly or because it says more.
  private mutating func read(_ line: CardLine) -> Bool {
    if let size = line.binarySize { return readBinary(line, size) }
    if line.legibility == .illegible { return false }
    switch line.name {
    case "FN", "N", "SORT-STRING", "X-PHONETIC-FIRST-NAME", "X-PHONETIC-LAST-NAME",
      "X-PHONETIC-MIDDLE-NAME", "NICKNAME":
      return names.read(line)
    case "ORG": return readOrganisation(line)
    case "TITLE", "ROLE": return fill(\.role, line.word)
    case "ADR": return readAddress(line)
    case "X-ABADR":
      if let region = CardRegion.region(code: line.text) { result.contact.region = region }
      return false
    case "TZ": return readTimeZone(line)
    case "LANG": return readLanguage(line)
    case "CATEGORIES": return readTags(line)
    case "UID": return fill(\.uid, line.word)
    case "NOTE": return readNote(line)
    case "EMAIL": return readEmail(line)
    case "TEL": return readTelephone(line)
    case "IMPP", "X-SOCIALPROFILE", "SOCIALPROFILE", "URL": return readService(line)
    case "X-ABLABEL": return !line.group.isEmpty
    case "AGENT": return line.word.isEmpty
    // Who wrote the card and when says nothing about the person, and would be false in a new card.
    case "PRODID", "REV", "BEGIN", "END", "VERSION": return true
    default: return readNamedService(line)
    }
  }

  private mutating func readBinary(_ line: CardLine, _ size: Int) -> Bool {
    let isPicture = ["PHOTO", "LOGO", "SOUND", "X-MS-CARDPICTURE"].contains(line.name)
    guard isPicture || size > 2048 else { return false }
    let arguments = ["property": line.name, "size": String(size)]
    result.notices.append(CardNotice(line: line.line, Phrase("vcard.picture", arguments)))
    return true
  }

  /// Puts a text where none is yet.
  private mutating func fill(_ place: WritableKeyPath<Contact, String?>, _ text: String) -> Bool {
    if text.isEmpty { return true }
    if result.contact[keyPath: place] == nil { result.contact[keyPath: place] = text }
    return result.contact[keyPath: place] == text
  }

  private mutating func readOrganisation(_ line: CardLine) -> Bool {
    let parts = CardValue.components(line.value).filter { !$0.isEmpty }
    guard let name = parts.first else { return true }
    let (chinese, other) = Script.parted(name, atBrackets: false)
    let whole = chinese.isEmpty || fill(\.organisationZh, other.isEmpty ? name : chinese)
    return fill(\.organisation, CardLabel.unbracketed(other)) && whole && parts.count == 1
  }

  private mutating func readTags(_ line: CardLine) -> Bool {
    var known = Set(result.contact.tags)
    for tag in CardValue.list(line.value) where known.insert(tag).inserted {
      result.contact.tags.append(tag)
    }
    return true
  }

  private mutating func readLanguage(_ line: CardLine) -> Bool {
    let language = line.word
    guard !language.isEmpty, !result.contact.languages.contains(language) else { return true }
    if line.isPreferred {
      result.contact.languages.insert(language, at: 0)
    } else {
      result.contact.languages.append(language)
    }
    return true
  }

  private mutating func readTimeZone(_ line: CardLine) -> Bool {
    let zone = line.word
    guard zone.contains("/"), !zone.contains(":") else { return false }
    return fill(\.timeZone, zone)
  }

  private mutating func readNote(_ line: CardLine) -> Bool {
    let note = line.text.trimmed
    guard !note.isEmpty else { return true }
    result.contact.note = result.contact.note.map { $0 + "\n" + note } ?? note
    result.suggestions += NoteSuggestions.find(in: note, line: line.line)
    return true
  }

  private mutating func keepTheRest() {
    let keptGroups = Set(
      zip(card.lines, understood).filter { !$1 && !$0.group.isEmpty }.map { $0.0.group })
    for (line, isUnderstood) in zip(card.lines, understood) {
      let isLabel = line.name == "X-ABLABEL" && keptGroups.contains(line.group)
      if !isUnderstood || isLabel { result.kept.append(line.raw) }
    }
  }
}
