import Model
import TUI

typealias KeyBinding = Binding<Command, Phrase>

/// One of the screens of the title bar: a value with its state, its keys as data, what a command does
/// to it, and how it is drawn. A new one is a file with such a type and a line in `Screens.all`.
protocol Screen: Sendable {
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

/// What is known of a screen before anybody has looked at it.
struct ScreenPlace: Sendable {
  /// The command that shows it; its label is the name in the title bar.
  let command: Command
  /// What stands beside the name, such as `●3`.
  let badge: @Sendable (Desk) -> Span?
  let make: @Sendable () -> any Screen

  init(
    _ command: Command, _ badge: @escaping @Sendable (Desk) -> Span?,
    _ make: @escaping @Sendable () -> any Screen
  ) {
    self.command = command
    self.badge = badge
    self.make = make
  }
}

/// The registry of the screens, in the order of the title bar. Each is made when it is first looked
/// at: the types of the five others would cost a twentieth of the time to the first picture.
enum Screens {
  static let all: [ScreenPlace] = [
    ScreenPlace(.contacts, ContactRecords.badge) { RecordScreen<ContactRecords>() },
    ScreenPlace(.decisions, DecisionRecords.badge) { RecordScreen<DecisionRecords>() },
    ScreenPlace(.channels, ChannelRecords.badge) { RecordScreen<ChannelRecords>() },
    ScreenPlace(.trips, TripRecords.badge) { TripScreen() },
    ScreenPlace(.checklist, ChecklistEntries.badge) { EntryScreen<ChecklistEntries>() },
    ScreenPlace(.guide, GuideEntries.badge) { EntryScreen<GuideEntries>() },
  ]

  static func place(of command: Command) -> Int? { all.firstIndex { $0.command == command } }
}
