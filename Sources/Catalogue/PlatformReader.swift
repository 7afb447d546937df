internal import Model
internal import TOML

/// Puts the `[[platform]]` tables of one document over what is known so far.
struct PlatformReader {
  private(set) var platforms: Platforms
  private(set) var complaints: [Complaint] = []
  private let path: String

  init(platforms: Platforms, path: String) {
    self.platforms = platforms
    self.path = path
  }

  mutating func read(_ root: Table) {
    for entry in root.entries {
      let key = entry.key
      if key == "platform", let tables = entry.item.tables {
        for table in tables { readPlatform(table) }
      } else if key == "platform" {
        complain(entry.item.position, Phrase("platforms.not-tables", ["key": key]))
      } else if let near = DidYouMean.nearest(key, in: ["platform"]).first {
        complain(
          entry.keyPosition, Phrase("platforms.unknown-key", ["key": key, "near": near]), .warning)
      }
    }
  }

  private mutating func readPlatform(_ table: Table) {
    guard let id = table.string("id"), !id.isEmpty else {
      complain(table["id"]?.position ?? table.position, Phrase("platforms.no-id"))
      return
    }
    if let old = platforms[id] {
      platforms.put(filled(old, from: table))
    } else {
      addPlatform(id, table)
    }
  }

  private mutating func addPlatform(_ id: String, _ table: Table) {
    guard Slug.make(id) == id else {
      complain(table["id"]?.position ?? table.position, Phrase("platforms.bad-id", ["id": id]))
      return
    }
    var new = filled(Platform(id: id), from: table)
    if new.name.isEmpty {
      new.name = id
      complain(table["id"]?.position ?? table.position, nameless(id), .warning)
    }
    platforms.put(new)
  }

  /// An entry without a name is either a typing error in the id of a known platform or unfinished.
  private func nameless(_ id: String) -> Phrase {
    guard let near = DidYouMean.nearest(id, in: platforms.all.map(\.id)).first else {
      return Phrase("platforms.no-name", ["id": id])
    }
    return Phrase("platforms.no-name-near", ["id": id, "near": near])
  }

  private mutating func filled(_ platform: Platform, from table: Table) -> Platform {
    var platform = platform
    for entry in table.entries {
      let key = entry.key
      if key == "mail" {
        platform.mailProviders = readProviders(entry, else: platform.mailProviders)
      } else {
        read(entry, key, Platform.fields, into: &platform)
      }
    }
    return platform
  }

  /// The providers of the book come first, so that they win over the built-in ones.
  private mutating func readProviders(_ entry: TOML.Entry, else old: [MailProvider])
    -> [MailProvider]
  {
    guard let tables = entry.item.tables else {
      complain(entry.item.position, Phrase("platforms.not-tables", ["key": "platform.mail"]))
      return old
    }
    let new = tables.map { table in
      var provider = MailProvider()
      for entry in table.entries { read(entry, entry.key, MailProvider.fields, into: &provider) }
      provider.domains = provider.domains.map { $0.lowercased() }
      return provider
    }
    return new + old
  }

  private mutating func read<Owner>(
    _ entry: TOML.Entry, _ key: String, _ fields: [Field<Owner>], into owner: inout Owner
  ) {
    guard let field = fields.first(where: { $0.key == key }) else {
      if let near = DidYouMean.nearest(key, in: fields.map(\.key)).first {
        complain(
          entry.keyPosition, Phrase("platforms.unknown-key", ["key": key, "near": near]), .warning)
      }
      return
    }
    if let value = entry.item.fieldValue, field.set(&owner, value) { return }
    complain(entry.item.position, misfit(key, field.kind, entry.item))
  }

  private func misfit(_ key: String, _ kind: FieldKind, _ item: Item) -> Phrase {
    switch kind {
    case .choice(let words):
      guard let word = item.string else { break }
      let choices = words.joined(separator: ", ")
      guard let near = DidYouMean.nearest(word, in: words).first else {
        return Phrase("platforms.bad-choice", ["key": key, "value": word, "choices": choices])
      }
      return Phrase(
        "platforms.bad-choice-near",
        ["key": key, "value": word, "choices": choices, "near": near])
    case .flag: return Phrase("platforms.wants-flag", ["key": key])
    case .whole: return Phrase("platforms.wants-number", ["key": key])
    case .day: return Phrase("platforms.wants-day", ["key": key])
    case .texts: return Phrase("platforms.wants-list", ["key": key])
    default: break
    }
    return Phrase("platforms.wants-text", ["key": key])
  }

  private mutating func complain(
    _ position: Position, _ phrase: Phrase, _ severity: Complaint.Severity = .error
  ) {
    complaints.append(
      Complaint(
        path: path, line: position.line, column: position.column, severity: severity, phrase))
  }
}

extension Item {
  /// The value as a record's key holds it; nil for kinds that no key of a platform has.
  fileprivate var fieldValue: FieldValue? {
    switch kind {
    case .string: string.map(FieldValue.text)
    case .boolean: boolean.map(FieldValue.flag)
    case .integer: integer.map(FieldValue.whole)
    case .array: strings.map(FieldValue.texts)
    case .localDate:
      localDate.flatMap { Day(year: $0.year, month: $0.month, day: $0.day) }.map(FieldValue.day)
    default: nil
    }
  }
}
