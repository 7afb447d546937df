/// Everything that was read of a book, as values.
public struct Contents: Sendable, Equatable {
  public var settings = Settings()
  public var contacts = Records<Contact>()
  public var decisions = Records<Decision>()
  public var trips = Records<Trip>()
  public var staff = Records<Staff>()
  /// The book's own terms; nil where it has no such file, or one that cannot be read.
  public var glossary: BookGlossary?
  /// By path relative to the book; a file with errors has no record.
  public var complaints: [String: [Complaint]] = [:]

  public init() {}

  public func contains(_ record: RecordID) -> Bool {
    switch record.kind {
    case .contact: contacts.contains(id: record.id)
    case .decision: decisions.contains(id: record.id)
    case .trip: trips.contains(id: record.id)
    case .staff: staff.contains(id: record.id)
    }
  }

  public subscript(record: RecordID) -> AnyRecord? {
    switch record.kind {
    case .contact: contacts[record.id].map(AnyRecord.contact)
    case .decision: decisions[record.id].map(AnyRecord.decision)
    case .trip: trips[record.id].map(AnyRecord.trip)
    case .staff: staff[record.id].map(AnyRecord.staff)
    }
  }

  public mutating func put(_ record: AnyRecord) {
    switch record {
    case .contact(let contact): contacts.put(contact)
    case .decision(let decision): decisions.put(decision)
    case .trip(let trip): trips.put(trip)
    case .staff(let person): staff.put(person)
    }
  }

  public mutating func remove(_ record: RecordID) {
    switch record.kind {
    case .contact: contacts.remove(id: record.id)
    case .decision: decisions.remove(id: record.id)
    case .trip: trips.remove(id: record.id)
    case .staff: staff.remove(id: record.id)
    }
  }

  /// True where a new record cannot have this id.
  public func isTaken(_ record: RecordID) -> Bool {
    contains(record) || complaints[record.path] != nil
  }
}

/// A record of any kind.
public enum AnyRecord: Equatable, Sendable {
  case contact(Contact)
  case decision(Decision)
  case trip(Trip)
  case staff(Staff)

  public var recordID: RecordID {
    switch self {
    case .contact(let contact): contact.recordID
    case .decision(let decision): decision.recordID
    case .trip(let trip): trip.recordID
    case .staff(let person): person.recordID
    }
  }

  /// What a list calls it: the name or the title.
  public var label: String {
    switch self {
    case .contact(let contact): contact.displayName
    case .decision(let decision): decision.title
    case .trip(let trip): trip.title
    case .staff(let person): person.name
    }
  }

  /// The same record under another id.
  public func renamed(_ id: String) -> AnyRecord {
    switch self {
    case .contact(var contact):
      contact.id = id
      return .contact(contact)
    case .decision(var decision):
      decision.id = id
      return .decision(decision)
    case .trip(var trip):
      trip.id = id
      return .trip(trip)
    case .staff(var person):
      person.id = id
      return .staff(person)
    }
  }

  /// Keys and tables in the order in which a new file has them.
  public var text: RecordText {
    switch self {
    case .contact(let contact): RecordText(contact)
    case .decision(let decision): RecordText(decision)
    case .trip(let trip): RecordText(trip)
    case .staff(let person): RecordText(person)
    }
  }
}

extension Contact {
  /// 李伟 Li Wei: the name in characters, then the Latin name, whichever there are.
  public var displayName: String {
    guard let nameZh, !nameZh.isEmpty else { return name }
    return name.isEmpty || name == nameZh ? nameZh : "\(nameZh) \(name)"
  }
}

/// A key and its value, in the order of the file.
public struct Entry: Hashable, Sendable {
  public let key: String
  public let value: FieldValue

  public init(_ key: String, _ value: FieldValue) {
    self.key = key
    self.value = value
  }
}

/// A record as keys and values, without its type: what a new file is written from and what JSON shows.
public struct RecordText: Hashable, Sendable {
  public struct Table: Hashable, Sendable {
    public let name: String
    public let entries: [Entry]

    public init(_ name: String, _ entries: [Entry]) {
      self.name = name
      self.entries = entries
    }
  }

  public let entries: [Entry]
  /// One element a `[[table]]`.
  public let tables: [Table]

  public init(entries: [Entry], tables: [Table]) {
    self.entries = entries
    self.tables = tables
  }

  public init<R: Record>(_ record: R) {
    entries = record.entries.map { Entry($0.key, $0.value) }
    tables = R.tables.flatMap { field in
      field.get(record).map { Table(field.name, $0.map { Entry($0.key, $0.value) }) }
    }
  }
}
