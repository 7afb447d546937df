/// What stands before a property's colon: `item1.TEL;TYPE=cell,work;PREF=1`.
struct LineHeader {
  let group: String
  let name: String
  let parameters: [CardParameter]

  init(_ header: String, _ version: CardVersion) {
    guard header.utf8.contains(.semicolon) else {
      (group, name) = Self.grouped(header)
      parameters = []
      return
    }
    let parts = Self.split(header, at: ";")
    (group, name) = Self.grouped(parts.first ?? "")
    parameters = parts.dropFirst().compactMap { Self.parameter($0, version) }
  }

  /// The header without its CHARSET, for a value that is told in UTF-8 now.
  static func withoutCharset(_ header: String) -> String {
    split(header, at: ";").filter { !$0.uppercased().hasPrefix("CHARSET=") }.joined(separator: ";")
  }

  private static func grouped(_ text: String) -> (group: String, name: String) {
    let text = text.trimmed
    guard let dot = text.utf8.lastIndex(of: UInt8(ascii: ".")) else {
      return ("", text.uppercased())
    }
    return (String(text[..<dot]), text[text.utf8.index(after: dot)...].uppercased())
  }

  /// A parameter without a name is a type, or in 2.1 a coding.
  private static func parameter(_ text: String, _ version: CardVersion) -> CardParameter? {
    guard let equals = text.firstIndex(of: "=") else {
      let value = text.trimmed
      let isCoding = ["QUOTED-PRINTABLE", "BASE64", "8BIT", "7BIT"].contains(value.uppercased())
      return value.isEmpty
        ? nil : CardParameter(name: isCoding ? "ENCODING" : "TYPE", values: [value])
    }
    let name = text[..<equals].trimmed.uppercased()
    var values = split(String(text[text.index(after: equals)...]), at: ",").map {
      plain($0.trimmed, version)
    }
    // `TYPE="cell,work"` is one value by the grammar and two by everybody's use.
    if name == "TYPE" { values = values.flatMap { $0.split(separator: ",").map(String.init) } }
    return CardParameter(name: name, values: values)
  }

  /// Without quotes, and with the escapes of RFC 6868, which 2.1 did not have.
  private static func plain(_ value: String, _ version: CardVersion) -> String {
    var text = value
    if text.count >= 2, text.hasPrefix("\""), text.hasSuffix("\"") {
      text = String(text.dropFirst().dropLast())
    }
    guard version != .v21, text.contains("^") else { return text }
    var plain = ""
    var rest = text[...]
    while let character = rest.popFirst() {
      switch (character, rest.first) {
      case ("^", "n"?): plain.append("\n")
      case ("^", "'"?): plain.append("\"")
      case ("^", "^"?): plain.append("^")
      default:
        plain.append(character)
        continue
      }
      rest.removeFirst()
    }
    return plain
  }

  /// Parts between separators outside of quotes.
  private static func split(_ text: String, at separator: Character) -> [String] {
    var parts: [String] = []
    var part = ""
    var isQuoted = false
    for character in text {
      if character == "\"" { isQuoted.toggle() }
      if character == separator, !isQuoted {
        parts.append(part)
        part = ""
      } else {
        part.append(character)
      }
    }
    parts.append(part)
    return parts
  }
}
