import Model
import TUI

/// What is different between the screens that show entries under headings with a detail beside them:
/// the checklist, the guide. An entry is named by an id that stays the same while the book changes.
protocol EntrySource: Sendable {
  static var command: Command { get }
  static var keys: [KeyRow] { get }
  /// Ways to order the entries under each heading; the first is the usual one.
  static var sorts: [Phrase] { get }
  /// Whether headings open by themselves while there is room for what stands under them.
  static var opensByItself: Bool { get }

  static func badge(_ desk: Desk) -> Span?
  /// In the order of the screen, with the entries as `sort` wants them.
  static func groups(_ desk: Desk, sort: Int) -> [EntryGroup]
  /// A heading as it stands in the list, without the sign that says whether it is open.
  static func heading(_ group: EntryGroup, width: Int, _ desk: Desk) -> EntryRow
  static func row(_ id: String, width: Int, _ desk: Desk) -> EntryRow
  static func searchKey(_ id: String, _ desk: Desk) -> SearchKey
  /// Of an entry or of a heading.
  static func title(_ id: String, _ desk: Desk) -> String
  static func detail(_ id: String, width: Int, _ desk: Desk) -> [DetailLine]
  /// What stands in an empty list.
  static func invitation(_ desk: Desk) -> [DetailLine]

  /// What Enter does to an entry in the list; nil where it leads into the detail.
  static func open(_ id: String, _ desk: Desk) -> [Step]?
  /// Why a command cannot work on this entry now.
  static func reason(_ command: Command, _ id: String?, _ desk: Desk) -> Phrase?
  static func act(_ command: Command, _ id: String, _ desk: Desk) -> [Step]
}

/// A heading with what stands under it.
struct EntryGroup: Equatable, Sendable {
  let id: String
  var entries: [String]
  /// The graver, the earlier it opens by itself; 0 never does.
  var weight = 1
}

/// One row of the list: what does not fit of the left part is cut, the right part stands whole.
struct EntryRow: Equatable, Sendable {
  var left: [Span]
  var right: [Span] = []
}
