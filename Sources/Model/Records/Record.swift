/// The folders of the book that hold one record a file.
public enum RecordKind: String, CaseIterable, Hashable, Sendable {
  case contact, decision, trip, staff

  /// Name of the folder in the book.
  public var folder: String {
    switch self {
    case .contact: "contacts"
    case .decision: "decisions"
    case .trip: "trips"
    case .staff: "staff"
    }
  }

  public init?(folder: some StringProtocol) {
    guard let kind = Self.allCases.first(where: { $0.folder == folder }) else { return nil }
    self = kind
  }
}

/// Names one record: its kind and its id, the name of its file without `.toml`.
public struct RecordID: Hashable, Sendable {
  public let kind: RecordKind
  public let id: String

  public init(_ kind: RecordKind, _ id: String) {
    self.kind = kind
    self.id = id
  }

  /// Relative to the book: `contacts/li-wei.toml`.
  public var path: String { "\(kind.folder)/\(id).toml" }

  /// Reads `contacts/li-wei.toml`; nil for any other place.
  public init?(path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].hasSuffix(".toml"), parts[1].utf8.count > 5,
      parts[1].utf8.first != UInt8(ascii: "."), let kind = RecordKind(folder: parts[0])
    else { return nil }
    self.init(kind, String(parts[1].dropLast(5)))
  }
}

/// What stands in one file of the book.
public protocol Record: Equatable, Sendable {
  static var kind: RecordKind { get }
  /// Keys of the file itself, in the order in which a new file has them.
  static var fields: [Field<Self>] { get }
  /// Its arrays of tables, in the order in which a new file has them.
  static var tables: [TableField<Self>] { get }
  /// The name of the file without `.toml`; never changed by a renaming of the person or thing.
  var id: String { get set }
  init(id: String)
}

extension Record {
  public var recordID: RecordID { RecordID(Self.kind, id) }
}

/// One entry of an array of tables, such as `[[account]]`.
public protocol Part: Equatable, Sendable {
  /// The name in double brackets.
  static var table: String { get }
  static var fields: [Field<Self>] { get }
  init()
}

/// An array of tables of a record.
public struct TableField<Owner>: Sendable {
  public let name: String
  /// The keys of one table, for complaints and forms.
  public let keys: [(key: String, kind: FieldKind, isRequired: Bool)]
  /// All tables as keys and values, in the order of the file.
  public let get: @Sendable (Owner) -> [[(key: String, value: FieldValue)]]
  /// Appends one table. Answers the keys whose values were not of their kind.
  public let append: @Sendable (inout Owner, [(key: String, value: FieldValue)]) -> [String]

  @inline(__always)
  init<Entry: Part>(_ path: WritableKeyPath<Owner, [Entry]>) {
    self.init(Place(path))
  }

  private init<Entry: Part>(_ place: Place<Owner, [Entry]>) {
    let fields = Entry.fields
    name = Entry.table
    keys = fields.map { ($0.key, $0.kind, $0.isRequired) }
    get = { owner in place.get(owner).map { $0.entries } }
    append = { owner, values in
      place.change(&owner) { entries in
        entries.append(Entry())
        let last = entries.count - 1
        var refused: [String] = []
        var next = 0
        for (key, value) in values {
          guard let field = fields.place(of: key, from: next) else { continue }
          if !fields[field].set(&entries[last], value) { refused.append(key) }
          next = field + 1
        }
        return refused
      }
    }
  }
}

extension Array {
  /// Where the field with this key is, looked for from a likely place on: files keep the usual order.
  fileprivate func place<Owner>(of key: String, from start: Int) -> Int?
  where Element == Field<Owner> {
    // By index, as a loop over elements would retain each.
    let fits = { (place: Int) in self[place].key == key }
    return indices[start...].first(where: fits) ?? indices[..<start].first(where: fits)
  }
}

extension Part {
  /// The keys that are present, in their usual order.
  public var entries: [(key: String, value: FieldValue)] {
    Self.fields.compactMap { field in field.get(self).map { (field.key, $0) } }
  }
}

extension Record {
  /// The keys of the file itself that are present, in their usual order.
  public var entries: [(key: String, value: FieldValue)] {
    Self.fields.compactMap { field in field.get(self).map { (field.key, $0) } }
  }

  public func value(_ key: String) -> FieldValue? {
    Self.fields.first { $0.key == key }?.get(self)
  }
}
