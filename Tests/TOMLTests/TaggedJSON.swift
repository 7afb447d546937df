import Foundation
import TOML

/// The JSON of the public suite: tables as objects, arrays as arrays, anything else as an object of
/// its type and its text.
enum TaggedJSON {
  /// Where a document differs from the JSON that it should be, as a path; nil if it does not.
  static func difference(_ table: Table, _ json: [UInt8]) throws -> String? {
    let wanted = try JSONSerialization.jsonObject(with: Data(json))
    return difference(.table(table), wanted, at: "")
  }

  private enum Node {
    case table(Table)
    case item(Item)
  }

  private static func difference(_ node: Node, _ wanted: Any, at path: String) -> String? {
    switch node {
    case .table(let table):
      guard let object = wanted as? [String: Any] else { return path }
      let entries = Array(table.entries)
      guard entries.count == object.count else { return "\(path): other keys" }
      for entry in entries {
        // Keys in JSON are compared by scalars here as well: a dictionary would take é for e and ´.
        guard let member = object.first(where: { $0.key.utf8.elementsEqual(entry.key.utf8) })
        else { return "\(path).\(entry.key): not wanted" }
        let found = difference(.item(entry.item), member.value, at: "\(path).\(entry.key)")
        if let found { return found }
      }
      return nil
    case .item(let item):
      if let table = item.table { return difference(.table(table), wanted, at: path) }
      guard let elements = item.elements else { return scalarDifference(item, wanted, at: path) }
      guard let array = wanted as? [Any], array.count == elements.count else { return path }
      for (index, element) in elements.enumerated() {
        let found = difference(.item(element), array[index], at: "\(path)[\(index)]")
        if let found { return found }
      }
      return nil
    }
  }

  private static func scalarDifference(_ item: Item, _ wanted: Any, at path: String) -> String? {
    guard let object = wanted as? [String: String], let text = object["value"],
      object["type"] == type(of: item.kind)
    else { return "\(path): other type" }
    let isSame =
      switch item.value {
      case .string(let string): string.utf8.elementsEqual(text.utf8)
      case .float(let number): isSameFloat(number, text)
      default: item.value == value(of: text)
      }
    return isSame ? nil : "\(path): \(item.value) instead of \(text)"
  }

  private static func type(of kind: Item.Kind) -> String {
    switch kind {
    case .string: "string"
    case .integer: "integer"
    case .float: "float"
    case .boolean: "bool"
    case .offsetDateTime: "datetime"
    case .localDateTime: "datetime-local"
    case .localDate: "date-local"
    case .localTime: "time-local"
    case .array, .table: "none"
    }
  }

  private static func isSameFloat(_ number: Double, _ text: String) -> Bool {
    guard let wanted = Double(text.filter { $0 != "_" }) else { return false }
    return number == wanted || number.isNaN && wanted.isNaN
  }

  private static func value(of text: String) -> Value? {
    try? Document("v = \(text)").root["v"]?.value
  }
}
