/// A table of a document, looked at in place: nothing is copied, and no text is made but what is
/// asked for. It keeps the document as it was, whatever is edited later.
public struct Table: Sendable {
  let storage: Storage
  let number: UInt32

  /// Of its header, its opening brace, or where the file first mentions it.
  public var position: Position {
    Position(of: storage.node(number).range.lowerBound, in: storage.bytes)
  }

  public var isEmpty: Bool { storage.node(number).childCount == 0 }

  /// All that stands in it, free of the document.
  public var value: Value { storage.value(of: number) }

  /// What stands in it, in the order of the file.
  public var entries: Entries {
    Entries(storage: storage, upcoming: storage.node(number).firstChild)
  }

  /// What stands under a key. Keys are compared scalar by scalar.
  public subscript(_ key: String) -> Item? {
    let child = storage.child(of: number, key)
    return child == 0 ? nil : Item(storage: storage, number: child)
  }

  /// The entry of a key, with the place of the key itself.
  public func entry(_ key: String) -> Entry? {
    let child = storage.child(of: number, key)
    return child == 0 ? nil : Entry(storage: storage, number: child)
  }
}

/// Values of a wanted type: nil when the key is absent or holds something else.
extension Table {
  public func string(_ key: String) -> String? { self[key]?.string }
  public func integer(_ key: String) -> Int64? { self[key]?.integer }
  public func float(_ key: String) -> Double? { self[key]?.float }
  public func boolean(_ key: String) -> Bool? { self[key]?.boolean }
  public func localDate(_ key: String) -> LocalDate? { self[key]?.localDate }
  public func localTime(_ key: String) -> LocalTime? { self[key]?.localTime }
  public func localDateTime(_ key: String) -> LocalDateTime? { self[key]?.localDateTime }
  public func offsetDateTime(_ key: String) -> OffsetDateTime? { self[key]?.offsetDateTime }

  /// An array of nothing but strings.
  public func strings(_ key: String) -> [String]? { self[key]?.strings }

  /// A table in any spelling: header, dotted keys or inline.
  public func table(_ key: String) -> Table? { self[key]?.table }

  /// The tables of `[[key]]`, or of an array of nothing but inline tables; none when absent.
  public func tables(_ key: String) -> [Table] { self[key]?.tables ?? [] }
}

/// A key of a table and what stands under it.
public struct Entry: Sendable {
  let storage: Storage
  let number: UInt32

  /// The last part of the key, without quotes, escapes resolved.
  public var key: String { storage.key(of: storage.node(number)) }

  /// Whether the key is this one, without making a text of it. Keys are compared scalar by scalar.
  public func isKey(_ key: String) -> Bool {
    var key = key
    return key.withUTF8 { storage.isKey(of: storage.node(number), $0) }
  }

  /// Of the last part of the key, with its quote if it has one.
  public var keyPosition: Position {
    let node = storage.node(number)
    let quote = node.flags.contains(.quotedKey) ? 1 : 0
    return Position(of: node.keyRange.lowerBound - quote, in: storage.bytes)
  }

  public var item: Item { Item(storage: storage, number: number) }
}

/// The entries of a table, made one by one.
public struct Entries: Sequence, IteratorProtocol, Sendable {
  let storage: Storage
  var upcoming: UInt32

  public mutating func next() -> Entry? {
    guard upcoming != 0 else { return nil }
    defer { upcoming = storage.node(upcoming).next }
    return Entry(storage: storage, number: upcoming)
  }
}
