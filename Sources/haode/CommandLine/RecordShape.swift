internal import Model

/// The keys that the files of one kind of record have, without the type of the record.
struct RecordShape {
  struct Key {
    let name: String
    let kind: FieldKind
    /// As an option: `--name-zh`.
    var option: String { "--" + name.split(separator: "_").joined(separator: "-") }
  }

  let keys: [Key]
  let tables: [(name: String, keys: [Key])]

  init(_ kind: RecordKind) {
    switch kind {
    case .contact: self.init(Contact.self)
    case .decision: self.init(Decision.self)
    case .trip: self.init(Trip.self)
    case .staff: self.init(Staff.self)
    }
  }

  private init<R: Record>(_ type: R.Type) {
    keys = R.fields.map { Key(name: $0.key, kind: $0.kind) }
    tables = R.tables.map { table in
      (table.name, table.keys.map { Key(name: $0.key, kind: $0.kind) })
    }
  }

  func key(_ name: String) -> Key? { keys.first { $0.name == name } }
}

extension AnyRecord {
  /// The same record with one key set, or taken away with nil; nil where it has no such key or the
  /// value is of another kind.
  func setting(_ key: String, _ value: FieldValue?) -> AnyRecord? {
    switch self {
    case .contact(let contact): Self.set(key, value, contact).map(AnyRecord.contact)
    case .decision(let decision): Self.set(key, value, decision).map(AnyRecord.decision)
    case .trip(let trip): Self.set(key, value, trip).map(AnyRecord.trip)
    case .staff(let person): Self.set(key, value, person).map(AnyRecord.staff)
    }
  }

  private static func set<R: Record>(_ key: String, _ value: FieldValue?, _ record: R) -> R? {
    guard let field = R.fields.first(where: { $0.key == key }) else { return nil }
    var copy = record
    return field.set(&copy, value) ? copy : nil
  }

  /// An empty record of a kind.
  init(_ kind: RecordKind, id: String) {
    self =
      switch kind {
      case .contact: .contact(Contact(id: id))
      case .decision: .decision(Decision(id: id))
      case .trip: .trip(Trip(id: id))
      case .staff: .staff(Staff(id: id))
      }
  }
}
