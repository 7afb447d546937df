/// A value of a JSON text. Numbers stay as they are written.
indirect enum JSONValue: Equatable {
  case null
  case flag(Bool)
  case number(String)
  case text(String)
  case list([JSONValue])
  /// Keys in the order of the text.
  case object([String: JSONValue])

  /// nil where it is no object or lacks the key.
  subscript(key: String) -> JSONValue? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  /// Text, or a number as it is written.
  var text: String? {
    switch self {
    case .text(let text), .number(let text): text
    default: nil
    }
  }

  /// A whole number, also one written as text; what follows a point is dropped.
  var whole: Int64? {
    guard let text else { return flag.map { $0 ? 1 : 0 } }
    return Int64(text) ?? Int64(text.prefix { $0 != "." })
  }

  var flag: Bool? {
    switch self {
    case .flag(let flag): flag
    case .number(let text): text == "0" ? false : text == "1" ? true : nil
    default: nil
    }
  }
}

/// Walks over a JSON text without holding more of it than asked for, and knows the line.
///
/// More forgiving than the standard where that loses nothing: missing commas, lone surrogates (they
/// become U+FFFD) and bare control characters in texts are read. Nesting beyond `limit` is not.
struct JSONCursor {
  static let limit = 64

  private let bytes: [UInt8]
  private(set) var position: Int
  private var counted = 0
  private var linesCounted = 1

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    position = 0
  }

  /// The line of the next byte, counted from 1.
  mutating func line() -> Int {
    while counted < position {
      if bytes[counted] == .lineFeed { linesCounted += 1 }
      counted += 1
    }
    return linesCounted
  }

  /// Where the next byte stands in its line, from 1, in Unicode scalars.
  var column: Int {
    var count = 1
    for byte in bytes[..<position].reversed() {
      if byte == .lineFeed { break }
      if byte & 0xC0 != 0x80 { count += 1 }
    }
    return count
  }

  var isAtEnd: Bool { position >= bytes.count }

  var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Passes blanks and, as there is nothing to lose, commas.
  mutating func blanks() {
    while let byte = next, byte <= 0x20 || byte == UInt8(ascii: ",") { position += 1 }
  }

  /// Passes the sign that opens or closes something.
  mutating func take(_ sign: Unicode.Scalar) -> Bool {
    blanks()
    guard next == UInt8(ascii: sign) else { return false }
    position += 1
    return true
  }

  /// The next key of the object that was opened, past its colon; nil at the object's end.
  mutating func key() -> String? {
    if take("}") { return nil }
    guard next == .quote, let key = string(), take(":") else {
      position = bytes.count
      return nil
    }
    blanks()
    return key
  }

  /// Whether an element of the array that was opened stands here; passes the array's end.
  mutating func element() -> Bool {
    if take("]") { return false }
    return next != nil
  }

  /// The value that stands here; nil where it is broken or too deep, and the cursor stays there.
  mutating func value(depth: Int = 0) -> JSONValue? {
    blanks()
    guard depth < Self.limit, let byte = next else { return nil }
    switch byte {
    case .quote: return string().map(JSONValue.text)
    case UInt8(ascii: "{"):
      position += 1
      return object(depth)
    case UInt8(ascii: "["):
      position += 1
      return list(depth)
    default: return word()
    }
  }

  private mutating func object(_ depth: Int) -> JSONValue? {
    var members: [String: JSONValue] = [:]
    while true {
      if take("}") { return .object(members) }
      guard next == .quote, let key = string(), take(":"), let value = value(depth: depth + 1)
      else { return nil }
      if members[key] == nil { members[key] = value }
    }
  }

  private mutating func list(_ depth: Int) -> JSONValue? {
    var elements: [JSONValue] = []
    while true {
      if take("]") { return .list(elements) }
      guard let value = value(depth: depth + 1) else { return nil }
      elements.append(value)
    }
  }

  /// `true`, `false`, `null` or a number.
  private mutating func word() -> JSONValue? {
    let rest = bytes[position...].prefix(40)
    let run = rest.prefix {
      (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20)
        || [UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: ".")].contains($0)
    }
    guard let first = run.first else { return nil }
    let text = String(decoding: run, as: UTF8.self)
    let value: JSONValue? =
      switch text {
      case "true": .flag(true)
      case "false": .flag(false)
      case "null": .null
      default:
        first == UInt8(ascii: "-") || (0x30...0x39).contains(first) ? .number(text) : nil
      }
    if value != nil { position += run.count }
    return value
  }

  private mutating func string() -> String? {
    let start = position + 1
    var end = start
    var hasEscape = false
    while end < bytes.count, bytes[end] != .quote {
      if bytes[end] == UInt8(ascii: "\\") {
        hasEscape = true
        end += 1
      }
      end += 1
    }
    guard end < bytes.count else { return nil }
    position = end + 1
    let raw = bytes[start..<end]
    return hasEscape ? Self.unescaped(raw) : String(decoding: raw, as: UTF8.self)
  }

  private static func unescaped(_ raw: ArraySlice<UInt8>) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(raw.count)
    var rest = raw
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), let sign = rest.popFirst() else {
        output.append(byte)
        continue
      }
      switch sign {
      case UInt8(ascii: "n"): output.append(.lineFeed)
      case UInt8(ascii: "t"): output.append(.tab)
      case UInt8(ascii: "r"): output.append(.carriageReturn)
      case UInt8(ascii: "b"): output.append(0x08)
      case UInt8(ascii: "f"): output.append(0x0C)
      case UInt8(ascii: "u"): output.append(contentsOf: String(scalar(&rest)).utf8)
      default: output.append(sign)
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// What four digits behind `\u` stand for, with the second half of a pair behind them.
  private static func scalar(_ rest: inout ArraySlice<UInt8>) -> Character {
    guard let high = unit(&rest) else { return "\u{FFFD}" }
    if (0xD800...0xDBFF).contains(high), rest.starts(with: [0x5C, 0x75]) {
      var ahead = rest.dropFirst(2)
      if let low = unit(&ahead), (0xDC00...0xDFFF).contains(low) {
        rest = ahead
        let value = 0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)
        return Unicode.Scalar(value).map(Character.init) ?? "\u{FFFD}"
      }
    }
    return Unicode.Scalar(high).map(Character.init) ?? "\u{FFFD}"
  }

  private static func unit(_ rest: inout ArraySlice<UInt8>) -> UInt32? {
    let digits = rest.prefix(4)
    guard digits.count == 4,
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { return nil }
    rest = rest.dropFirst(4)
    return value
  }
}
