/// The text between the quotes of a `"string"` that has been parsed, escapes resolved.
func decodedBasic(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [UInt8] {
  var text: [UInt8] = []
  text.reserveCapacity(range.count)
  var offset = range.lowerBound
  while offset < range.upperBound {
    let byte = bytes[offset]
    if byte == UInt8(ascii: "\\"), offset &+ 1 < range.upperBound {
      offset = appendEscape(bytes, offset, range.upperBound, to: &text)
    } else if byte == UInt8(ascii: "\r") {
      // Only line ends hold carriage returns: every line of text ends in a line feed alone, so that
      // a value does not depend on the system that wrote the file.
      offset &+= 1
    } else {
      text.append(byte)
      offset &+= 1
    }
  }
  return text
}

/// The text between the quotes of a `'''string'''`: line ends become line feeds.
func decodedLiteral(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [UInt8] {
  bytes[range].filter { $0 != UInt8(ascii: "\r") }
}

/// - Returns: the offset behind the escape.
private func appendEscape(
  _ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, _ end: Int, to text: inout [UInt8]
) -> Int {
  let letter = bytes[offset &+ 1]
  let digits: Int
  switch letter {
  case UInt8(ascii: "b"): text.append(0x08)
  case UInt8(ascii: "t"): text.append(0x09)
  case UInt8(ascii: "n"): text.append(0x0A)
  case UInt8(ascii: "f"): text.append(0x0C)
  case UInt8(ascii: "r"): text.append(0x0D)
  case UInt8(ascii: "e"): text.append(0x1B)
  case UInt8(ascii: "\""), UInt8(ascii: "\\"): text.append(letter)
  default: break
  }
  switch letter {
  case UInt8(ascii: "x"): digits = 2
  case UInt8(ascii: "u"): digits = 4
  case UInt8(ascii: "U"): digits = 8
  case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
    return endOfFold(bytes, offset &+ 1, end)
  default: return offset &+ 2
  }
  let digitsEnd = min(offset &+ 2 &+ digits, end)
  let value = bytes[offset &+ 2..<digitsEnd].reduce(UInt32(0)) {
    $0 << 4 | UInt32(hexDigit($1) ?? 0)
  }
  // The parser has refused what is no scalar.
  text.append(contentsOf: String(Character(Unicode.Scalar(value) ?? "\u{FFFD}")).utf8)
  return digitsEnd
}

/// Behind the white space that a backslash at a line's end takes with it.
private func endOfFold(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
  var offset = start
  while offset < end, " \t\n\r".utf8.contains(bytes[offset]) { offset &+= 1 }
  return offset
}

/// Values, read from the bytes when they are asked for.
extension Storage {
  /// The text of a string node.
  func text(of node: Node) -> String {
    bytes.withUnsafeBufferPointer { bytes in
      let range = contentRange(of: node, bytes)
      guard node.flags.contains(.escapedText) else {
        return String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
      }
      let isLiteral = node.kind == .multilineLiteralString
      let text = isLiteral ? decodedLiteral(bytes, range) : decodedBasic(bytes, range)
      return String(decoding: text, as: UTF8.self)
    }
  }

  /// Between the quotes, without the line end that directly follows an opening `"""`.
  private func contentRange(of node: Node, _ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    switch node.kind {
    case .basicString, .literalString: return node.range.lowerBound + 1..<node.range.upperBound - 1
    default:
      var start = node.range.lowerBound + 3
      let end = node.range.upperBound - 3
      if start < end, bytes[start] == UInt8(ascii: "\r") { start += 1 }
      if start < end, bytes[start] == UInt8(ascii: "\n") { start += 1 }
      return start..<end
    }
  }

  func key(of node: Node) -> String {
    bytes.withUnsafeBufferPointer { bytes in
      guard node.flags.contains(.escapedKey) else {
        return String(decoding: UnsafeBufferPointer(rebasing: bytes[node.keyRange]), as: UTF8.self)
      }
      return String(decoding: decodedBasic(bytes, node.keyRange), as: UTF8.self)
    }
  }

  func integer(of node: Node) -> Int64? {
    bytes.withUnsafeBufferPointer { NumberText($0, node.range).integer }
  }

  func float(of node: Node) -> Double {
    bytes.withUnsafeBufferPointer { NumberText($0, node.range).float }
  }

  func isTrue(_ node: Node) -> Bool {
    bytes[node.range.lowerBound] == UInt8(ascii: "t")
  }

  /// The parts of a date or time node, nil for any other; what it does not have is zero.
  func dateTime(of node: Node) -> (date: LocalDate, time: LocalTime, offsetMinutes: Int)? {
    bytes.withUnsafeBufferPointer { bytes in
      var text = DateTimeText(bytes, node.range)
      guard (try? text.read()) != nil else { return nil }
      return (text.date, text.time, text.offsetMinutes)
    }
  }
}
