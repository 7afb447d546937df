/// Tab-separated values: one line a record, the first line names the columns.
///
/// Tab, line feed, carriage return and backslash stand as `\t`, `\n`, `\r`, `\\`; other control
/// characters and direction overrides as `\u{9B}` with their number in hexadecimal.
enum TabbedText {
  static func line(_ cells: [String]) -> String {
    cells.map(escaped).joined(separator: "\t")
  }

  static func escaped(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != 0x5C }) { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\t": result += "\\t"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\\": result += "\\\\"
      default:
        if PlainText.isUnsafe(scalar) {
          result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result
  }
}
