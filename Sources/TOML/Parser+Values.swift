extension Parser {
  /// The value that begins here, as the contents of a node that is already linked.
  ///
  /// Calls itself through arrays and inline tables, at most `Limits.depth` times.
  mutating func value(_ node: UInt32, depth: Int) throws(Failure) {
    let start = offset
    let kind: Node.Kind
    var isEscaped = false
    switch current {
    case UInt8(ascii: "\""):
      if byte(at: offset &+ 1) == UInt8(ascii: "\""), byte(at: offset &+ 2) == UInt8(ascii: "\"") {
        kind = .multilineBasicString
        isEscaped = try multilineBasicString()
      } else {
        kind = .basicString
        isEscaped = try basicString()
      }
    case UInt8(ascii: "'"):
      if byte(at: offset &+ 1) == UInt8(ascii: "'"), byte(at: offset &+ 2) == UInt8(ascii: "'") {
        kind = .multilineLiteralString
        isEscaped = try multilineLiteralString()
      } else {
        kind = .literalString
        _ = try literalString()
      }
    case UInt8(ascii: "["):
      kind = .array
      try array(node, depth: depth)
    case UInt8(ascii: "{"):
      kind = .inlineTable
      try inlineTable(node, depth: depth)
    default:
      kind = try plainValue()
    }
    nodes[Int(node)].kind = kind
    nodes[Int(node)].start = UInt32(truncatingIfNeeded: start)
    nodes[Int(node)].end = UInt32(truncatingIfNeeded: offset)
    if isEscaped { nodes[Int(node)].flags.insert(.escapedText) }
  }

  private mutating func array(_ node: UInt32, depth: Int) throws(Failure) {
    let start = offset
    guard depth < limits.depth else { throw Failure(.tooDeep, start) }
    offset &+= 1
    while true {
      try skipTrivia()
      if current == UInt8(ascii: "]") { break }
      guard offset < count else { throw Failure(.unclosedArray, start) }
      let element = try add(.boolean, [], to: node, at: offset)
      try value(element, depth: depth &+ 1)
      try skipTrivia()
      if current == UInt8(ascii: "]") { break }
      try comma(.unclosedArray, start)
    }
    offset &+= 1
  }

  private mutating func inlineTable(_ node: UInt32, depth: Int) throws(Failure) {
    let start = offset
    guard depth < limits.depth else { throw Failure(.tooDeep, start) }
    offset &+= 1
    // The kind stands only when the value is whole; dotted keys inside look at it before.
    nodes[Int(node)].kind = .inlineTable
    while true {
      try skipTrivia()
      if current == UInt8(ascii: "}") { break }
      guard offset < count else { throw Failure(.unclosedInlineTable, start) }
      try keyValue(in: node, depth: depth)
      try skipTrivia()
      if current == UInt8(ascii: "}") { break }
      try comma(.unclosedInlineTable, start)
    }
    offset &+= 1
  }

  private mutating func comma(_ unclosed: ParseError.Code, _ start: Int) throws(Failure) {
    guard current == UInt8(ascii: ",") else {
      guard offset < count else { throw Failure(unclosed, start) }
      try rejectControl()
      throw Failure(.expectedComma, offset, to: endOfWord(from: offset))
    }
    offset &+= 1
  }

  /// A number, a boolean, a date or a time.
  private mutating func plainValue() throws(Failure) -> Node.Kind {
    let start = offset
    while isPlain(current) { offset &+= 1 }
    guard offset > start else {
      try rejectControl()
      throw Failure(.expectedValue, start, to: endOfWord(from: start))
    }
    if offset &- start == 10, current == UInt8(ascii: " "), isDateLike(start),
      isDigit(byte(at: offset &+ 1)), isDigit(byte(at: offset &+ 2))
    {
      // A date, a space and a time are one value.
      offset &+= 1
      while isPlain(current) { offset &+= 1 }
    }
    return try kindOfPlain(start..<offset)
  }

  private func isDateLike(_ start: Int) -> Bool {
    byte(at: start &+ 4) == UInt8(ascii: "-") && byte(at: start &+ 7) == UInt8(ascii: "-")
  }

  private func kindOfPlain(_ range: Range<Int>) throws(Failure) -> Node.Kind {
    let first = bytes[range.lowerBound]
    let count = range.count
    if isDigit(first), count >= 3 {
      let third = bytes[range.lowerBound &+ 2]
      if third == UInt8(ascii: ":")
        || count >= 5 && bytes[range.lowerBound &+ 4] == UInt8(ascii: "-")
          && isDigit(bytes[range.lowerBound &+ 1]) && isDigit(third)
          && isDigit(bytes[range.lowerBound &+ 3])
      {
        return try DateTimeText(bytes, range).checkedKind()
      }
    }
    if first == UInt8(ascii: "t") && matches("true", range)
      || first == UInt8(ascii: "f") && matches("false", range)
    {
      return .boolean
    }
    do throws(Failure) {
      return try NumberText(bytes, range).checkedKind()
    } catch {
      // `7:30` was meant as a time.
      let isTime = isDigit(first) && bytes[range].contains(UInt8(ascii: ":"))
      throw isTime ? Failure(.badTime, range.lowerBound, to: range.upperBound) : error
    }
  }

  private func matches(_ word: StaticString, _ range: Range<Int>) -> Bool {
    range.count == word.utf8CodeUnitCount
      && range.enumerated().allSatisfy { bytes[$1] == word.utf8Start[$0] }
  }
}

@inline(__always)
func isDigit(_ byte: UInt8) -> Bool {
  byte &- UInt8(ascii: "0") < 10
}

/// What numbers, booleans, dates and words that are none of these consist of.
@inline(__always)
private func isPlain(_ byte: UInt8) -> Bool {
  let letter = byte | 0x20
  return isDigit(byte) || letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "z")
    || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".")
    || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "_")
}
