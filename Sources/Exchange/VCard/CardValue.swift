/// Escapes and separators inside a value.
enum CardValue {
  /// The text without carriage returns and backslash escapes: `\n` and `\N` are a line break; any other escaped sign of
  /// punctuation stands for itself; a backslash before a letter or at the end is just a backslash.
  static func unescaped(_ value: some StringProtocol) -> String {
    guard value.utf8.contains(where: { $0 == UInt8(ascii: "\\") || $0 == .carriageReturn }) else {
      return String(value)
    }
    var text = String.UnicodeScalarView()
    var escaped = false
    for scalar in value.unicodeScalars {
      if escaped {
        escaped = false
        switch scalar {
        case "n", "N": text.append("\n")
        case "\\", ",", ";", ":": text.append(scalar)
        default:
          text.append("\\")
          text.append(scalar)
        }
      } else if scalar == "\\" {
        escaped = true
      } else if scalar == "\r" {
        // Quoted-printable has line breaks as =0D=0A; a book's text has them as a line feed.
        continue
      } else {
        text.append(scalar)
      }
    }
    if escaped { text.append("\\") }
    return String(text)
  }

  /// The parts between separators that are not escaped, still escaped themselves.
  static func split(_ value: some StringProtocol, at separator: Unicode.Scalar) -> [String] {
    guard value.unicodeScalars.contains(separator) else { return [String(value)] }
    var parts: [String] = []
    var part = String.UnicodeScalarView()
    var escaped = false
    for scalar in value.unicodeScalars {
      if scalar == separator, !escaped {
        parts.append(String(part))
        part = String.UnicodeScalarView()
        continue
      }
      escaped = !escaped && scalar == "\\"
      part.append(scalar)
    }
    parts.append(String(part))
    return parts
  }

  /// The components of `N`, `ORG` or `ADR`; several values in one component are joined by a space.
  static func components(_ value: String) -> [String] {
    split(value, at: ";").map { component in
      split(component, at: ",").map { unescaped($0).trimmed }.filter { !$0.isEmpty }
        .joined(separator: " ")
    }
  }

  /// The members of a list such as `CATEGORIES`, without empty ones.
  static func list(_ value: String) -> [String] {
    split(value, at: ",").map { unescaped($0).trimmed }.filter { !$0.isEmpty }
  }

  /// The inverse of `unescaped`, for text that goes into a value.
  static func escaped(_ text: String) -> String {
    var value = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar != "\r" {
      switch scalar {
      case "\n": value.append(contentsOf: "\\n".unicodeScalars)
      case "\\", ",", ";":
        value.append("\\")
        value.append(scalar)
      default: value.append(scalar)
      }
    }
    return String(value)
  }

  /// A URI, an identifier or a whole line that goes into a card as it is: nothing in it may begin a
  /// new line.
  static func singleLine(_ text: String, tabs: Bool = false) -> String {
    let scalars = text.unicodeScalars.filter {
      $0.value >= 0x20 && $0.value != 0x7F || tabs && $0 == "\t"
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
