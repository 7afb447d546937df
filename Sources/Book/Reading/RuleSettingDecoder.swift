internal import Model
internal import TOML

/// Reads `[checks]` of `book.toml`: `R07 = "off"`, or `R07 = { severity = "note", reason = "…" }`.
struct RuleSettingDecoder {
  private(set) var settings: [RuleSetting] = []
  private(set) var complaints: [(place: Position, phrase: Phrase)] = []

  init(_ entry: TOML.Entry) {
    guard let table = entry.item.table else {
      complain(entry.item.position, Phrase("book.not-a-table", ["key": entry.key]))
      return
    }
    for entry in table.entries { decode(entry) }
  }

  private mutating func decode(_ entry: TOML.Entry) {
    guard let rule = RuleID(typed: entry.key) else {
      let near = DidYouMean.nearest(entry.key, in: RuleID.allCases.map(\.rawValue), limit: 1).first
      complain(
        entry.keyPosition,
        near.map { Phrase("book.unknown-rule-near", ["rule": entry.key, "near": $0]) }
          ?? Phrase("book.unknown-rule", ["rule": entry.key]))
      return
    }
    guard let table = entry.item.table else {
      if let level = level(entry.item) { settings.append(RuleSetting(rule: rule, level: level)) }
      return
    }
    var setting = RuleSetting(rule: rule, level: .off)
    var hasLevel = false
    for part in table.entries {
      switch part.key {
      case "severity":
        guard let level = level(part.item) else { return }
        setting.level = level
        hasLevel = true
      case "reason": setting.reason = part.item.string
      default:
        if let near = DidYouMean.nearest(part.key, in: ["severity", "reason"], limit: 1).first {
          complain(
            part.keyPosition, Phrase("book.unknown-key", ["key": part.key, "near": near]))
        }
      }
    }
    if hasLevel {
      settings.append(setting)
    } else {
      complain(
        entry.item.position, Phrase("book.missing-key-in", ["key": "severity", "table": entry.key]))
    }
  }

  private mutating func level(_ item: Item) -> RuleLevel? {
    if let word = item.string, let level = RuleLevel(rawValue: word) { return level }
    let words = RuleLevel.allCases.map(\.rawValue)
    complain(
      item.position,
      Phrase(
        "book.unknown-word",
        ["key": "severity", "value": item.string ?? "", "words": words.joined(separator: ", ")]))
    return nil
  }

  private mutating func complain(_ place: Position, _ phrase: Phrase) {
    complaints.append((place, phrase))
  }
}
