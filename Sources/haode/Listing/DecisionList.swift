internal import Model
internal import TUI
internal import Texts

/// Decisions: those that wait for somebody first, by the day they are to be confirmed by, then the
/// closed ones, the newest first.
struct DecisionList {
  private let open: OpenBook
  private let texts: Texts
  private let deadlines: Deadlines

  init(_ open: OpenBook, _ texts: Texts) {
    self.open = open
    deadlines = open.deadlines
    self.texts = texts
  }

  private static let columns = [
    ListColumn("state", Phrase("column.state")),
    ListColumn("confirm_by", Phrase("column.due")),
    ListColumn("title", Phrase("column.title"), givesWay: 1),
    ListColumn("contacts", Phrase("column.contacts"), givesWay: 2),
    ListColumn("amount", Phrase("column.amount"), givesWay: 3),
    ListColumn("platform", Phrase("column.platform"), givesWay: 4, role: .muted),
  ]

  func rows(_ query: Query) -> ([ListColumn], [ListRow]) {
    let world = open.world
    let rows = open.contents.decisions.compactMap { decision -> ListRow? in
      var rank: MatchRank? = .exactName
      if !query.isEmpty {
        let people = decision.contacts.compactMap { open.contents.contacts[$0] }
        rank = RecordSearch.rank(
          .decision(decision), SearchKey(decision, people: people), for: query, world,
          open.platforms, deadlines)
      }
      guard rank != nil else { return nil }
      let state = decision.state(world.digest)
      return ListRow(
        id: decision.id, order: order(decision, state), cells: { cells(decision, state) },
        json: { RecordJSON(open).brief(.decision(decision)) })
    }
    return (Self.columns, rows)
  }

  private func order(_ decision: Decision, _ state: DecisionState) -> ListOrder {
    let far = Int.max / 4
    let number =
      state.isOpen
      ? deadlines.day(decision, state)?.number ?? far : 2 * far - (decision.decidedOn?.number ?? 0)
    return ListOrder(
      rank: .exactName, number: number, key: SortKey(name: decision.title, id: decision.id))
  }

  private func cells(_ decision: Decision, _ state: DecisionState) -> [TextTable.Cell] {
    let isOverdue = deadlines.isOverdue(decision, state)
    let due = state.isOpen ? deadlines.day(decision, state) : decision.confirmBy
    let names = decision.contacts.map { open.contents.contacts[$0]?.displayName ?? $0 }
    let amount = [decision.amount, decision.currency].compactMap(\.self).joined(separator: " ")
    return [
      .init(
        "\(state.sign(isOverdue: isOverdue)) \(state.rawValue)", state.role(isOverdue: isOverdue),
        plain: state.rawValue),
      .init(
        due?.description ?? "", isOverdue ? .danger : nil,
        plain: decision.confirmBy?.description ?? ""),
      .init(decision.title),
      .init(names.joined(separator: ", "), plain: decision.contacts.joined(separator: ",")),
      .init(amount),
      .init(
        decision.platform.map { open.platforms.name($0) } ?? "", plain: decision.platform ?? ""),
    ]
  }
}

extension DecisionState {
  /// The sign that stands for it in lists.
  func sign(isOverdue: Bool) -> String {
    switch self {
    case .changed: "~"
    case .confirmed: "✓"
    case .withdrawn, .superseded: "-"
    case .agreedInChat, .requested, .acknowledged, .disputed: isOverdue ? "!" : "●"
    }
  }

  func role(isOverdue: Bool) -> Role {
    switch self {
    case .changed, .disputed: .danger
    case .confirmed: .good
    case .withdrawn, .superseded: .muted
    case .agreedInChat, .requested, .acknowledged: isOverdue ? .danger : .warning
    }
  }
}
