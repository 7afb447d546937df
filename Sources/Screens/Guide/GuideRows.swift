import Checks
import Model
import TUI

/// How the sections and their entries stand in the list.
extension GuideEntries {
  static func heading(_ group: EntryGroup, width: Int, _ desk: Desk) -> EntryRow {
    guard case .section(let section) = GuideEntry(id: group.id) else { return EntryRow(left: []) }
    var left = [Span(desk.words(section.title), .title), Span("  \(group.entries.count)", .muted)]
    if width >= 50 { left.append(Span("  " + desk.words(summary(section, desk)), .muted)) }
    return EntryRow(left: left)
  }

  /// What the first glance at a section should say.
  private static func summary(_ section: GuideSection, _ desk: Desk) -> Phrase {
    switch section {
    case .platforms:
      let old = desk.platforms.all.count { isAged($0.checkedOn, desk) }
      return old == 0
        ? Phrase("guide.platforms-sum") : Phrase("guide.platforms-aged", ["n": String(old)])
    case .glossary:
      let known = (desk.contents.glossary?.terms ?? []).count { $0.validatedBy?.isEmpty == false }
      return Phrase("guide.glossary-sum", ["n": String(known)])
    case .holidays:
      let official = desk.calendar.years.filter { $0.certainty == .official }.map(\.year)
      return Phrase(
        "guide.holidays-sum", ["years": official.sorted().map(String.init).joined(separator: ", ")])
    case .rules:
      return Phrase("guide.rules-sum", ["n": String(desk.contents.settings.checks.count)])
    case .content: return Phrase("guide.content-sum")
    }
  }

  static func isAged(_ day: Day?, _ desk: Desk) -> Bool {
    day.map { $0.days(until: desk.world.today) > 365 } ?? true
  }

  static func row(_ id: String, width: Int, _ desk: Desk) -> EntryRow {
    switch GuideEntry(id: id) {
    case .platform(let id):
      desk.platforms[id].map { platform($0, width, desk) } ?? EntryRow(left: [])
    case .term(let name): term(GuideTerm(name, desk), width, desk)
    case .year(let year): self.year(year, desk)
    case .rule(let id): Rules.rule(id).map { rule($0, width, desk) } ?? EntryRow(left: [])
    case .category(let id): desk.contentRules[id].map { category($0, desk) } ?? EntryRow(left: [])
    case .section, nil: EntryRow(left: [])
    }
  }

  private static func platform(_ platform: Platform, _ width: Int, _ desk: Desk) -> EntryRow {
    let state = state(platform, desk)
    var left = [state[0], Span(" " + platform.name)]
    if let nameZh = platform.nameZh { left.append(Span(" " + nameZh, .muted)) }
    var right: [Span] = [Span(state[1].text, state[1].role)]
    if width >= 54, let day = platform.checkedOn {
      right.append(Span("  " + desk.ago(day), isAged(day, desk) ? .warning : .muted))
    }
    return EntryRow(left: left, right: right)
  }

  /// Sign and word of whether it works in mainland China.
  static func state(_ platform: Platform, _ desk: Desk) -> [Span] {
    let (sign, role): (String, Role) =
      switch platform.mainland {
      case .works: ("✓", .good)
      case .limited: ("!", .warning)
      case .blocked, .retired: ("✗", .danger)
      }
    return [
      Span(sign, role), Span(desk.words(Phrase("mainland.\(platform.mainland.rawValue)")), role),
    ]
  }

  private static func term(_ term: GuideTerm, _ width: Int, _ desk: Desk) -> EntryRow {
    let sign: Span =
      term.isValidated
      ? Span("✓", .good) : term.risk == .high ? Span("●", .warning) : Span("·", .muted)
    var left = [sign, Span(" " + term.name)]
    if let meaning = term.meaning { left.append(Span("  " + meaning, .muted)) }
    return EntryRow(left: left, right: [risk(term.risk, desk)])
  }

  static func risk(_ risk: GlossaryEntry.Risk, _ desk: Desk) -> Span {
    Span(
      desk.words(Phrase("term-risk.\(risk.rawValue)")),
      risk == .high ? .danger : risk == .medium ? .warning : .muted)
  }

  private static func year(_ year: Int, _ desk: Desk) -> EntryRow {
    let certainty = desk.calendar.certainty(ofYear: year)
    let sign = certainty == .official ? Span("✓", .good) : Span("?", .warning)
    let isNow = year == desk.world.today.parts.year
    return EntryRow(
      left: [sign, Span(" \(year)", isNow ? .accent : .text)],
      right: [Span(desk.words(Phrase("certainty.\(certainty.rawValue)")), sign.role)])
  }

  private static func rule(_ rule: any Rule, _ width: Int, _ desk: Desk) -> EntryRow {
    let severity = RuleText.severity(rule, desk)
    let isSet = desk.contents.settings.checks.contains { $0.rule == rule.id }
    let word = severity.map { desk.words($0.phrase) } ?? desk.words(Phrase("guide.off"))
    var right = [Span(word, severity?.role ?? .muted)]
    if isSet { right.insert(Span("* ", .accent), at: 0) }
    return EntryRow(
      left: [
        severity?.sign ?? Span("-", .muted), Span(" \(rule.id.rawValue)  ", .key),
        Span(desk.words(rule.title)),
      ], right: right)
  }

  private static func category(_ category: ContentRules.Category, _ desk: Desk) -> EntryRow {
    let level = level(category, desk)
    return EntryRow(
      left: [
        level[0], Span(" " + name(category)), Span("  " + category.reason, .muted),
      ], right: [level[1]])
  }

  static func level(_ category: ContentRules.Category, _ desk: Desk) -> [Span] {
    guard category.isOn else {
      return [Span("-", .muted), Span(desk.words(Phrase("guide.off")), .muted)]
    }
    let level = category.level ?? .info
    let (sign, role): (String, Role) =
      switch level {
      case .strong: ("✗", .danger)
      case .warn: ("!", .warning)
      case .info: ("·", .muted)
      }
    return [Span(sign, role), Span(desk.words(Phrase("level.\(level.rawValue)")), role)]
  }
}
