extension Parser {
  /// Skips bytes that mean nothing in any string or comment, eight at a step. It may stop early.
  @inline(__always)
  mutating func skipPlainText() {
    guard let base = bytes.baseAddress else { return }
    while offset &+ 8 <= count {
      let word = UnsafeRawPointer(base + offset).loadUnaligned(as: UInt64.self)
      guard isPlainText(word) else { return }
      offset &+= 8
    }
  }

  /// A `"string"` from its quote on.
  ///
  /// - Returns: whether it holds escapes.
  mutating func basicString() throws(Failure) -> Bool {
    let start = offset
    var isEscaped = false
    offset &+= 1
    while true {
      skipPlainText()
      switch current {
      case UInt8(ascii: "\""):
        offset &+= 1
        return isEscaped
      case UInt8(ascii: "\\"):
        isEscaped = true
        try escape()
      case 0x20...0x7E, 0x80...0xFF, UInt8(ascii: "\t"): offset &+= 1
      default: throw failureInLine(start)
      }
    }
  }

  /// A `'string'` from its quote on.
  ///
  /// - Returns: false: it has no escapes.
  mutating func literalString() throws(Failure) -> Bool {
    let start = offset
    offset &+= 1
    while true {
      skipPlainText()
      switch current {
      case UInt8(ascii: "'"):
        offset &+= 1
        return false
      case 0x20...0x7E, 0x80...0xFF, UInt8(ascii: "\t"): offset &+= 1
      default: throw failureInLine(start)
      }
    }
  }

  /// A `"""string"""` from its first quote on.
  ///
  /// - Returns: whether it holds escapes or carriage returns.
  mutating func multilineBasicString() throws(Failure) -> Bool {
    let start = offset
    var isEscaped = false
    offset &+= 3
    while true {
      skipPlainText()
      switch current {
      case UInt8(ascii: "\""):
        if closesMultiline(UInt8(ascii: "\"")) { return isEscaped }
      case UInt8(ascii: "\\"):
        isEscaped = true
        if try !skipFoldedLine() { try escape() }
      case UInt8(ascii: "\r"):
        isEscaped = true
        try carriageReturn()
      case 0x20...0x7E, 0x80...0xFF, UInt8(ascii: "\t"), UInt8(ascii: "\n"): offset &+= 1
      default: throw failureInText(start)
      }
    }
  }

  /// A `'''string'''` from its first quote on.
  ///
  /// - Returns: whether it holds carriage returns.
  mutating func multilineLiteralString() throws(Failure) -> Bool {
    let start = offset
    var isEscaped = false
    offset &+= 3
    while true {
      skipPlainText()
      switch current {
      case UInt8(ascii: "'"):
        if closesMultiline(UInt8(ascii: "'")) { return isEscaped }
      case UInt8(ascii: "\r"):
        isEscaped = true
        try carriageReturn()
      case 0x20...0x7E, 0x80...0xFF, UInt8(ascii: "\t"), UInt8(ascii: "\n"): offset &+= 1
      default: throw failureInText(start)
      }
    }
  }

  /// One or two quotes are text, three end it, four and five are one or two of text and the end.
  private mutating func closesMultiline(_ quote: UInt8) -> Bool {
    var quotes = 0
    while quotes < 5, byte(at: offset &+ quotes) == quote { quotes &+= 1 }
    offset &+= quotes
    return quotes >= 3
  }

  /// A backslash at the end of a line, with the white space up to the next text.
  ///
  /// - Returns: false, without moving, if this backslash is none.
  private mutating func skipFoldedLine() throws(Failure) -> Bool {
    var end = offset &+ 1
    while byte(at: end) == UInt8(ascii: " ") || byte(at: end) == UInt8(ascii: "\t") { end &+= 1 }
    let next = byte(at: end)
    guard next == UInt8(ascii: "\n") || next == UInt8(ascii: "\r") else { return false }
    offset = end
    while true {
      switch current {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"): offset &+= 1
      case UInt8(ascii: "\r"): try carriageReturn()
      default: return true
      }
    }
  }

  /// What is wrong with a byte that no string on one line may hold.
  private func failureInLine(_ start: Int) -> Failure {
    let isLineEnd =
      current == UInt8(ascii: "\n")
      || current == UInt8(ascii: "\r") && byte(at: offset &+ 1) == UInt8(ascii: "\n")
    return isLineEnd ? Failure(.newlineInString, start) : failureInText(start)
  }

  /// What is wrong with a byte that no string may hold.
  private func failureInText(_ start: Int) -> Failure {
    guard offset < count else { return Failure(.unclosedString, start, to: endOfWord(from: start)) }
    return Failure(
      current == UInt8(ascii: "\r") ? .bareCarriageReturn : .controlCharacter, offset)
  }

  /// A backslash and what it escapes.
  private mutating func escape() throws(Failure) {
    let start = offset
    let digits: Int
    switch byte(at: offset &+ 1) {
    case UInt8(ascii: "b"), UInt8(ascii: "t"), UInt8(ascii: "n"), UInt8(ascii: "f"),
      UInt8(ascii: "r"), UInt8(ascii: "e"), UInt8(ascii: "\""), UInt8(ascii: "\\"):
      digits = 0
    case UInt8(ascii: "x"): digits = 2
    case UInt8(ascii: "u"): digits = 4
    case UInt8(ascii: "U"): digits = 8
    default: throw Failure(.unknownEscape, start, to: start + 2)
    }
    offset &+= 2
    var scalar: UInt32 = 0
    for _ in 0..<digits {
      guard let digit = hexDigit(current) else {
        throw Failure(.badEscape, start, to: offset)
      }
      scalar = scalar << 4 | UInt32(digit)
      offset &+= 1
    }
    guard Unicode.Scalar(scalar) != nil else {
      throw Failure(.noSuchScalar, start, to: offset)
    }
  }
}

/// Whether none of eight bytes is a control character, a quote or a backslash.
@inline(__always)
private func isPlainText(_ word: UInt64) -> Bool {
  let ones: UInt64 = 0x0101_0101_0101_0101
  let highs: UInt64 = 0x8080_8080_8080_8080
  // The highest bit of a byte is set by the subtraction if the byte was below; bytes of 0x80 and
  // more are masked out, and a borrow can only make a plain byte look special, never the reverse.
  let controls = (word &- ones &* 0x20) & ~word
  let quotes = word ^ (ones &* 0x22)
  let apostrophes = word ^ (ones &* 0x27)
  let backslashes = word ^ (ones &* 0x5C)
  let deletes = word ^ (ones &* 0x7F)
  let special =
    controls | (quotes &- ones) & ~quotes | (apostrophes &- ones) & ~apostrophes
    | (backslashes &- ones) & ~backslashes | (deletes &- ones) & ~deletes
  return special & highs == 0
}

@inline(__always)
func hexDigit(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): byte &- UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): byte &- UInt8(ascii: "a") &+ 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): byte &- UInt8(ascii: "A") &+ 10
  default: nil
  }
}
