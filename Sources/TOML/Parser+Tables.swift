extension Parser {
  /// `[a.b]` or `[[a.b]]` with the rest of its line.
  mutating func header() throws(Failure) {
    let start = offset
    offset &+= 1
    let isArray = current == UInt8(ascii: "[")
    if isArray { offset &+= 1 }
    var parent: UInt32 = 0
    var depth = 1
    skipSpace()
    var key = try keyPart()
    skipSpace()
    while current == UInt8(ascii: ".") {
      offset &+= 1
      parent = try step(into: parent, key, headerAt: start)
      depth &+= 1
      guard depth < limits.depth else { throw Failure(.tooDeep, start) }
      skipSpace()
      key = try keyPart()
      skipSpace()
    }
    try closeHeader(isArray: isArray)
    table =
      try isArray
      ? element(of: parent, key, headerAt: start) : define(key, in: parent, headerAt: start)
    tableDepth = depth
    nodes[Int(table)].end = UInt32(truncatingIfNeeded: offset)
    try lineEnd()
  }

  private mutating func closeHeader(isArray: Bool) throws(Failure) {
    let close = UInt8(ascii: "]")
    guard current == close, !isArray || byte(at: offset &+ 1) == close else {
      try rejectControl()
      throw Failure(.badHeaderEnd, offset, to: endOfWord(from: offset))
    }
    offset &+= isArray ? 2 : 1
  }

  /// One part of a header before its last: the table that the next part is a key of.
  private mutating func step(
    into parent: UInt32, _ key: KeyToken, headerAt start: Int
  ) throws(Failure) -> UInt32 {
    let found = child(of: parent, key)
    guard found != 0 else { return try add(.table, [], to: parent, key: key, at: start) }
    switch nodes[Int(found)].kind {
    case .table: return found
    case .tables: return nodes[Int(found)].lastChild
    case .inlineTable, .array: throw conflict(.tableIsClosed, key, with: found)
    default: throw conflict(.notATable, key, with: found)
    }
  }

  /// The table of a `[header]`: a new one, or one that so far was only on the way to another.
  private mutating func define(
    _ key: KeyToken, in parent: UInt32, headerAt start: Int
  ) throws(Failure) -> UInt32 {
    let found = child(of: parent, key)
    guard found != 0 else { return try add(.table, .header, to: parent, key: key, at: start) }
    guard nodes[Int(found)].kind == .table,
      nodes[Int(found)].flags.isDisjoint(with: [.header, .dotted])
    else {
      throw conflict(
        nodes[Int(found)].isTable || nodes[Int(found)].kind == .tables
          ? .duplicateTable : .duplicateKey, key, with: found)
    }
    nodes[Int(found)].flags.insert(.header)
    nodes[Int(found)].start = UInt32(truncatingIfNeeded: start)
    return found
  }

  /// A new element of a `[[header]]`.
  private mutating func element(
    of parent: UInt32, _ key: KeyToken, headerAt start: Int
  ) throws(Failure) -> UInt32 {
    var array = child(of: parent, key)
    if array == 0 {
      array = try add(.tables, [], to: parent, key: key, at: start)
    } else if nodes[Int(array)].kind != .tables {
      throw conflict(
        nodes[Int(array)].kind == .array
          ? .tableIsClosed : nodes[Int(array)].isTable ? .duplicateTable : .duplicateKey,
        key, with: array)
    }
    return try add(.table, .header, to: array, at: start)
  }

  /// `key = value`, also in an inline table. The depth is that of the table.
  mutating func keyValue(in table: UInt32, depth: Int) throws(Failure) {
    var parent = table
    var depth = depth &+ 1
    var key = try keyPart()
    skipSpace()
    while current == UInt8(ascii: ".") {
      offset &+= 1
      parent = try stepDotted(into: parent, key)
      depth &+= 1
      guard depth < limits.depth else { throw Failure(.tooDeep, key.start) }
      skipSpace()
      key = try keyPart()
      skipSpace()
    }
    guard current == UInt8(ascii: "=") else {
      try rejectControl()
      throw Failure(.expectedEquals, offset, to: endOfWord(from: offset))
    }
    let found = child(of: parent, key)
    guard found == 0 else { throw conflict(.duplicateKey, key, with: found) }
    offset &+= 1
    skipSpace()
    let number = try add(.boolean, [], to: parent, key: key, at: offset)
    try value(number, depth: depth)
  }

  /// One part of a dotted key before its last: the table that the next part is a key of.
  private mutating func stepDotted(
    into parent: UInt32, _ key: KeyToken
  ) throws(Failure) -> UInt32 {
    let found = child(of: parent, key)
    guard found != 0 else { return try add(.table, .dotted, to: parent, key: key, at: key.start) }
    switch nodes[Int(found)].kind {
    case .table where !nodes[Int(found)].flags.contains(.header):
      nodes[Int(found)].flags.insert(.dotted)
      return found
    case .table, .tables, .inlineTable, .array: throw conflict(.tableIsClosed, key, with: found)
    default: throw conflict(.notATable, key, with: found)
    }
  }

  private func conflict(
    _ code: ParseError.Code, _ key: KeyToken, with node: UInt32
  ) -> Failure {
    let other = nodes[Int(node)]
    return Failure(
      code, key.start, to: key.end, other: Int(other.isInline ? other.keyStart : other.start))
  }
}
