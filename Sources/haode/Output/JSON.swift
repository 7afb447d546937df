/// A JSON value whose keys keep their order, so that output reads like the files it comes from.
indirect enum JSON: Equatable, Sendable {
  case null
  case flag(Bool)
  case whole(Int64)
  case text(String)
  case list([JSON])
  case object([(key: String, value: JSON)])

  static func == (left: JSON, right: JSON) -> Bool { left.text == right.text }

  /// Two blanks a level, no line end after the last line.
  var text: String {
    var writer = JSONWriter()
    writer.write(self, level: 0)
    return writer.text
  }
}

/// Writes JSON (RFC 8259). Control characters and direction overrides are written as `\u202E`, so
/// that printing JSON on a terminal is safe as well.
struct JSONWriter {
  private(set) var text = ""

  mutating func write(_ value: JSON, level: Int) {
    switch value {
    case .null: text += "null"
    case .flag(let flag): text += flag ? "true" : "false"
    case .whole(let number): text += String(number)
    case .text(let string): write(string)
    case .list(let values):
      list(values, "[", "]", level) { writer, value in writer.write(value, level: level + 1) }
    case .object(let members):
      list(members, "{", "}", level) { writer, member in
        writer.write(member.key)
        writer.text += ": "
        writer.write(member.value, level: level + 1)
      }
    }
  }

  private mutating func list<Element>(
    _ elements: [Element], _ open: String, _ close: String, _ level: Int,
    _ write: (inout JSONWriter, Element) -> Void
  ) {
    guard !elements.isEmpty else {
      text += open + close
      return
    }
    text += open
    for (index, element) in elements.enumerated() {
      text += index == 0 ? "\n" : ",\n"
      indent(level + 1)
      write(&self, element)
    }
    text += "\n"
    indent(level)
    text += close
  }

  private mutating func indent(_ level: Int) {
    for _ in 0..<level { text += "  " }
  }

  private mutating func write(_ string: String) {
    text += "\""
    if string.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }) {
      text += string
    } else {
      for scalar in string.unicodeScalars { write(scalar) }
    }
    text += "\""
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": text += "\\\""
    case "\\": text += "\\\\"
    case "\n": text += "\\n"
    case "\r": text += "\\r"
    case "\t": text += "\\t"
    default:
      guard PlainText.isUnsafe(scalar) else {
        text.unicodeScalars.append(scalar)
        return
      }
      // All of them lie below U+10000, so that four digits do.
      let digits = String(scalar.value, radix: 16)
      text += "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
  }
}
