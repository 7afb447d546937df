extension AnyRecord {
  /// Records that its keys name, each once, in the order of the file. They need not exist.
  public var references: [RecordID] {
    switch self {
    case .contact(let record): Self.references(of: record)
    case .decision(let record): Self.references(of: record)
    case .trip(let record): Self.references(of: record)
    case .staff(let record): Self.references(of: record)
    }
  }

  private static func references<R: Record>(of record: R) -> [RecordID] {
    var seen = Set<RecordID>()
    let own = R.fields.flatMap { field in
      field.get(record).map { references(in: $0, of: field.kind) } ?? []
    }
    let inTables = R.tables.flatMap { table in
      table.get(record).joined().flatMap { entry in
        table.keys.first { $0.key == entry.key }.map { references(in: entry.value, of: $0.kind) }
          ?? []
      }
    }
    return (own + inTables).filter { seen.insert($0).inserted }
  }

  private static func references(in value: FieldValue, of kind: FieldKind) -> [RecordID] {
    switch (kind, value) {
    case (.reference(let kind), .text(let id)) where !id.isEmpty: [RecordID(kind, id)]
    case (.references(let kind), .texts(let ids)): ids.map { RecordID(kind, $0) }
    default: []
    }
  }
}
