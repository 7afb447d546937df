/// A key as it is written: bare where TOML 1.0 allows it, else in quotes.
func keyText(_ key: String) -> String {
  let isBare =
    !key.isEmpty
    && key.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) && byte & 0x40 != 0
        || isDigit(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
    }
  return isBare ? key : basicText(key)
}

/// A string in double quotes, on one line, with the escapes of TOML 1.0.
func basicText(_ text: String) -> String {
  var written = "\""
  for scalar in text.unicodeScalars { appendEscaped(scalar, to: &written) }
  return written + "\""
}

/// A string in three double quotes, its lines as lines, with the escapes of TOML 1.0.
func multilineText(_ text: String, lineEnd: String) -> String {
  var written = "\"\"\"" + lineEnd
  var quotes = 0
  let last = text.unicodeScalars.indices.last
  for index in text.unicodeScalars.indices {
    let scalar = text.unicodeScalars[index]
    quotes = scalar == "\"" ? quotes + 1 : 0
    // Two quotes may stand in a row, but a third or one before the end would close the text.
    let isFreeQuote = quotes > 0 && quotes < 3 && index != last
    if scalar == "\n" {
      written += lineEnd
    } else if isFreeQuote {
      written += "\""
    } else {
      appendEscaped(scalar, to: &written)
      quotes = 0
    }
  }
  return written + "\"\"\""
}

private func appendEscaped(_ scalar: Unicode.Scalar, to text: inout String) {
  switch scalar {
  case "\"": text += "\\\""
  case "\\": text += "\\\\"
  case "\n": text += "\\n"
  case "\r": text += "\\r"
  case "\t": text += "\\t"
  case "\u{08}": text += "\\b"
  case "\u{0C}": text += "\\f"
  case "\u{00}"..<"\u{20}", "\u{7F}":
    let digits = String(scalar.value, radix: 16, uppercase: true)
    text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  default: text.unicodeScalars.append(scalar)
  }
}

extension Value {
  /// The value on one line, in TOML 1.0.
  public var text: String {
    switch self {
    case .string(let text): basicText(text)
    case .integer(let number): String(number)
    case .float(let number): floatText(number)
    case .boolean(let isTrue): isTrue ? "true" : "false"
    case .offsetDateTime(let moment): moment.text
    case .localDateTime(let moment): moment.date.text + "T" + moment.time.text
    case .localDate(let date): date.text
    case .localTime(let time): time.text
    case .array(let elements): "[" + elements.map(\.text).joined(separator: ", ") + "]"
    case .table(let members):
      members.isEmpty
        ? "{}"
        : "{ " + members.map { keyText($0.key) + " = " + $0.value.text }.joined(separator: ", ")
          + " }"
    }
  }
}

private func floatText(_ number: Double) -> String {
  if number.isNaN { return number.sign == .minus ? "-nan" : "nan" }
  if number.isInfinite { return number < 0 ? "-inf" : "inf" }
  // The shortest digits that read back as the same number; TOML takes both `1.5` and `1e+20`.
  return number.description
}

extension LocalDate {
  var text: String { padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2) }
}

extension LocalTime {
  /// Without trailing zeros of the fraction.
  var text: String {
    let clock = padded(hour, 2) + ":" + padded(minute, 2) + ":" + padded(second, 2)
    guard nanosecond != 0 else { return clock }
    var fraction = padded(nanosecond, 9)
    while fraction.utf8.last == UInt8(ascii: "0") { fraction.removeLast() }
    return clock + "." + fraction
  }
}

extension OffsetDateTime {
  var text: String {
    let offset = Int(offsetMinutes.magnitude % 6000)
    let zone =
      offset == 0
      ? "Z"
      : (offsetMinutes < 0 ? "-" : "+") + padded(offset / 60, 2) + ":" + padded(offset % 60, 2)
    return date.text + "T" + time.text + zone
  }
}

private func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}

extension Value {
  /// The value as it is written behind an equals sign: text with line ends as lines, and in the
  /// quotes of the value that it replaces where they can hold it.
  func text(inPlaceOf node: Node?, isInline: Bool, lineEnd: String) -> String {
    guard case .string(let string) = self else { return text }
    let hasLines = string.utf8.contains(UInt8(ascii: "\n"))
    let isPlain = string.unicodeScalars.allSatisfy {
      $0.value >= 0x20 && $0.value != 0x7F && $0 != "'" || $0 == "\t" || $0 == "\n"
    }
    switch node?.kind {
    case .literalString where isPlain && !hasLines: return "'" + string + "'"
    case .multilineLiteralString where isPlain && hasLines:
      return "'''" + lineEnd
        + string.split(separator: "\n", omittingEmptySubsequences: false)
        .joined(separator: lineEnd) + "'''"
    default: return hasLines && !isInline ? multilineText(string, lineEnd: lineEnd) : text
    }
  }
}

/// How many columns a text takes on a terminal, to keep comments below one another: Chinese,
/// Japanese and Korean letters and full-width forms take two.
func columns(of text: String) -> Int {
  text.unicodeScalars.reduce(0) { columns, scalar in
    switch scalar.value {
    case 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F: columns
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      columns + 2
    default: columns + 1
    }
  }
}
