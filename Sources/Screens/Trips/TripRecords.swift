import Model
import TUI

/// The list of trips: am I ready, and if not, why.
enum TripRecords: RecordSource {
  static let command = Command.trips
  static let kind = RecordKind.trip

  static let keys = [
    KeyRow("Enter", .open),
    KeyRow("T", .today),
    KeyRow("r", .review, footer: true),
    KeyRow("b", .brief, footer: true),
    KeyRow("e", .edit, footer: true),
    KeyRow("w", .whatIf),
    KeyRow("+ Ins", .add, footer: true),
    KeyRow("-", .notNeeded),
    KeyRow("E", .editFile),
    KeyRow("d Del", .remove),
  ]

  static let sorts = [
    RecordSort(label: Phrase("sort.departure")) { id, desk in
      weight(id, desk) { trip in
        let phase = TripPhase(trip, on: desk.world.today)
        return (phase.order, phase.isOver ? -number(trip) : number(trip))
      }
    },
    RecordSort(label: Phrase("sort.newest")) { id, desk in
      weight(id, desk) { (-number($0), 0) }
    },
    RecordSort(label: Phrase("sort.title")) { id, desk in weight(id, desk) { _ in (0, 0) } },
  ]

  static func ids(_ desk: Desk) -> [String] { Array(desk.contents.trips.ids) }
  static func badge(_ desk: Desk) -> Span? { nil }

  static func title(_ id: String, _ desk: Desk) -> String {
    desk.contents.trips[id].map { $0.title.isEmpty ? id : $0.title } ?? id
  }

  static func searchKey(_ id: String, _ desk: Desk) -> SearchKey? {
    desk.contents.trips[id].map { trip in
      SearchKey(trip, people: trip.contacts.compactMap { desk.contents.contacts[$0] })
    }
  }

  static func invitation(_ desk: Desk) -> [DetailLine] {
    [
      DetailLine(desk.words(Phrase("trips.empty")), .title), .blank,
      DetailLine(desk.words(Phrase("trips.empty-what"))), .blank,
      DetailLine(desk.words(Phrase("trips.empty-add"))),
    ]
  }

  static func reason(_ command: Command, _ target: Target, _ desk: Desk) -> Phrase? {
    let trip = target.only.flatMap { desk.contents.trips[$0] }
    switch command {
    case .edit, .editFile, .brief, .review, .notNeeded, .whatIf:
      guard let trip else { return Phrase("why.one-at-a-time") }
      if command == .review || command == .whatIf, trip.contacts.isEmpty {
        return Phrase("why.trip-without-contacts")
      }
      if command == .review, desk.loading != .ready { return Phrase("why.still-reading") }
      if command == .notNeeded, check(target) == nil { return Phrase("why.no-check-selected") }
      if command == .brief, let from = trip.from, let to = trip.to, to < from {
        return Phrase("trips.ends-first", ["from": from.description, "to": to.description])
      }
      return nil
    default: return nil
    }
  }

  static func act(_ command: Command, _ target: Target, _ desk: Desk) -> [Step] {
    switch command {
    case .add: return [.form(.addTrip)]
    case .edit: return target.only.map { [.form(.editTrip($0))] } ?? []
    case .editFile:
      return target.only.map { [.effect(.edit(path: RecordID(.trip, $0).path, line: nil))] } ?? []
    case .whatIf: return target.only.map { [.chooseFailures(trip: $0)] } ?? []
    case .brief: return target.only.map { [.form(.brief($0))] } ?? []
    case .remove: return RemoveRecords.steps(target.ids.map { RecordID(.trip, $0) }, desk)
    case .notNeeded: return tick(target, isNotNeeded: true, desk)
    default: return []
    }
  }

  static func check(_ target: Target) -> String? {
    if case .check(let id) = target.anchor { id } else { nil }
  }

  /// Ticks the selected check, or takes the tick of the same kind away.
  static func tick(_ target: Target, isNotNeeded: Bool, _ desk: Desk) -> [Step] {
    guard let id = check(target), let trip = target.only.flatMap({ desk.contents.trips[$0] })
    else { return [] }
    if let reason = desk.readOnly { return [.tell(.hint(reason))] }
    let old = trip.ticks.last { $0.check == id }
    let isUndone = old.map { ($0.notNeeded ?? false) == isNotNeeded } ?? false
    return [
      .effect(
        .perform(
          .tick(
            TickCheck(
              trip: trip.id, check: id, isUndone: isUndone, isNotNeeded: isNotNeeded))))
    ]
  }

  private static func weight(
    _ id: String, _ desk: Desk, _ numbers: (Trip) -> (Int, Int)
  ) -> SortWeight {
    guard let trip = desk.contents.trips[id] else {
      return SortWeight(name: SortKey(name: "", nameZh: nil, id: id))
    }
    let (first, second) = numbers(trip)
    return SortWeight(
      first: first, second: second, name: SortKey(name: trip.title, nameZh: nil, id: id))
  }

  private static func number(_ trip: Trip) -> Int { trip.from?.number ?? Int(Int32.max) }
}
