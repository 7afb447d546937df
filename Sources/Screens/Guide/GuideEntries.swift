import Checks
import Model
import TUI

/// The guide: what the program knows of platforms, terms, holidays, rules and content, how sure it is,
/// and how the book corrects it.
enum GuideEntries: EntrySource {
  static let command = Command.guide
  static let opensByItself = false

  static let keys = [
    KeyRow("Enter", .open, footer: true),
    KeyRow("e", .edit, footer: true),
    KeyRow("E", .editFile, footer: true),
    KeyRow("y", .copy),
  ]

  static let sorts = [Phrase("sort.usual"), Phrase("sort.name")]

  static func badge(_ desk: Desk) -> Span? { nil }

  static func groups(_ desk: Desk, sort: Int) -> [EntryGroup] {
    GuideSection.allCases.map { section in
      var entries = entries(section, desk).map(\.id)
      if sort == 1 {
        let keyed = entries.map { (SortKey(name: title($0, desk), id: $0), $0) }
        entries = keyed.sorted { $0.0 < $1.0 }.map(\.1)
      }
      return EntryGroup(id: section.heading, entries: entries)
    }
  }

  private static func entries(_ section: GuideSection, _ desk: Desk) -> [GuideEntry] {
    switch section {
    case .platforms: desk.platforms.all.map { .platform($0.id) }
    case .glossary: GuideTerm.names(desk).map { .term($0) }
    case .holidays: desk.calendar.years.map { .year($0.year) }
    case .rules: Rules.all.map { .rule($0.id) }
    case .content: desk.contentRules.categories.map { .category($0.id) }
    }
  }

  static func searchKey(_ id: String, _ desk: Desk) -> SearchKey {
    switch GuideEntry(id: id) {
    case .platform(let id):
      guard let platform = desk.platforms[id] else { return SearchKey(names: [id]) }
      return SearchKey(
        names: [platform.name, platform.nameZh ?? "", id] + platform.aliases,
        labels: [platform.owner, platform.failureDomain].compactMap(\.self),
        texts: platform.caveats + platform.records)
    case .term(let name):
      let term = GuideTerm(name, desk)
      return SearchKey(
        names: term.entry?.terms ?? [name],
        texts: [term.meaning, term.entry?.rendering, term.entry?.ask].compactMap(\.self))
    case .year(let year):
      let days = desk.calendar.year(year)?.days.values.map { $0 } ?? []
      return SearchKey(names: [String(year)] + Set(days.flatMap { [$0.name, $0.nameZh] }).sorted())
    case .rule(let id):
      guard let rule = Rules.rule(id) else { return SearchKey(names: [id.rawValue]) }
      return SearchKey(
        names: [id.rawValue, desk.words(rule.title)],
        texts: [desk.words(rule.reason), desk.words(rule.remedy)])
    case .category(let id):
      let category = desk.contentRules[id]
      return SearchKey(
        names: [id] + (category?.en ?? []) + (category?.zh ?? []),
        texts: [category?.reason, category?.context].compactMap(\.self))
    case .section, nil: return SearchKey(names: [])
    }
  }

  static func invitation(_ desk: Desk) -> [DetailLine] { [] }
  static func open(_ id: String, _ desk: Desk) -> [Step]? { nil }

  static func title(_ id: String, _ desk: Desk) -> String {
    switch GuideEntry(id: id) {
    case .section(let section): desk.words(section.title)
    case .platform(let id): desk.platform(id)
    case .term(let term): term
    case .year(let year): String(year)
    case .rule(let rule): rule.rawValue
    case .category(let id): desk.contentRules[id].map(name) ?? id
    case nil: ""
    }
  }

  /// `leaders_party` as people read it.
  static func name(_ category: ContentRules.Category) -> String {
    category.id.split(separator: "_").joined(separator: " ")
  }
}
