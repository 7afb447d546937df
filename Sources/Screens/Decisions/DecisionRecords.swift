import Model
import TUI

/// The screen of decisions: what can hurt most stands first.
enum DecisionRecords: RecordSource {
  static let command = Command.decisions
  static let kind = RecordKind.decision

  static let keys = [
    KeyRow("Enter", .open),
    KeyRow("c", .confirm, footer: true),
    KeyRow("A", .acknowledge, footer: true),
    KeyRow("m", .letter, footer: true),
    KeyRow("P", .capture),
    KeyRow("M", .match),
    KeyRow("e", .edit, footer: true),
    KeyRow("+ Ins", .add, footer: true),
    KeyRow("x", .dispute),
    KeyRow("T", .validate),
    KeyRow("S", .supersede),
    KeyRow("X", .withdraw),
    KeyRow("E", .editFile),
    KeyRow("d Del", .remove),
    KeyRow("y", .copy),
    KeyRow("Y", .copyRecord),
    KeyRow("", .verify),
  ]

  static let sorts = [
    RecordSort(label: Phrase("sort.risk")) { id, desk in
      weight(id, desk) { (-desk.risk($0).score, -($0.decidedOn?.number ?? 0)) }
    },
    RecordSort(label: Phrase("sort.due")) { id, desk in
      weight(id, desk) {
        (desk.state($0).isOpen ? 0 : 1, desk.deadlines.day($0, desk.state($0))?.number ?? .max)
      }
    },
    RecordSort(label: Phrase("sort.newest")) { id, desk in
      weight(id, desk) { (-($0.decidedOn?.number ?? 0), 0) }
    },
    RecordSort(label: Phrase("sort.title")) { id, desk in weight(id, desk) { _ in (0, 0) } },
  ]

  static func ids(_ desk: Desk) -> [String] { Array(desk.contents.decisions.ids) }

  static func badge(_ desk: Desk) -> Span? {
    let open = desk.allOpenCount
    return open == 0 ? nil : Span("●\(open)", .warning)
  }

  static func title(_ id: String, _ desk: Desk) -> String {
    desk.contents.decisions[id]?.title ?? id
  }

  static func searchKey(_ id: String, _ desk: Desk) -> SearchKey? {
    desk.contents.decisions[id].map { decision in
      SearchKey(decision, people: decision.contacts.compactMap { desk.contents.contacts[$0] })
    }
  }

  static func invitation(_ desk: Desk) -> [DetailLine] {
    [
      DetailLine(desk.words(Phrase("decisions.empty")), .title), .blank,
      DetailLine(desk.words(Phrase("decisions.empty-what"))), .blank,
      DetailLine(desk.words(Phrase("decisions.empty-add"))),
    ]
  }

  private static func weight(
    _ id: String, _ desk: Desk, _ numbers: (Decision) -> (Int, Int)
  ) -> SortWeight {
    guard let decision = desk.contents.decisions[id] else {
      return SortWeight(name: SortKey(name: "", id: id))
    }
    let (first, second) = numbers(decision)
    return SortWeight(
      first: first, second: second, name: SortKey(name: decision.title, id: id))
  }
}
