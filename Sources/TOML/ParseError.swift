/// Why bytes are no TOML document, and where.
public struct ParseError: Error, Hashable, Sendable {
  /// What is wrong. The raw value is stable: it names the sentence for the user.
  public enum Code: String, CaseIterable, Sendable {
    case badDate = "bad-date"
    case badEscape = "bad-escape"
    case badHeaderEnd = "bad-header-end"
    case badNumber = "bad-number"
    case badTime = "bad-time"
    case bareCarriageReturn = "bare-carriage-return"
    case controlCharacter = "control-character"
    case duplicateKey = "duplicate-key"
    case duplicateTable = "duplicate-table"
    case expectedComma = "expected-comma"
    case expectedEquals = "expected-equals"
    case expectedKey = "expected-key"
    case expectedLineEnd = "expected-line-end"
    case expectedValue = "expected-value"
    case integerOutOfRange = "integer-out-of-range"
    case invalidUTF8 = "invalid-utf8"
    case leadingZero = "leading-zero"
    case misplacedUnderscore = "misplaced-underscore"
    case multilineKey = "multiline-key"
    case newlineInString = "newline-in-string"
    case noSuchDate = "no-such-date"
    case noSuchOffset = "no-such-offset"
    case noSuchScalar = "no-such-scalar"
    case noSuchTime = "no-such-time"
    case notATable = "not-a-table"
    case tableIsClosed = "table-is-closed"
    case tooDeep = "too-deep"
    case tooLarge = "too-large"
    case tooManyValues = "too-many-values"
    case unclosedArray = "unclosed-array"
    case unclosedInlineTable = "unclosed-inline-table"
    case unclosedString = "unclosed-string"
    case unknownEscape = "unknown-escape"
    case unquotedText = "unquoted-text"
  }

  public let code: Code
  public let position: Position

  /// What the sentence names: `text`, the part of the document that is wrong, control characters
  /// spelled `U+0000` and long text cut, and where another place matters, its `line`; `limit` for a
  /// limit of this parser.
  public let arguments: [String: String]

  public init(code: Code, position: Position, arguments: [String: String] = [:]) {
    self.code = code
    self.position = position
    self.arguments = arguments
  }
}

extension ParseError {
  init(_ failure: Failure, in bytes: [UInt8], limits: Limits) {
    var arguments = ["text": Self.quotation(from: failure.start, to: failure.end, in: bytes)]
    if let other = failure.other {
      arguments["line"] = String(Position(of: other, in: bytes).line)
    }
    switch failure.code {
    case .tooDeep: arguments["limit"] = String(limits.depth)
    case .tooLarge: arguments["limit"] = String(limits.bytes >> 20)
    case .tooManyValues: arguments["limit"] = String(limits.nodes)
    default: break
    }
    self.init(
      code: failure.code, position: Position(of: failure.start, in: bytes), arguments: arguments)
  }

  /// At most 40 scalars of the document, fit to be shown on a terminal.
  private static func quotation(from start: Int, to end: Int, in bytes: [UInt8]) -> String {
    let start = min(max(start, 0), bytes.count)
    var end = min(max(end, start), bytes.count)
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    let text = String(decoding: bytes[start..<min(end, start + 200)], as: UTF8.self)
    var quotation = ""
    for scalar in text.unicodeScalars.prefix(40) {
      if scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        quotation += "U+" + String(repeating: "0", count: 4 - digits.count) + digits
      } else {
        quotation.unicodeScalars.append(scalar)
      }
    }
    return text.unicodeScalars.count > 40 || end > start + 200 ? quotation + "…" : quotation
  }
}
