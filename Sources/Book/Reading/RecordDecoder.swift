internal import Model
internal import TOML

/// Turns one document into one record, and says what is wrong with it.
///
/// A key that a record cannot be without makes an error, and the record is then not given out: it
/// would be written about, and be wrong. Anything else that is wrong makes a warning, and the record
/// lacks just that value. Unknown keys are kept in the file and not spoken of, unless they look like
/// a known one mistyped.
struct RecordDecoder {
  let path: String
  private(set) var complaints: [Complaint] = []

  init(path: String) { self.path = path }

  mutating func record<R: Record>(_ type: R.Type, id: String, from root: Table) -> R? {
    var record = R(id: id)
    let (fields, tables) = (R.fields, R.tables)
    var next = 0
    var unseen: [TOML.Entry] = []
    // Fields are reached by their index all over: a copy of one would retain all that is in it.
    for entry in root.entries {
      if let place = Self.place(fields.count, from: next, { entry.isKey(fields[$0].key) }) {
        next = place + 1
        if let value = value(
          of: entry.item, fields[place].kind, entry, isRequired: fields[place].isRequired)
        {
          _ = fields[place].set(&record, value)
          if case .text(let text) = value, !text.isVisible, !text.isEmpty,
            Self.names.contains(fields[place].key)
          {
            unseen.append(entry)
          }
        }
      } else if let place = tables.indices.first(where: { entry.isKey(tables[$0].name) }) {
        add(entry, to: &record, tables[place])
      } else {
        noteUnknown(entry, known: fields.map(\.key) + tables.map(\.name))
      }
    }
    for entry in unseen { replace(entry, in: &record, id) }
    for place in fields.indices
    where fields[place].isRequired && fields[place].get(record) == nil {
      // A name or wording in Chinese alone is one.
      if record.value(fields[place].key + "_zh") != nil { continue }
      require(fields[place].key, in: root)
    }
    return complaints.contains { $0.severity == .error } ? nil : record
  }

  /// What lists call a record.
  private static let names = ["name", "name_zh", "title"]

  /// A name of which nothing can be seen would make an empty row that nobody finds: the id stands in its
  /// place, or the name in the other language.
  private mutating func replace<R: Record>(
    _ entry: TOML.Entry, in record: inout R, _ id: String
  ) {
    guard let field = R.fields.first(where: { entry.isKey($0.key) }) else { return }
    _ = field.set(&record, nil)
    let isNamed = Self.names.contains { key in
      if case .text(let text)? = record.value(key) { text.isVisible } else { false }
    }
    if !isNamed, let name = R.fields.first(where: { $0.isRequired && Self.names.contains($0.key) })
    {
      _ = name.set(&record, .text(id))
      complain(entry, .warning, Phrase("book.unseen-name", ["key": field.key, "id": id]))
    } else {
      complain(entry, .warning, Phrase("book.unseen", ["key": field.key]))
    }
  }

  private mutating func add<R: Record>(
    _ entry: TOML.Entry, to record: inout R, _ field: TableField<R>
  ) {
    guard let tables = entry.item.tables else {
      complain(entry, .error, Phrase("book.not-tables", ["table": field.name]))
      return
    }
    for table in tables {
      let values = values(of: table, field.name, field.keys)
      _ = field.append(&record, values)
    }
  }

  private mutating func values(
    of table: Table, _ name: String, _ keys: [(key: String, kind: FieldKind, isRequired: Bool)]
  ) -> [(key: String, value: FieldValue)] {
    var values: [(key: String, value: FieldValue)] = []
    values.reserveCapacity(6)
    var next = 0
    for entry in table.entries {
      guard let place = Self.place(keys.count, from: next, { entry.isKey(keys[$0].key) }) else {
        noteUnknown(entry, known: keys.map(\.key))
        continue
      }
      next = place + 1
      if let value = value(
        of: entry.item, keys[place].kind, entry, isRequired: keys[place].isRequired)
      {
        values.append((keys[place].key, value))
      }
    }
    for place in keys.indices where keys[place].isRequired {
      let key = keys[place].key
      guard let found = values.indices.first(where: { values[$0].key == key }),
        values[found].value != .text("")
      else {
        require(key, of: name, in: table)
        continue
      }
    }
    return values
  }

  /// The first of `count` places that fits, looked for from a likely one on, since files keep the
  /// usual order.
  private static func place(_ count: Int, from start: Int, _ fits: (Int) -> Bool) -> Int? {
    (start..<count).first(where: fits) ?? (0..<start).first(where: fits)
  }

  private mutating func value(
    of item: Item, _ kind: FieldKind, _ entry: TOML.Entry, isRequired: Bool
  ) -> FieldValue? {
    guard let value = FieldValue(item, kind) else {
      complain(entry, isRequired ? .error : .warning, wrongKind(kind, entry.key))
      return nil
    }
    if case .choice(let words) = kind, case .text(let word) = value, !words.contains(word) {
      complain(entry, isRequired ? .error : .warning, unknownWord(word, words, entry.key))
      return nil
    }
    return value
  }

  private mutating func require(_ key: String, of name: String? = nil, in table: Table) {
    // A value of the wrong kind has been complained about already.
    if let item = table[key], item.string != "" { return }
    let place = table.entry(key)?.keyPosition ?? table.position
    complaints.append(
      Complaint(
        path: path, line: place.line, column: place.column,
        name.map { Phrase("book.missing-key-in", ["key": key, "table": $0]) }
          ?? Phrase("book.missing-key", ["key": key])))
  }

  private mutating func noteUnknown(_ entry: TOML.Entry, known: [String]) {
    let key = entry.key
    guard let near = DidYouMean.nearest(key, in: known, limit: 1).first else { return }
    complain(entry, .warning, Phrase("book.unknown-key", ["key": key, "near": near]), atKey: true)
  }

  /// Says what is odd about the value of a key of the file itself.
  mutating func warn(_ key: String, in root: Table, _ phrase: Phrase) {
    guard let entry = root.entry(key) else { return }
    complain(entry, .warning, phrase)
  }

  private mutating func complain(
    _ entry: TOML.Entry, _ severity: Complaint.Severity, _ phrase: Phrase, atKey: Bool = false
  ) {
    let place = atKey ? entry.keyPosition : entry.item.position
    complaints.append(
      Complaint(
        path: path, line: place.line, column: place.column, severity: severity, phrase))
  }

  private func unknownWord(_ word: String, _ words: [String], _ key: String) -> Phrase {
    if let near = DidYouMean.nearest(word, in: words, limit: 1).first {
      return Phrase("book.unknown-word-near", ["key": key, "value": word, "near": near])
    }
    return Phrase(
      "book.unknown-word", ["key": key, "value": word, "words": words.joined(separator: ", ")])
  }

  private func wrongKind(_ kind: FieldKind, _ key: String) -> Phrase {
    let arguments = ["key": key]
    return switch kind {
    case .text, .prose, .choice, .platform, .reference: Phrase("book.not-text", arguments)
    case .flag: Phrase("book.not-flag", arguments)
    case .whole: Phrase("book.not-whole", arguments)
    case .day: Phrase("book.not-day", arguments)
    case .instant: Phrase("book.not-instant", arguments)
    case .texts, .references: Phrase("book.not-texts", arguments)
    }
  }
}
