/// The last part of a key as it stands in the document.
struct KeyToken {
  /// Without quotes.
  var start: Int
  var end: Int
  var flags: Node.Flags
  var tag: UInt16

  var range: Range<Int> { start..<end }
}

extension Parser {
  /// One part of a key: bare, "basic" or 'literal'.
  mutating func keyPart() throws(Failure) -> KeyToken {
    let start = offset
    switch current {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return try quotedKey()
    default: break
    }
    while isBareKey(current) { offset &+= 1 }
    guard offset > start else {
      try rejectControl()
      throw Failure(.expectedKey, offset, to: endOfWord(from: offset))
    }
    return KeyToken(start: start, end: offset, flags: [], tag: tag(of: start..<offset))
  }

  private mutating func quotedKey() throws(Failure) -> KeyToken {
    let quote = current
    if byte(at: offset &+ 1) == quote, byte(at: offset &+ 2) == quote {
      throw Failure(.multilineKey, offset, to: offset + 3)
    }
    let start = offset &+ 1
    let isEscaped =
      quote == UInt8(ascii: "\"") ? try basicString() : try literalString()
    let range = start..<(offset &- 1)
    guard isEscaped else {
      return KeyToken(
        start: start, end: range.upperBound, flags: .quotedKey, tag: tag(of: range))
    }
    let text = decodedBasic(bytes, range)
    let tag = text.withUnsafeBufferPointer { keyTag($0, 0..<$0.count) }
    return KeyToken(
      start: start, end: range.upperBound, flags: [.quotedKey, .escapedKey], tag: tag)
  }

  @inline(__always)
  private func tag(of range: Range<Int>) -> UInt16 {
    keyTag(bytes, range)
  }

  /// The child of a table with this key, or 0.
  func child(of parent: UInt32, _ key: KeyToken) -> UInt32 {
    let table = nodes[Int(parent)]
    if table.childCount > KeyIndex.threshold {
      return withText(key.range, key.flags) { text in
        index.find(text, in: parent) { isKey(of: $0, key) }
      }
    }
    var child = table.firstChild
    while child != 0 {
      if nodes[Int(child)].tag == key.tag, isKey(of: child, key) { return child }
      child = nodes[Int(child)].next
    }
    return 0
  }

  private func isKey(of node: UInt32, _ key: KeyToken) -> Bool {
    let other = nodes[Int(node)]
    if !key.flags.contains(.escapedKey), !other.flags.contains(.escapedKey) {
      return areEqual(bytes, other.keyRange, bytes, key.range)
    }
    return text(of: key) == decodedKey(bytes, other)
  }

  private func text(of key: KeyToken) -> [UInt8] {
    key.flags.contains(.escapedKey) ? decodedBasic(bytes, key.range) : Array(bytes[key.range])
  }

  /// Gives the text of a key, without a copy where its bytes are its text.
  private func withText<Result>(
    _ range: Range<Int>, _ flags: Node.Flags, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    flags.contains(.escapedKey)
      ? decodedBasic(bytes, range).withUnsafeBufferPointer(body)
      : body(UnsafeBufferPointer(rebasing: bytes[range]))
  }

  /// Adds a node under a table or array, at its end.
  ///
  /// - Returns: its number.
  mutating func add(
    _ kind: Node.Kind, _ flags: Node.Flags, to parent: UInt32, key: KeyToken? = nil, at start: Int
  ) throws(Failure) -> UInt32 {
    guard nodes.count < limits.nodes else { throw Failure(.tooManyValues, start) }
    let number = UInt32(truncatingIfNeeded: nodes.count)
    nodes.append(
      Node(
        kind: kind, flags: key.map { flags.union($0.flags) } ?? flags, tag: key?.tag ?? 0,
        keyStart: UInt32(truncatingIfNeeded: key?.start ?? 0),
        keyEnd: UInt32(truncatingIfNeeded: key?.end ?? 0),
        start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: start)))
    let last = nodes[Int(parent)].lastChild
    if last == 0 {
      nodes[Int(parent)].firstChild = number
    } else {
      nodes[Int(last)].next = number
    }
    nodes[Int(parent)].lastChild = number
    nodes[Int(parent)].childCount &+= 1
    if let key, nodes[Int(parent)].childCount >= KeyIndex.threshold {
      remember(key, number, in: parent)
    }
    return number
  }

  /// Puts a key into the index; when the table has just become large, all of its keys.
  private mutating func remember(_ key: KeyToken, _ number: UInt32, in parent: UInt32) {
    guard nodes[Int(parent)].childCount == KeyIndex.threshold else {
      return remember(key.range, key.flags, number, in: parent)
    }
    var child = nodes[Int(parent)].firstChild
    while child != 0 {
      let node = nodes[Int(child)]
      remember(node.keyRange, node.flags, child, in: parent)
      child = node.next
    }
  }

  private mutating func remember(
    _ range: Range<Int>, _ flags: Node.Flags, _ number: UInt32, in parent: UInt32
  ) {
    var index = index
    self.index = KeyIndex()
    withText(range, flags) { index.insert($0, in: parent, node: number) }
    self.index = index
  }
}

@inline(__always)
private func isBareKey(_ byte: UInt8) -> Bool {
  let letter = byte | 0x20
  return letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "z")
    || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
}
