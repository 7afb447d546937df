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
    for entry in root.entries {
      let key = entry.key
      if let place = index(in: fields, from: next, { $0.key == key }) {
        next = place + 1
        let field = fields[place]
        if let value = value(of: entry.item, field.kind, entry, isRequired: field.isRequired) {
          _ = field.set(&record, value)
        }
      } else if let table = tables.first(where: { $0.name == key }) {
        add(entry, to: &record, table)
      } else {
        noteUnknown(entry, known: fields.map(\.key) + tables.map(\.name))
      }
    }
    for field in fields where field.isRequired && field.get(record) == nil {
      // A name or wording in Chinese alone is one.
      if record.value(field.key + "_zh") != nil { continue }
      require(field.key, in: root)
    }
    return complaints.contains { $0.severity == .error } ? nil : record
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
    values.reserveCapacity(4)
    var next = 0
    for entry in table.entries {
      let key = entry.key
      guard let place = index(in: keys, from: next, { $0.key == key }) else {
        noteUnknown(entry, known: keys.map(\.key))
        continue
      }
      next = place + 1
      let known = keys[place]
      if let value = value(of: entry.item, known.kind, entry, isRequired: known.isRequired) {
        values.append((known.key, value))
      }
    }
    for known in keys where known.isRequired {
      guard let value = values.first(where: { $0.key == known.key })?.value, value != .text("")
      else {
        require(known.key, of: name, in: table)
        continue
      }
    }
    return values
  }

  /// The place of an element, looked for from a likely one on, since files keep the usual order.
  private func index<Element>(
    in elements: [Element], from start: Int, _ fits: (Element) -> Bool
  ) -> Int? {
    var place = start
    for _ in 0..<elements.count {
      if place >= elements.count { place = 0 }
      if fits(elements[place]) { return place }
      place += 1
    }
    return nil
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
