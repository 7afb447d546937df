import Model
import TUI

/// The screen of contacts: can I reach them, and by what.
enum ContactRecords: RecordSource {
  static let command = Command.contacts
  static let kind = RecordKind.contact

  static let keys = [
    KeyRow("Enter", .open, footer: true),
    KeyRow("a", .agree, footer: true),
    KeyRow("t", .test, footer: true),
    KeyRow("c", .confirm, footer: true),
    KeyRow("e", .edit, footer: true),
    KeyRow("+ Ins", .add),
    KeyRow("E", .editFile),
    KeyRow("d Del", .remove),
    KeyRow("D", .decide),
    KeyRow("y", .copy),
    KeyRow("Y", .copyRecord),
  ]

  static let sorts = [
    RecordSort(label: Phrase("sort.name"), sorted: byName),
    RecordSort(label: Phrase("sort.open-decisions")) { ids, desk in
      stable(ids, desk) { -desk.openCount($0) }
    },
    RecordSort(label: Phrase("sort.failed-channels")) { ids, desk in
      stable(ids, desk) { id in
        -(desk.contents.contacts[id].map { desk.summary($0).failedChannels } ?? 0)
      }
    },
    RecordSort(label: Phrase("sort.organisation")) { ids, desk in
      let keyed = ids.map { id in
        let contact = desk.contents.contacts[id]
        return (
          SortKey(
            name: contact?.organisation ?? "", nameZh: contact?.organisationZh, id: id), id
        )
      }
      return keyed.sorted { $0.0 < $1.0 }.map(\.1)
    },
  ]

  static func ids(_ desk: Desk) -> [String] { Array(desk.contents.contacts.ids) }
  static func badge(_ desk: Desk) -> Span? { nil }

  static func title(_ id: String, _ desk: Desk) -> String { desk.contactName(id) }

  static func searchKey(_ id: String, _ desk: Desk) -> SearchKey? {
    desk.contents.contacts[id].map { SearchKey($0) }
  }

  static func invitation(_ desk: Desk) -> [DetailLine] {
    [
      DetailLine(desk.words(Phrase("contacts.empty")), .title), .blank,
      DetailLine(desk.words(Phrase("contacts.empty-what"))), .blank,
      DetailLine(desk.words(Phrase("contacts.empty-add"))),
      DetailLine(desk.words(Phrase("contacts.empty-import"))),
    ]
  }

  private static func byName(_ ids: [String], _ desk: Desk) -> [String] {
    let keyed = ids.map { id in
      let contact = desk.contents.contacts[id]
      return (SortKey(name: contact?.name ?? "", nameZh: contact?.nameZh, id: id), id)
    }
    return keyed.sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// By a number, equal ones by name.
  private static func stable(
    _ ids: [String], _ desk: Desk, _ number: (String) -> Int
  ) -> [String] {
    byName(ids, desk).enumerated().map { (number($0.element), $0.offset, $0.element) }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }
}
