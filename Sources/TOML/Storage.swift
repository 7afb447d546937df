/// A parsed document. A class, because every view into the document shares it; nothing ever changes
/// it.
final class Storage: Sendable {
  let bytes: [UInt8]
  let nodes: [Node]
  let index: KeyIndex

  init(_ bytes: [UInt8], limits: Limits = Limits()) throws(ParseError) {
    self.bytes = bytes
    let parsed: Result<(nodes: [Node], index: KeyIndex), Failure> =
      bytes.withUnsafeBufferPointer { bytes in
        Result { () throws(Failure) in
          guard bytes.count <= limits.bytes else { throw Failure(.tooLarge, limits.bytes) }
          if let offset = firstInvalidUTF8(in: bytes) { throw Failure(.invalidUTF8, offset) }
          var parser = Parser(bytes, limits)
          try parser.parse()
          return (parser.nodes, parser.index)
        }
      }
    switch parsed {
    case .success(let result): (nodes, index) = result
    case .failure(let failure): throw ParseError(failure, in: bytes, limits: limits)
    }
  }

  /// The document without a byte.
  init() {
    bytes = []
    nodes = Parser(UnsafeBufferPointer(start: nil, count: 0), Limits()).nodes
    index = KeyIndex()
  }

  func node(_ number: UInt32) -> Node { nodes[Int(number)] }

  /// The child of a table under a key, or 0.
  func child(of parent: UInt32, _ key: String) -> UInt32 {
    let table = node(parent)
    guard table.isTable else { return 0 }
    var key = key
    return key.withUTF8 { key in
      if table.childCount > KeyIndex.threshold {
        return index.find(key, in: parent) { isKey(of: node($0), key) }
      }
      let tag = keyTag(key, 0..<key.count)
      var child = table.firstChild
      while child != 0 {
        let candidate = node(child)
        if candidate.tag == tag, isKey(of: candidate, key) { return child }
        child = candidate.next
      }
      return 0
    }
  }

  func isKey(of node: Node, _ key: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      node.flags.contains(.escapedKey)
        ? decodedKey(bytes, node).elementsEqual(key)
        : areEqual(bytes, node.keyRange, key, 0..<key.count)
    }
  }

  /// The numbers of a node's children, in the order of the file.
  func children(of parent: UInt32) -> [UInt32] {
    var children: [UInt32] = []
    children.reserveCapacity(Int(node(parent).childCount))
    var child = node(parent).firstChild
    while child != 0 {
      children.append(child)
      child = node(child).next
    }
    return children
  }

  /// A node and all below it as a value free of the document. Never deeper than `Limits.depth`.
  func value(of number: UInt32) -> Value {
    let node = node(number)
    switch node.kind {
    case .table, .inlineTable:
      return .table(
        children(of: number).map { Value.Member(key(of: self.node($0)), value(of: $0)) })
    case .tables, .array: return .array(children(of: number).map(value(of:)))
    case .basicString, .literalString, .multilineBasicString, .multilineLiteralString:
      return .string(text(of: node))
    case .integer: return .integer(integer(of: node) ?? 0)
    case .float: return .float(float(of: node))
    case .boolean: return .boolean(isTrue(node))
    case .offsetDateTime, .localDateTime, .localDate, .localTime: return moment(of: node)
    }
  }

  private func moment(of node: Node) -> Value {
    let (date, time, offset) =
      dateTime(of: node) ?? (LocalDate(year: 0, month: 1, day: 1), LocalTime(hour: 0, minute: 0), 0)
    switch node.kind {
    case .localDate: return .localDate(date)
    case .localTime: return .localTime(time)
    case .localDateTime: return .localDateTime(LocalDateTime(date: date, time: time))
    default:
      return .offsetDateTime(OffsetDateTime(date: date, time: time, offsetMinutes: offset))
    }
  }
}
