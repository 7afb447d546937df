import Checks
import Model
import TUI

/// All that is known of an entry, how sure that is, and how the book says otherwise.
extension GuideEntries {
  static func detail(_ id: String, width: Int, _ desk: Desk) -> [DetailLine] {
    switch GuideEntry(id: id) {
    case .section(let section): self.section(section, desk)
    case .platform(let id): desk.platforms[id].map { platform($0, desk) } ?? []
    case .term(let name): term(GuideTerm(name, desk), desk)
    case .year(let year): self.year(year, desk)
    case .rule(let id): Rules.rule(id).map { rule($0, desk) } ?? []
    case .category(let id): desk.contentRules[id].map { category($0, desk) } ?? []
    case nil: []
    }
  }

  private static func section(_ section: GuideSection, _ desk: Desk) -> [DetailLine] {
    [DetailLine(desk.words(Phrase("guide.\(section.rawValue)-what")))]
  }

  /// `owner   Tencent`
  private static func fact(_ key: String, _ value: String?, _ desk: Desk) -> [DetailLine] {
    guard let value, !value.isEmpty else { return [] }
    return [
      DetailLine([Span(desk.words(Phrase("fact.\(key)")) + "  ", .muted), Span(value)])
    ]
  }

  private static func list(_ key: String, _ texts: [String], _ desk: Desk) -> [DetailLine] {
    guard !texts.isEmpty else { return [] }
    return [.blank, DetailLine(desk.words(Phrase("fact.\(key)")), .title)]
      + texts.map { DetailLine([Span("· ", .muted), Span($0)]) }
  }

  /// When it was checked, how sure it is, and where it is from.
  private static func standing(
    _ checkedOn: Day?, _ confidence: Confidence?, _ source: String?, _ desk: Desk
  ) -> [DetailLine] {
    var lines: [DetailLine] = [.blank]
    if let checkedOn {
      let aged = isAged(checkedOn, desk)
      let text = desk.words(
        Phrase("guide.checked", ["day": checkedOn.description, "ago": desk.ago(checkedOn)]))
      lines.append(DetailLine([Span(aged ? "! " : "✓ ", aged ? .warning : .good), Span(text)]))
    } else {
      lines.append(DetailLine(desk.words(Phrase("guide.never-checked")), .warning))
    }
    if let confidence {
      lines += fact("confidence", desk.words(Phrase("confidence.\(confidence.rawValue)")), desk)
    }
    return lines + fact("source", source, desk)
  }

  private static func change(_ label: Phrase, _ command: Command, _ desk: Desk) -> [DetailLine] {
    [
      .blank,
      DetailLine(
        [Span("→ ", .accent), Span(desk.words(label), .accent)], anchor: .command(command)),
    ]
  }

  private static func platform(_ platform: Platform, _ desk: Desk) -> [DetailLine] {
    let state = state(platform, desk)
    var lines = [
      DetailLine([Span(platform.name, .title), Span("  " + (platform.nameZh ?? ""), .title)]),
      DetailLine([state[0], Span(" "), state[1], Span("  " + desk.words(Phrase("guide.there")))]),
      .blank,
    ]
    lines += fact("owner", platform.owner, desk)
    lines += fact("failure-domain", platform.failureDomain, desk)
    lines += fact("also", platform.aliases.joined(separator: ", "), desk)
    lines += fact("handle", platform.handleLabel, desk)
    lines += fact("handle-form", platform.handleForm, desk)
    lines += fact("retired-on", platform.retiredOn?.description, desk)
    lines += fact("recall", platform.recallText.map { Self.span(seconds: $0, desk) }, desk)
    lines += fact("open-steps", platform.openSteps, desk)
    if platform.forbidsContactDetails {
      lines.append(
        DetailLine([
          Span("✗ ", .danger), Span(desk.words(Phrase("guide.forbids-details")), .danger),
        ]))
    }
    lines += list("caveats", platform.caveats, desk)
    lines += list("records", platform.records, desk)
    lines += standing(platform.checkedOn, platform.confidence, platform.source, desk)
    return lines + change(Phrase("guide.correct"), .edit, desk)
  }

  static func span(seconds: Int, _ desk: Desk) -> String {
    if seconds < 3600 { return desk.words(Phrase("guide.minutes", ["n": String(seconds / 60)])) }
    return desk.words(Phrase("guide.hours", ["n": String(seconds / 3600)]))
  }

  private static func term(_ term: GuideTerm, _ desk: Desk) -> [DetailLine] {
    let spellings = term.entry?.terms ?? [term.name]
    var lines = [
      DetailLine(spellings.joined(separator: " · "), .title),
      DetailLine([Span(desk.words(Phrase("fact.risk")) + "  ", .muted), risk(term.risk, desk)]),
      .blank,
    ]
    lines += fact("meaning", term.meaning, desk)
    lines += fact("rendering", term.entry?.rendering, desk)
    lines += fact("ask", term.entry?.ask, desk)
    lines.append(.blank)
    if let own = term.own, let by = own.validatedBy, !by.isEmpty {
      let day = own.validatedOn?.description ?? "—"
      let text = desk.words(Phrase("guide.validated", ["name": by, "day": day]))
      lines.append(DetailLine([Span("✓ ", .good), Span(text)]))
    } else {
      let sign = term.risk == .high ? Span("● ", .warning) : Span("? ", .muted)
      lines.append(DetailLine([sign, Span(desk.words(Phrase("guide.not-validated")))]))
    }
    if let entry = term.entry {
      lines += standing(entry.checkedOn, entry.confidence, entry.source, desk)
    }
    lines += change(Phrase("guide.validate"), .edit, desk)
    return lines + [.blank, DetailLine(desk.words(Phrase("guide.no-advice")), .muted)]
  }

  private static func rule(_ rule: any Rule, _ desk: Desk) -> [DetailLine] {
    let severity = RuleText.severity(rule, desk)
    let word = severity.map { desk.words($0.phrase) } ?? desk.words(Phrase("guide.off"))
    let found = desk.findings?.count { $0.rule == rule.id } ?? 0
    return RuleText.lines(rule, desk) + [
      .blank,
      DetailLine([
        Span(desk.words(Phrase("fact.severity")) + "  ", .muted),
        Span(word, severity?.role ?? .muted),
        Span("  " + desk.words(Phrase("guide.found", ["n": String(found)])), .muted),
      ]),
      DetailLine([
        Span(desk.words(Phrase("fact.question")) + "  ", .muted),
        Span("\(rule.question.rawValue) " + desk.words(rule.question.phrase)),
      ]),
    ] + change(Phrase("guide.set-rule"), .edit, desk)
      + [.blank, DetailLine(desk.words(Phrase("guide.no-advice")), .muted)]
  }

  private static func category(_ category: ContentRules.Category, _ desk: Desk) -> [DetailLine] {
    let level = level(category, desk)
    var lines = [
      DetailLine(name(category), .title), DetailLine([level[0], Span(" "), level[1]]), .blank,
      DetailLine(category.reason),
    ]
    lines += fact("context", category.context, desk)
    lines += list("words-en", [category.en.joined(separator: ", ")].filter { !$0.isEmpty }, desk)
    lines += list("words-zh", [category.zh.joined(separator: "、")].filter { !$0.isEmpty }, desk)
    lines += list("normal", [category.normal.joined(separator: ", ")].filter { !$0.isEmpty }, desk)
    lines += standing(category.checkedOn, category.confidence, category.source, desk)
    lines += change(Phrase("guide.set-category"), .edit, desk)
    return lines + [.blank, DetailLine(desk.words(Phrase("guide.no-advice")), .muted)]
  }
}
