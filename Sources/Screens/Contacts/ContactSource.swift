import Model
import TUI

/// A list of contacts, whatever its columns say of them.
protocol ContactSource: RecordSource {}

extension ContactSource {
  static var kind: RecordKind { .contact }
  static func ids(_ desk: Desk) -> [String] { Array(desk.contents.contacts.ids) }
  static func badge(_ desk: Desk) -> Span? { nil }

  static func title(_ id: String, _ desk: Desk) -> String { desk.contactName(id) }

  static func searchKey(_ id: String, _ desk: Desk) -> SearchKey? {
    desk.contents.contacts[id].map { SearchKey($0) }
  }

  /// How a contact is sorted by its name.
  static func name(_ id: String, _ desk: Desk) -> SortKey {
    let contact = desk.contents.contacts[id]
    return SortKey(name: contact?.name ?? "", nameZh: contact?.nameZh, id: id)
  }
}
