import Model
import TUI

/// What is different between the screens of contacts, decisions and whatever else is a list of
/// records with a detail beside it.
protocol RecordSource: Sendable {
  static var command: Command { get }
  static var kind: RecordKind { get }
  static var keys: [KeyRow] { get }
  static var sorts: [RecordSort] { get }
  static var columns: [Columns.Column] { get }
  /// The same as things stand: another column can matter most.
  static func columns(_ desk: Desk) -> [Columns.Column]
  /// What stands above each column; nil for nothing.
  static var headers: [ColumnHeader?] { get }

  static func ids(_ desk: Desk) -> [String]
  static func badge(_ desk: Desk) -> Span?
  /// One text per column, in the order of `columns`, without the mark in front.
  static func row(_ id: String, _ desk: Desk, _ columns: Columns) -> [Cell]
  static func title(_ id: String, _ desk: Desk) -> String
  static func detail(_ id: String, width: Int, _ desk: Desk) -> [DetailLine]
  static func searchKey(_ id: String, _ desk: Desk) -> SearchKey?
  /// What belongs here, and the keys that add the first.
  static func invitation(_ desk: Desk) -> [DetailLine]

  /// Why a command cannot work on these records now.
  static func reason(_ command: Command, _ target: Target, _ desk: Desk) -> Phrase?
  static func act(_ command: Command, _ target: Target, _ desk: Desk) -> [Step]

  /// What Enter does on a channel of the detail.
  static func open(_ target: Target, _ desk: Desk) -> [Step]
  /// What Esc ends in the list before marks and filter; nil where there is no such thing.
  static func back(_ desk: Desk) -> [Step]?
  /// What the signs of the rows mean, for the quiet status line.
  static func legend(_ desk: Desk) -> String?
}

extension RecordSource {
  static func columns(_ desk: Desk) -> [Columns.Column] { columns }
  static func open(_ target: Target, _ desk: Desk) -> [Step] { [] }
  static func back(_ desk: Desk) -> [Step]? { nil }
  static func legend(_ desk: Desk) -> String? { nil }
}

/// What an action is for: the records, and the line of the detail that is selected, if one is.
struct Target: Equatable, Sendable {
  var ids: [String]
  var anchor: DetailLine.Anchor?

  var only: String? { ids.count == 1 ? ids[0] : nil }
  var term: String? { if case .term(let term) = anchor { term } else { nil } }
  var channel: Channel? { if case .channel(let channel) = anchor { channel } else { nil } }
}

/// A key of a screen, as data.
struct KeyRow: Sendable {
  /// As they were written: `"j Down"`.
  let names: String
  /// Read once: each key that is pressed is looked for in them.
  let keys: [Key]
  let command: Command
  let inFooter: Bool

  init(_ names: String, _ command: Command, footer: Bool = false) {
    self.names = names
    keys = names.split(separator: " ").compactMap { Key(named: String($0)) }
    self.command = command
    inFooter = footer
  }

  /// The same with other keys.
  func with(_ keys: [Key]) -> KeyRow { KeyRow(keys, like: self) }

  private init(_ keys: [Key], like row: KeyRow) {
    names = keys.map(\.name).joined(separator: " ")
    self.keys = keys
    command = row.command
    inFooter = row.inFooter
  }

  /// - Parameter reason: why it cannot work now; nil where it can.
  func binding(_ reason: Phrase?) -> KeyBinding {
    KeyBinding(keys, command.label, command, disabled: reason, inFooter: inFooter)
  }
}

struct ColumnHeader: Sendable {
  let phrase: Phrase
  var isRight = false
}

/// What stands in one column of a row.
struct Cell: Equatable, Sendable {
  var spans: [Span]
  var isRight = false

  init(_ spans: [Span]) { self.spans = spans }

  init(_ text: String, _ role: Role = .text, right: Bool = false) {
    spans = [Span(text, role)]
    isRight = right
  }

  var cells: Int { spans.reduce(0) { $0 + Width.of($1.text) } }
}
