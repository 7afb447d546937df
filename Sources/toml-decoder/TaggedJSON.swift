import TOML

/// A value, or a table or array whose elements may be tables.
enum Tagged {
  case table(Table)
  case item(Item)
}

/// The JSON that the suite compares: every value is an object of its type and its text.
func taggedJSON(_ tagged: Tagged) -> String {
  switch tagged {
  case .table(let table):
    let members = table.entries.map { quoted($0.key) + ": " + taggedJSON(.item($0.item)) }
    return "{" + members.joined(separator: ", ") + "}"
  case .item(let item):
    if let table = item.table { return taggedJSON(.table(table)) }
    if let elements = item.elements {
      return "[" + elements.map { taggedJSON(.item($0)) }.joined(separator: ", ") + "]"
    }
    return scalarJSON(item)
  }
}

private func scalarJSON(_ item: Item) -> String {
  let type =
    switch item.kind {
    case .string: "string"
    case .integer: "integer"
    case .float: "float"
    case .boolean: "bool"
    case .offsetDateTime: "datetime"
    case .localDateTime: "datetime-local"
    case .localDate: "date-local"
    case .localTime: "time-local"
    case .array, .table: "table"
    }
  let text = item.string ?? item.value.text
  return "{\"type\": \"\(type)\", \"value\": \(quoted(text))}"
}

private func quoted(_ text: String) -> String {
  var quoted = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": quoted += "\\\""
    case "\\": quoted += "\\\\"
    case "\u{00}"..<"\u{20}":
      let digits = String(scalar.value, radix: 16)
      quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: quoted.unicodeScalars.append(scalar)
    }
  }
  return quoted + "\""
}
