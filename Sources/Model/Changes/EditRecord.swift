/// Changes keys and tables of one record, each with the value that the user saw.
public struct EditRecord: Equatable, Sendable {
  /// One alteration. The places of tables are those of the record as the user saw it.
  public enum Step: Hashable, Sendable {
    case set(key: String, to: FieldValue?, was: FieldValue?)
    case setIn(table: String, index: Int, key: String, to: FieldValue?, was: FieldValue?)
    /// A key of a plain table, such as `[vcard]`, that records do not know; `was` is compared with the
    /// file when it is written.
    case setInSection(String, key: String, to: FieldValue?, was: FieldValue?)
    case append(table: String, [Entry])
    case drop(table: String, index: Int, was: [Entry])
  }

  public let record: RecordID
  public let steps: [Step]

  public init(_ record: RecordID, _ steps: [Step]) {
    self.record = record
    self.steps = steps
  }

  func plan(on contents: Contents, _ world: World) throws(ChangeProblem) -> Plan {
    guard let current = contents[record] else { throw contents.unknown(record) }
    if steps.isEmpty { throw .nothingToChange }
    let text = current.text
    for step in steps { try check(step, text) }
    // Tables are dropped from the last to the first, so that the places of the others stay true.
    let drops = steps.filter { Self.dropIndex($0) != nil }
      .sorted { (Self.dropIndex($0) ?? 0) > (Self.dropIndex($1) ?? 0) }
    let others = steps.filter { Self.dropIndex($0) == nil }
    return Plan(
      Phrase("did.edit", ["name": current.label, "fields": fields]),
      (others + drops).map(operation), subject: record)
  }

  /// The steps that lead from one version of a record to another, for forms.
  ///
  /// Tables are compared in order: equal ones at the front stay, the rest are altered in place,
  /// appended or dropped at the end.
  public static func steps(from old: AnyRecord, to new: AnyRecord) -> [Step] {
    let (before, after) = (old.text, new.text)
    var steps = keySteps(before.entries, after.entries).map {
      Step.set(key: $0.key, to: $0.to, was: $0.was)
    }
    for name in orderedNames(before.tables + after.tables) {
      let olds = before.tables.filter { $0.name == name }
      let news = after.tables.filter { $0.name == name }
      for (index, pair) in zip(olds, news).enumerated() {
        steps += keySteps(pair.0.entries, pair.1.entries).map {
          Step.setIn(table: name, index: index, key: $0.key, to: $0.to, was: $0.was)
        }
      }
      for added in news.dropFirst(olds.count) {
        steps.append(.append(table: name, added.entries))
      }
      for (index, gone) in olds.enumerated().dropFirst(news.count) {
        steps.append(.drop(table: name, index: index, was: gone.entries))
      }
    }
    return steps
  }

  private static func keySteps(
    _ before: [Entry], _ after: [Entry]
  ) -> [(key: String, to: FieldValue?, was: FieldValue?)] {
    var keys = after.map(\.key)
    keys += before.map(\.key).filter { !keys.contains($0) }
    return keys.compactMap { key in
      let was = before.first { $0.key == key }?.value
      let to = after.first { $0.key == key }?.value
      return was == to ? nil : (key, to, was)
    }
  }

  private static func orderedNames(_ tables: [RecordText.Table]) -> [String] {
    var seen = Set<String>()
    return tables.map(\.name).filter { seen.insert($0).inserted }
  }

  private static func dropIndex(_ step: Step) -> Int? {
    if case .drop(_, let index, _) = step { index } else { nil }
  }

  private var fields: String {
    var seen = Set<String>()
    let names = steps.map { step in
      switch step {
      case .set(let key, _, _): key
      case .setIn(let table, _, _, _, _), .setInSection(let table, _, _, _),
        .append(let table, _), .drop(let table, _, _):
        table
      }
    }
    return names.filter { seen.insert($0).inserted }.joined(separator: ", ")
  }

  private func check(_ step: Step, _ text: RecordText) throws(ChangeProblem) {
    switch step {
    case .set(let key, _, let was):
      if text.entries.first(where: { $0.key == key })?.value != was {
        throw .changedMeanwhile(record, field: key)
      }
    case .setIn(let table, let index, let key, _, let was):
      guard let entries = text.table(table, index),
        entries.first(where: { $0.key == key })?.value == was
      else { throw .changedMeanwhile(record, field: "\(table).\(key)") }
    case .setInSection, .append: break
    case .drop(let table, let index, let was):
      if text.table(table, index) != was { throw .changedMeanwhile(record, field: table) }
    }
  }

  private func operation(_ step: Step) -> Operation {
    switch step {
    case .set(let key, let to, let was):
      .set(path: record.path, .root, key: key, to: to, was: was)
    case .setIn(let table, let index, let key, let to, let was):
      .set(path: record.path, .table(table, index: index), key: key, to: to, was: was)
    case .setInSection(let section, let key, let to, let was):
      .set(path: record.path, .section(section), key: key, to: to, was: was)
    case .append(let table, let entries):
      .append(path: record.path, table: table, entries)
    case .drop(let table, let index, let was):
      .drop(path: record.path, table: table, index: index, was)
    }
  }
}

extension RecordText {
  /// The entries of one table by its name and its place among those of that name.
  public func table(_ name: String, _ index: Int) -> [Entry]? {
    let named = tables.filter { $0.name == name }
    return named.indices.contains(index) ? named[index].entries : nil
  }
}
