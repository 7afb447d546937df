import Model
import TUI

typealias KeyBinding = Binding<Command, Phrase>

/// One of the screens of the title bar: a value with its state, its keys as data, what a command does
/// to it, and how it is drawn. A new one is a file with such a type and a line in `Screens.all`.
protocol Screen: Sendable {
  /// The command that shows it; its label is the name in the title bar.
  var command: Command { get }
  /// What stands beside the name, such as `●3`.
  func badge(_ desk: Desk) -> Span?
  /// Keys of this screen alone.
  var keyRows: [KeyRow] { get }
  /// Why a command of this screen cannot work now; nil where it can.
  func reason(_ command: Command, _ desk: Desk) -> Phrase?
  mutating func update(_ command: Command, _ desk: Desk) -> [Step]
  /// Whether `back` does something within this screen: else it leads to the one it was shown from.
  var hasInnerBack: Bool { get }
  /// A click within its part of the terminal.
  mutating func click(_ point: Point, _ desk: Desk) -> [Step]
  /// The book is another one: all of it, or these records.
  mutating func follow(_ desk: Desk, changed: Set<RecordID>?)
  /// The part of the terminal it has.
  mutating func fit(_ body: Rect)
  /// Before each picture: work out what the rows in view say, where it is not known yet.
  mutating func prepareRows(_ desk: Desk)
  /// Ids of the trips whose state the next picture needs.
  var tripsInView: [String] { get }
  /// Whether a key that all screens have means nothing here now.
  func hides(_ command: Command) -> Bool
  /// The hand rests: what is dear to draw may follow now.
  mutating func rest(_ desk: Desk)
  /// Whether `rest` would change anything.
  var wantsRest: Bool { get }

  var filter: String { get }
  /// - Returns: what is wrong with the query, to be told beside the prompt.
  mutating func setFilter(_ query: String, _ desk: Desk) -> Phrase?
  var search: String { get }
  /// Go to the first find at or behind the selection.
  mutating func setSearch(_ query: String, _ desk: Desk) -> Phrase?
  /// Select a record where the list has it in view of the filter.
  mutating func select(_ record: RecordID, _ desk: Desk)
  /// Select a record, out of the filter if need be.
  ///
  /// - Returns: whether it is one of this screen's.
  mutating func show(_ record: RecordID, _ desk: Desk) -> Bool

  func view(_ frame: inout Frame, in body: Rect, _ desk: Desk)
  /// What stands in the quiet status line: filter, marks, order.
  func state(_ desk: Desk) -> [String]
}

extension Screen {
  var tripsInView: [String] { [] }
  func hides(_ command: Command) -> Bool { false }
}

/// The registry of the screens, in the order of the title bar.
enum Screens {
  static let all: [any Screen] = [
    RecordScreen<ContactRecords>(),
    RecordScreen<DecisionRecords>(),
    RecordScreen<ChannelRecords>(),
    TripScreen(),
    EntryScreen<ChecklistEntries>(),
    EntryScreen<GuideEntries>(),
  ]
}
