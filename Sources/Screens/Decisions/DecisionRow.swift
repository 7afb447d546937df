import Model
import TUI

/// The columns of a decision. Narrow lists drop the channel, the amount, the people and the word of
/// the state; never the sign, the title and the deadline.
extension DecisionRecords {
  static let columns = [
    Columns.Column(least: 1, most: 1, importance: 9),
    Columns.Column(least: 16, most: 60, importance: 8),
    Columns.Column(least: 6, most: 12, importance: 3, whole: true),
    Columns.Column(least: 8, most: 14, importance: 4, whole: true),
    Columns.Column(least: 6, most: 18, importance: 2, whole: true),
    Columns.Column(least: 8, most: 14, importance: 7, whole: true),
    Columns.Column(least: 4, most: 10, importance: 1, whole: true),
  ]

  static let headers: [ColumnHeader?] = [
    nil, ColumnHeader(phrase: Phrase("head.decision")),
    ColumnHeader(phrase: Phrase("head.with")), ColumnHeader(phrase: Phrase("head.state")),
    ColumnHeader(phrase: Phrase("head.amount"), isRight: true),
    ColumnHeader(phrase: Phrase("head.due")), ColumnHeader(phrase: Phrase("head.chat")),
  ]

  static func row(_ id: String, _ desk: Desk, _ columns: Columns) -> [Cell] {
    guard let decision = desk.contents.decisions[id] else { return [] }
    let state = desk.state(decision)
    let isOpen = state.isOpen
    return [
      Cell([desk.sign(decision)]),
      Cell(decision.title, isOpen ? .text : .muted),
      Cell(people(decision, desk), isOpen ? .text : .muted),
      Cell([desk.standing(decision)]),
      Cell(amount(decision), isOpen ? .text : .muted, right: true),
      due(decision, state, desk),
      Cell(decision.platform.map(desk.platform) ?? "", .muted),
    ]
  }

  /// 李伟, or 李伟 +2 where several took part.
  static func people(_ decision: Decision, _ desk: Desk) -> String {
    guard let first = decision.contacts.first else { return "" }
    let contact = desk.contents.contacts[first]
    let name = contact.map { $0.nameZh ?? $0.name } ?? first
    return decision.contacts.count > 1 ? "\(name) +\(decision.contacts.count - 1)" : name
  }

  /// `124,000.00 CNY`
  static func amount(_ decision: Decision) -> String {
    guard let amount = decision.amount, !amount.isEmpty else { return "" }
    let parts = amount.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let whole = Int(parts[0]).map(RecordScreen<DecisionRecords>.grouped) ?? String(parts[0])
    let fraction = parts.count > 1 ? ".\(parts[1])" : ""
    return [whole + fraction, decision.currency ?? ""].filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  private static func due(_ decision: Decision, _ state: DecisionState, _ desk: Desk) -> Cell {
    if let due = desk.due(decision) { return Cell([due]) }
    let day = state == .confirmed ? decision.lastConfirmation?.on : decision.closedOn
    return Cell((day ?? decision.decidedOn).map(desk.ago) ?? "", .muted)
  }
}
