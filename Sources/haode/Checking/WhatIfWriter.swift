internal import Model
internal import TUI
internal import Texts

/// The outcome of a what-if as a table, as lines and as JSON.
struct WhatIfWriter {
  let open: OpenBook
  let texts: Texts
  private static let shownCuts = 5
  private static let shownPeople = 8

  /// Those who are hit, or everybody; nil where nobody is.
  func table(_ whatIf: WhatIf, all: Bool) -> TextTable? {
    var table = TextTable([
      .init(texts(Phrase("column.name"))), .init(texts(Phrase("column.reached-by"))),
      .init(texts(Phrase("column.agreed-as")), givesWay: 2),
      .init(texts(Phrase("column.tested")), givesWay: 1),
      .init(texts(Phrase("column.open-decisions")), givesWay: 3),
    ])
    for outcome in whatIf.outcomes where all || outcome.isHit {
      table.rows.append(row(outcome))
    }
    return table.rows.isEmpty ? nil : table
  }

  private func row(_ outcome: ContactOutcome) -> [TextTable.Cell] {
    let name = open.contents.contacts[outcome.contact]?.displayName ?? outcome.contact
    let decisions = outcome.decisions.isEmpty ? "" : "\(outcome.decisions.count)"
    guard let route = outcome.route else {
      return [
        .init(name), .init(texts("whatif.unreachable"), .danger), .init(""), .init(""),
        .init(decisions),
      ]
    }
    let purpose =
      route.purpose.map { texts(Phrase("purpose.\($0.rawValue)")) } ?? texts("whatif.not-agreed")
    return [
      .init(name), .init(shown(route)),
      .init(purpose, route.purpose == nil ? .warning : .text),
      .init(
        texts("mark.\(route.markThroughVPN.rawValue)"), Self.role(route.markThroughVPN)),
      .init(decisions),
    ]
  }

  private static func role(_ mark: ChannelMark) -> Role {
    switch mark {
    case .tested: .good
    case .untested: .warning
    case .failed, .blocked: .danger
    }
  }

  private func shown(_ route: Route) -> String {
    let name = open.platforms.name(route.channel.platform)
    guard let handle = route.channel.handle else { return name }
    let rule = open.platforms[route.channel.platform]?.handleRule
    return "\(name) \(rule?.shown(handle) ?? handle)"
  }

  func summary(_ whatIf: WhatIf) -> [String] {
    let outcomes = whatIf.outcomes
    let gone = whatIf.unreachable
    let fallbacks = outcomes.filter { if case .fallback = $0.way { true } else { false } }
    var lines = [
      texts(
        "whatif.summary",
        [
          "down": whatIf.down.map(\.name).sorted().joined(separator: ", "),
          "gone": "\(gone.count)", "fallback": "\(fallbacks.count)",
          "untested": "\(fallbacks.count { $0.route?.mark != .tested })",
          "unaffected": "\(outcomes.count - gone.count - fallbacks.count)",
        ])
    ]
    let decisions = Set(gone.flatMap(\.decisions)).sorted()
    if !decisions.isEmpty {
      lines.append(
        texts(
          "whatif.decisions",
          ["n": "\(decisions.count)", "ids": short(decisions)]))
    }
    return lines.map(PlainText.line)
  }

  func lines(_ cuts: [Cut]) -> [String] {
    guard let first = cuts.first else { return [texts("whatif.no-cut")] }
    let lines = cuts.prefix(Self.shownCuts).map { cut in
      texts(
        "whatif.cut",
        [
          "failures": cut.failures.map(\.name).joined(separator: " + "),
          "n": "\(cut.contacts.count)", "contacts": short(cut.contacts),
        ])
    }
    let head = texts("whatif.smallest", ["n": "\(first.failures.count)"])
    let rest = cuts.count - lines.count
    return ([head] + lines + (rest > 0 ? [texts("whatif.more-cuts", ["n": "\(rest)"])] : []))
      .map(PlainText.line)
  }

  private func short(_ ids: [String]) -> String {
    ids.prefix(Self.shownPeople).joined(separator: ", ")
      + (ids.count > Self.shownPeople ? " …" : "")
  }

  func json(_ whatIf: WhatIf, _ cuts: [Cut], trip: Trip?) -> JSON {
    .object([
      ("trip", trip.map { .text($0.id) } ?? .null),
      ("down", .list(whatIf.down.map(\.name).sorted().map(JSON.text))),
      ("contacts", .list(whatIf.outcomes.map(json))),
      (
        "smallest_cuts",
        .list(
          cuts.map { cut in
            .object([
              ("failures", .list(cut.failures.map { .text($0.name) })),
              ("contacts", .list(cut.contacts.map(JSON.text))),
            ])
          })
      ),
    ])
  }

  private func json(_ outcome: ContactOutcome) -> JSON {
    let word =
      switch outcome.way {
      case .unreachable: "unreachable"
      case .fallback: "fallback"
      case .unaffected: "unaffected"
      }
    return .object([
      ("contact", .text(outcome.contact)), ("outcome", .text(word)),
      ("route", outcome.route.map(json) ?? .null), ("lost", .list(outcome.lost.map(json))),
      ("left", .list(outcome.left.map(json))),
      ("open_decisions", .list(outcome.decisions.map(JSON.text))),
    ])
  }

  private func json(_ route: Route) -> JSON {
    .object([
      ("platform", .text(route.channel.platform)),
      ("handle", route.channel.handle.map(JSON.text) ?? .null),
      ("purpose", route.purpose.map { .text($0.rawValue) } ?? .null),
      ("failure_domain", .text(route.domain)), ("mark", .text(route.markThroughVPN.rawValue)),
    ])
  }
}

extension ContactOutcome {
  var isHit: Bool { if case .unaffected = way { false } else { true } }
}
