extension AnyRecord {
  /// The same record, with other ids for the records that it names.
  func renaming(_ ids: [RecordID: String]) -> AnyRecord {
    if ids.isEmpty { return self }
    switch self {
    case .contact(let record): return .contact(Self.renaming(ids, in: record))
    case .decision(let record): return .decision(Self.renaming(ids, in: record))
    case .trip(let record): return .trip(Self.renaming(ids, in: record))
    case .staff(let record): return .staff(Self.renaming(ids, in: record))
    }
  }

  private static func renaming<R: Record>(_ ids: [RecordID: String], in record: R) -> R {
    var renamed = R(id: record.id)
    for field in R.fields {
      guard let value = field.get(record) else { continue }
      _ = field.set(&renamed, renaming(ids, in: value, of: field.kind))
    }
    for table in R.tables {
      for entry in table.get(record) {
        _ = table.append(
          &renamed,
          entry.map { key, value in
            let kind = table.keys.first { $0.key == key }?.kind ?? .text
            return (key, renaming(ids, in: value, of: kind))
          })
      }
    }
    return renamed
  }

  private static func renaming(
    _ ids: [RecordID: String], in value: FieldValue, of kind: FieldKind
  ) -> FieldValue {
    switch (kind, value) {
    case (.reference(let kind), .text(let id)): .text(ids[RecordID(kind, id)] ?? id)
    case (.references(let kind), .texts(let texts)):
      .texts(texts.map { ids[RecordID(kind, $0)] ?? $0 })
    default: value
    }
  }
}
