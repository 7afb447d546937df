public import Model
internal import TOML

/// What drafts are looked through for, and the book's own `rules.toml` on top of it.
public enum ContentRulesCatalogue {
  /// Read anew at each call, about a millisecond: ask once and keep the answer.
  public static func builtIn() -> ContentRules {
    overlay(PackageResources.content_rules_toml, path: "content-rules.toml", on: ContentRules())
      .rules
  }

  /// The rules with those of a `rules.toml` on top: each `[[category]]` there adds words, phrases in
  /// which they are normal, and words to ignore, and may set the level or switch the category off; a
  /// new `id` adds a category.
  ///
  /// - Returns: what could be read, whatever the bytes, and what is wrong with the rest.
  public static func overlay(
    _ bytes: [UInt8], path: String = "rules.toml", on base: ContentRules = builtIn()
  ) -> (rules: ContentRules, complaints: [Complaint]) {
    let document: Document
    do {
      document = try Document(bytes)
    } catch {
      let complaint = Complaint(
        path: path, line: error.position.line, column: error.position.column,
        Phrase("toml.\(error.code.rawValue)", error.arguments))
      return (base, [complaint])
    }
    var reader = FieldReader(path: path)
    var rules = base
    for table in reader.tables("category", of: document.root) {
      guard let id = table.string("id"), !id.isEmpty else {
        reader.complain(
          table["id"]?.position ?? table.position, Phrase("rules.no-id"))
        continue
      }
      if rules[id] == nil, let near = DidYouMean.nearest(id, in: rules.categories.map(\.id)).first,
        table["en"] == nil, table["zh"] == nil, !base.categories.isEmpty
      {
        reader.complain(
          table["id"]?.position ?? table.position,
          Phrase("rules.unknown-id-near", ["id": id, "near": near]), .warning)
        continue
      }
      rules.put(extended(rules[id] ?? .init(id: id), table, &reader))
    }
    return (rules, reader.complaints)
  }

  private static func extended(
    _ old: ContentRules.Category, _ table: Table, _ reader: inout FieldReader
  ) -> ContentRules.Category {
    var new = old
    for entry in table.entries where entry.key != "id" {
      reader.read(entry, ContentRules.Category.fields, into: &new)
    }
    let added = { (words: [String], more: [String]) in
      words + more.filter { !words.contains($0) }
    }
    if table["en"] != nil { new.en = added(old.en, new.en) }
    if table["zh"] != nil { new.zh = added(old.zh, new.zh) }
    if table["normal"] != nil { new.normal = added(old.normal, new.normal) }
    if table["ignore"] != nil { new.ignore = added(old.ignore, new.ignore) }
    return new
  }
}
