/// What stands under a key or in an array.
public struct Item: Sendable {
  let storage: Storage
  let number: UInt32

  public enum Kind: Sendable {
    case string, integer, float, boolean
    case offsetDateTime, localDateTime, localDate, localTime
    /// Also `[[tables]]`.
    case array
    case table
  }

  var node: Node { storage.node(number) }

  public var kind: Kind {
    switch node.kind {
    case .table, .inlineTable: .table
    case .tables, .array: .array
    case .basicString, .literalString, .multilineBasicString, .multilineLiteralString: .string
    case .integer: .integer
    case .float: .float
    case .boolean: .boolean
    case .offsetDateTime: .offsetDateTime
    case .localDateTime: .localDateTime
    case .localDate: .localDate
    case .localTime: .localTime
    }
  }

  /// Of the value, or of the header.
  public var position: Position { Position(of: node.range.lowerBound, in: storage.bytes) }

  /// The value with all below it, free of the document.
  public var value: Value { storage.value(of: number) }

  public var string: String? { node.isString ? storage.text(of: node) : nil }
  public var integer: Int64? { node.kind == .integer ? storage.integer(of: node) : nil }
  public var float: Double? { node.kind == .float ? storage.float(of: node) : nil }
  public var boolean: Bool? { node.kind == .boolean ? storage.isTrue(node) : nil }

  public var localDate: LocalDate? {
    node.kind == .localDate ? storage.dateTime(of: node)?.date : nil
  }

  public var localTime: LocalTime? {
    node.kind == .localTime ? storage.dateTime(of: node)?.time : nil
  }

  public var localDateTime: LocalDateTime? {
    guard node.kind == .localDateTime, let (date, time, _) = storage.dateTime(of: node) else {
      return nil
    }
    return LocalDateTime(date: date, time: time)
  }

  public var offsetDateTime: OffsetDateTime? {
    guard node.kind == .offsetDateTime, let (date, time, offset) = storage.dateTime(of: node)
    else { return nil }
    return OffsetDateTime(date: date, time: time, offsetMinutes: offset)
  }

  public var table: Table? { node.isTable ? Table(storage: storage, number: number) : nil }

  /// The elements of an array, in order; nil for anything else.
  public var elements: [Item]? {
    guard node.kind == .array || node.kind == .tables else { return nil }
    return storage.children(of: number).map { Item(storage: storage, number: $0) }
  }

  /// The elements of an array of nothing but strings, nil for anything else.
  public var strings: [String]? {
    guard node.kind == .array else { return nil }
    var strings: [String] = []
    strings.reserveCapacity(Int(node.childCount))
    var child = node.firstChild
    while child != 0 {
      let element = storage.node(child)
      guard element.isString else { return nil }
      strings.append(storage.text(of: element))
      child = element.next
    }
    return strings
  }

  /// The elements of an array of nothing but tables, nil for anything else.
  public var tables: [Table]? {
    let node = node
    guard node.kind == .array || node.kind == .tables else { return nil }
    var tables: [Table] = []
    tables.reserveCapacity(Int(node.childCount))
    var child = node.firstChild
    while child != 0 {
      let element = storage.node(child)
      guard element.isTable else { return nil }
      tables.append(Table(storage: storage, number: child))
      child = element.next
    }
    return tables
  }
}
