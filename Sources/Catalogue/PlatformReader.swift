internal import Model
internal import TOML

/// Puts the `[[platform]]` tables of one document over what is known so far.
struct PlatformReader {
  private(set) var platforms: Platforms
  private var fields: FieldReader

  init(platforms: Platforms, path: String) {
    self.platforms = platforms
    fields = FieldReader(path: path)
  }

  var complaints: [Complaint] { fields.complaints }

  mutating func read(_ root: Table) {
    for table in fields.tables("platform", of: root) { readPlatform(table) }
  }

  private mutating func readPlatform(_ table: Table) {
    guard let id = table.string("id"), !id.isEmpty else {
      fields.complain(table["id"]?.position ?? table.position, Phrase("platforms.no-id"))
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
      fields.complain(
        table["id"]?.position ?? table.position, Phrase("platforms.bad-id", ["id": id]))
      return
    }
    var new = filled(Platform(id: id), from: table)
    if new.name.isEmpty {
      new.name = id
      fields.complain(table["id"]?.position ?? table.position, nameless(id), .warning)
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
        fields.read(entry, Platform.fields, into: &platform)
      }
    }
    return platform
  }

  /// The providers of the book come first, so that they win over the built-in ones.
  private mutating func readProviders(_ entry: TOML.Entry, else old: [MailProvider])
    -> [MailProvider]
  {
    guard let tables = entry.item.tables else {
      fields.complain(entry.item.position, Phrase("platforms.not-tables", ["key": "platform.mail"]))
      return old
    }
    let new = tables.map { table in
      var provider = MailProvider()
      for entry in table.entries { fields.read(entry, MailProvider.fields, into: &provider) }
      provider.domains = provider.domains.map { $0.lowercased() }
      return provider
    }
    return new + old
  }
}
