import Model

/// The sections of the guide, in the order of the screen.
enum GuideSection: String, CaseIterable, Sendable {
  case platforms, glossary, holidays, rules, content

  var heading: String { "section \(rawValue)" }
  var title: Phrase { Phrase("guide.\(rawValue)") }
}

/// What an id of the guide names.
enum GuideEntry: Equatable, Sendable {
  case section(GuideSection)
  case platform(String)
  case term(String)
  case year(Int)
  case rule(RuleID)
  case category(String)

  init?(id: String) {
    let parts = id.split(separator: " ", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    switch parts[0] {
    case "section":
      guard let section = GuideSection(rawValue: parts[1]) else { return nil }
      self = .section(section)
    case "platform": self = .platform(parts[1])
    case "term": self = .term(parts[1])
    case "year":
      guard let year = Int(parts[1]) else { return nil }
      self = .year(year)
    case "rule":
      guard let rule = RuleID(rawValue: parts[1]) else { return nil }
      self = .rule(rule)
    case "category": self = .category(parts[1])
    default: return nil
    }
  }

  var id: String {
    switch self {
    case .section(let section): section.heading
    case .platform(let id): "platform \(id)"
    case .term(let term): "term \(term)"
    case .year(let year): "year \(year)"
    case .rule(let rule): "rule \(rule.rawValue)"
    case .category(let id): "category \(id)"
    }
  }
}
