import Model
import TUI

/// The screen of contacts: can I reach them, and by what.
enum ContactRecords: ContactSource {
  static let command = Command.contacts

  static let keys = [
    KeyRow("Enter", .open),
    KeyRow("a", .agree, footer: true),
    KeyRow("t", .test, footer: true),
    KeyRow("c", .confirm, footer: true),
    KeyRow("m", .letter),
    KeyRow("P", .capture),
    KeyRow("e", .edit, footer: true),
    KeyRow("+ Ins", .add),
    KeyRow("E", .editFile),
    KeyRow("d Del", .remove),
    KeyRow("D", .decide),
    KeyRow("y", .copy),
    KeyRow("Y", .copyRecord),
  ]

  static let sorts = [
    RecordSort(label: Phrase("sort.name")) { SortWeight(name: name($0, $1)) },
    RecordSort(label: Phrase("sort.open-decisions")) { id, desk in
      SortWeight(first: -desk.openCount(id), name: name(id, desk))
    },
    RecordSort(label: Phrase("sort.failed-channels")) { id, desk in
      let failed = desk.contents.contacts[id].map { desk.summary($0).failedChannels } ?? 0
      return SortWeight(first: -failed, name: name(id, desk))
    },
    RecordSort(label: Phrase("sort.organisation")) { id, desk in
      let contact = desk.contents.contacts[id]
      return SortWeight(
        name: SortKey(name: contact?.organisation ?? "", nameZh: contact?.organisationZh, id: id))
    },
  ]

  static func invitation(_ desk: Desk) -> [DetailLine] {
    [
      DetailLine(desk.words(Phrase("contacts.empty")), .title), .blank,
      DetailLine(desk.words(Phrase("contacts.empty-what"))), .blank,
      DetailLine(desk.words(Phrase("contacts.empty-add"))),
      DetailLine(desk.words(Phrase("contacts.empty-import"))),
    ]
  }
}
