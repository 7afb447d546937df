internal import Model
internal import TOML

/// Reads the keys of tables of the catalogue by the fields of what they describe, and says what does
/// not fit, with its place.
struct FieldReader {
  private(set) var complaints: [Complaint] = []
  private let path: String

  init(path: String) { self.path = path }

  /// The tables of one name; any other key of the root that looks like it is complained about.
  mutating func tables(_ name: String, of root: Table) -> [Table] {
    var found: [Table] = []
    for entry in root.entries {
      if entry.key == name, let tables = entry.item.tables {
        found += tables
      } else if entry.key == name {
        complain(entry.item.position, Phrase("platforms.not-tables", ["key": name]))
      } else if let near = DidYouMean.nearest(entry.key, in: [name]).first {
        complain(
          entry.keyPosition, Phrase("platforms.unknown-key", ["key": entry.key, "near": near]),
          .warning)
      }
    }
    return found
  }

  /// Takes over one key; one that is unknown is complained about only where it looks mistyped.
  mutating func read<Owner>(
    _ entry: TOML.Entry, _ fields: [Field<Owner>], into owner: inout Owner
  ) {
    let key = entry.key
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

  mutating func complain(
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
