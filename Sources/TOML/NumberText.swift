/// An integer or a float as it stands in a document.
struct NumberText {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let range: Range<Int>
  private var offset: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    self.bytes = bytes
    self.range = range
    offset = range.lowerBound
  }

  /// What it is, once all of it has been read and found in range.
  func checkedKind() throws(Failure) -> Node.Kind {
    var copy = self
    return try copy.read()
  }

  private mutating func read() throws(Failure) -> Node.Kind {
    let isSigned = current == UInt8(ascii: "+") || current == UInt8(ascii: "-")
    if isSigned { offset &+= 1 }
    guard isDigit(current) else {
      if isWord("inf") || isWord("nan") { return .float }
      throw bad(isSigned || current == UInt8(ascii: ".") ? .badNumber : .unquotedText)
    }
    if current == UInt8(ascii: "0"), offset &+ 1 < range.upperBound, !isSigned {
      let bits = bitsOfDigit(prefix: bytes[offset &+ 1])
      if bits > 0 {
        offset &+= 2
        try readDigits { digitValue($0) < 1 << bits }
        guard offset == range.upperBound else { throw bad(.badNumber) }
        guard integer != nil else { throw bad(.integerOutOfRange) }
        return .integer
      }
    }
    return try readDecimal()
  }

  private mutating func readDecimal() throws(Failure) -> Node.Kind {
    let start = offset
    try readDigits(isDigit)
    if bytes[start] == UInt8(ascii: "0"), offset &- start > 1 { throw bad(.leadingZero) }
    guard offset < range.upperBound else {
      guard integer != nil else { throw bad(.integerOutOfRange) }
      return .integer
    }
    if current == UInt8(ascii: ".") {
      offset &+= 1
      try readDigits(isDigit)
    }
    if current | 0x20 == UInt8(ascii: "e") {
      offset &+= 1
      if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { offset &+= 1 }
      try readDigits(isDigit)
    }
    guard offset == range.upperBound else { throw bad(.badNumber) }
    return .float
  }

  /// One or more digits, single underscores between them.
  private mutating func readDigits(_ isDigit: (UInt8) -> Bool) throws(Failure) {
    var wantsDigit = true
    while offset < range.upperBound {
      if isDigit(bytes[offset]) {
        wantsDigit = false
      } else if bytes[offset] == UInt8(ascii: "_") {
        guard !wantsDigit else { throw bad(.misplacedUnderscore) }
        wantsDigit = true
      } else {
        break
      }
      offset &+= 1
    }
    guard wantsDigit else { return }
    let isAfterUnderscore = offset > range.lowerBound && bytes[offset &- 1] == UInt8(ascii: "_")
    throw bad(isAfterUnderscore ? .misplacedUnderscore : .badNumber)
  }

  private var current: UInt8 { offset < range.upperBound ? bytes[offset] : 0 }

  private func isWord(_ word: StaticString) -> Bool {
    range.upperBound &- offset == word.utf8CodeUnitCount
      && (0..<word.utf8CodeUnitCount).allSatisfy { bytes[offset &+ $0] == word.utf8Start[$0] }
  }

  private func bad(_ code: ParseError.Code) -> Failure {
    Failure(code, range.lowerBound, to: range.upperBound)
  }
}

extension NumberText {
  /// The value of text that `checkedKind` took for an integer, nil if 64 bits do not hold it.
  var integer: Int64? {
    var start = range.lowerBound
    let isNegative = bytes[start] == UInt8(ascii: "-")
    if isNegative || bytes[start] == UInt8(ascii: "+") { start &+= 1 }
    var base: Int64 = 10
    if start &+ 1 < range.upperBound {
      let bits = bitsOfDigit(prefix: bytes[start &+ 1])
      if bits > 0 {
        base = 1 << Int64(bits)
        start &+= 2
      }
    }
    // Counted downwards, because the lowest number has no positive twin.
    var number: Int64 = 0
    for byte in bytes[start..<range.upperBound] where byte != UInt8(ascii: "_") {
      let (product, overflow) = number.multipliedReportingOverflow(by: base)
      let (difference, underflow) = product.subtractingReportingOverflow(Int64(digitValue(byte)))
      guard !overflow, !underflow else { return nil }
      number = difference
    }
    if isNegative { return number }
    return number == .min ? nil : -number
  }

  /// The value of text that `checkedKind` took for a float; beyond the range of a double, infinity
  /// or zero, as IEEE 754 rounds.
  var float: Double {
    let isNegative = bytes[range.lowerBound] == UInt8(ascii: "-")
    switch bytes[range.upperBound &- 1] {
    case UInt8(ascii: "f"): return isNegative ? -.infinity : .infinity
    case UInt8(ascii: "n"): return isNegative ? -.nan : .nan
    default:
      let digits = bytes[range].filter { $0 != UInt8(ascii: "_") }
      return Double(String(decoding: digits, as: UTF8.self)) ?? .nan
    }
  }
}

/// How many bits a digit has behind `0x`, `0o` and `0b`; 0 for any other letter.
private func bitsOfDigit(prefix: UInt8) -> Int {
  switch prefix {
  case UInt8(ascii: "x"): 4
  case UInt8(ascii: "o"): 3
  case UInt8(ascii: "b"): 1
  default: 0
  }
}

private func digitValue(_ byte: UInt8) -> Int {
  hexDigit(byte).map(Int.init) ?? Int.max
}
