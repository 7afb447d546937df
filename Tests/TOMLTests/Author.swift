import TOML

/// Writes random documents: the same value in any of the spellings that a person may choose, with
/// comments that are numbered, so that a test sees when one is lost.
struct Author {
  var chance: Chance
  private var comments = 0
  private let lineEnd: String
  private let isSpaced: Bool

  init(seed: UInt64) {
    chance = Chance(seed: seed)
    lineEnd = chance.isOne(in: 5) ? "\r\n" : "\n"
    isSpaced = !chance.isOne(in: 4)
  }

  /// A document and what is in it.
  mutating func document() -> (text: String, value: Value) {
    let members = members(depth: 0)
    var text = chance.isOne(in: 10) ? "\u{FEFF}" : ""
    if chance.isOne(in: 3) { text += comment() + lineEnd + lineEnd }
    text += body(members, path: [], prefix: "")
    if chance.isOne(in: 5), text.unicodeScalars.last == "\n" {
      text.unicodeScalars.removeLast()
      if text.unicodeScalars.last == "\r" { text.unicodeScalars.removeLast() }
    }
    return (text, .table(members))
  }

  mutating func comment() -> String {
    comments += 1
    return "#@\(comments)." + chance.one(of: ["", " x = 1", " 李", " [t]", " \"\"\" '"])
  }

  mutating func key() -> String {
    chance.one(of: ["a", "b", "c", "d-1", "2", "e f", "", "名", "g.h", "\"q\"", "\\", "\u{7F}"])
  }

  mutating func members(depth: Int) -> [Value.Member] {
    var keys: [String] = []
    for _ in 0..<chance.below(5) {
      let key = key()
      if !keys.contains(key) { keys.append(key) }
    }
    return keys.map { Value.Member($0, value(depth: depth + 1)) }
  }

  mutating func value(depth: Int) -> Value {
    switch chance.below(depth > 3 ? 8 : 12) {
    case 0, 1, 2: return .string(text())
    case 3: return .integer(Int64(chance.below(2000)) - 1000)
    case 4: return .boolean(chance.isOne(in: 2))
    case 5: return .float(Double(chance.below(100)) / 4)
    case 6: return .localDate(LocalDate(year: 2026, month: 1 + chance.below(12), day: 3))
    case 7:
      return .offsetDateTime(
        OffsetDateTime(
          date: LocalDate(year: 2026, month: 11, day: 23),
          time: LocalTime(hour: chance.below(24), minute: 5), offsetMinutes: chance.below(600) - 300
        ))
    case 8: return .array((0..<chance.below(4)).map { _ in value(depth: depth + 1) })
    case 9: return .array((0..<chance.below(4)).map { _ in .table(members(depth: depth + 1)) })
    default: return .table(members(depth: depth))
    }
  }

  mutating func text() -> String {
    chance.one(of: [
      "", "x", "it's", "李伟 é", "\"q\" \"\"\"", "two\nlines", "\nfirst\n", "\\ \t",
      "\u{0}\u{1B}\u{7F}",
      "carriage\r\nreturn", "# no comment", "[x]", "'''", "ends in \"",
    ])
  }
}

extension Author {
  /// The lines of a table: first what stands in lines, then what has headers.
  private mutating func body(
    _ members: [Value.Member], path: [String], prefix: String
  ) -> String {
    let indentation = chance.isOne(in: 6) ? "  " : ""
    var lines = ""
    var sections = ""
    for member in members {
      switch member.value {
      case .table(let below) where chance.isOne(in: 2):
        sections += section(below, path: path + [member.key], isElement: false)
      case .table(let below) where !below.isEmpty && chance.isOne(in: 2):
        for inner in below {
          lines += line([member.key, inner.key], inner.value, indentation)
        }
      case .array(let elements) where areTables(elements) && chance.isOne(in: 2):
        for case .table(let below) in elements {
          sections += section(below, path: path + [member.key], isElement: true)
        }
      default: lines += line([member.key], member.value, indentation)
      }
    }
    return lines + sections
  }

  private func areTables(_ elements: [Value]) -> Bool {
    !elements.isEmpty
      && elements.allSatisfy { if case .table = $0 { true } else { false } }
  }

  private mutating func section(
    _ members: [Value.Member], path: [String], isElement: Bool
  ) -> String {
    var text = isSpaced ? lineEnd : ""
    if chance.isOne(in: 6) { text += comment() + lineEnd + lineEnd }
    if chance.isOne(in: 3) { text += comment() + lineEnd }
    let name = path.map { spelled(key: $0) }.joined(separator: chance.isOne(in: 8) ? " . " : ".")
    text += isElement ? "[[\(name)]]" : "[\(name)]"
    if chance.isOne(in: 5) { text += " " + comment() }
    return text + lineEnd + body(members, path: path, prefix: "")
  }

  private mutating func line(_ keys: [String], _ value: Value, _ indentation: String) -> String {
    var text = ""
    if chance.isOne(in: 8) { text += lineEnd }
    if chance.isOne(in: 6) { text += indentation + comment() + lineEnd }
    let name = keys.map { spelled(key: $0) }.joined(separator: ".")
    text += indentation + name + chance.one(of: [" = ", "=", "  =\t"])
    text += spelled(value, isInline: false)
    if chance.isOne(in: 4) { text += chance.one(of: ["", " ", "     "]) + comment() }
    return text + lineEnd
  }

  private mutating func spelled(key: String) -> String {
    let isBare = !key.isEmpty && key.utf8.allSatisfy { (0x30...0x7A).contains($0) || $0 == 0x2D }
    if isBare, key.utf8.allSatisfy({ $0 != 0x5C && $0 != 0x22 }), !chance.isOne(in: 5) {
      return key
    }
    return Value.string(key).text
  }

  private mutating func spelled(_ value: Value, isInline: Bool) -> String {
    switch value {
    case .string(let string):
      let isPlain = string.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
      if isPlain, !string.contains("'"), chance.isOne(in: 3) { return "'\(string)'" }
      if isPlain, !string.contains("'"), !isInline, chance.isOne(in: 4) {
        return "'''" + lineEnd + string + "'''"
      }
      return value.text
    case .integer(let number) where number >= 0 && chance.isOne(in: 4):
      return "0x" + String(number, radix: 16)
    case .array(let elements): return array(elements)
    case .table(let members):
      let inner = members.map { spelled(key: $0.key) + " = " + spelled($0.value, isInline: true) }
      return "{" + inner.joined(separator: chance.one(of: [", ", ",", " , "])) + "}"
    default: return value.text
    }
  }

  private mutating func array(_ elements: [Value]) -> String {
    let isTall = chance.isOne(in: 3)
    var text = "["
    for (index, element) in elements.enumerated() {
      if isTall { text += lineEnd + "  " }
      text += spelled(element, isInline: true)
      let isLast = index == elements.count - 1
      if !isLast || chance.isOne(in: 3) { text += chance.isOne(in: 8) ? " , " : "," }
      if isTall, chance.isOne(in: 3) { text += " " + comment() + lineEnd }
    }
    return text + (isTall ? lineEnd : "") + "]"
  }
}
