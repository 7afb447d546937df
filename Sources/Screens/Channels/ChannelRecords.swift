import Model
import TUI

/// The screen of channels: everybody by every purpose, the weakest first.
enum ChannelRecords: ContactSource {
  static let command = Command.channels

  /// Of a trip that something is supposed to fail on, its people alone.
  static func ids(_ desk: Desk) -> [String] {
    guard let trip = desk.supposition?.trip else { return Array(desk.contents.contacts.ids) }
    var seen = Set<String>()
    return trip.contacts.filter { desk.contents.contacts[$0] != nil && seen.insert($0).inserted }
  }

  static let keys = [
    KeyRow("Enter", .open),
    KeyRow("t", .test, footer: true),
    KeyRow("a", .agree, footer: true),
    KeyRow("m", .letter),
    KeyRow("w", .whatIf, footer: true),
    KeyRow("s", .code, footer: true),
    KeyRow("e", .edit),
    KeyRow("E", .editFile),
    KeyRow("D", .decide),
    KeyRow("y", .copy),
    KeyRow("Y", .copyRecord),
  ]

  static let sorts = [
    RecordSort(label: Phrase("sort.weakest")) { id, desk in
      let strength = desk.contents.contacts[id].map { ChannelStrength($0, desk) }
      return SortWeight(
        first: desk.supposition?.outcome.map { $0.ranks[id] ?? 2 } ?? 0,
        second: -(strength?.weakness ?? 0), name: name(id, desk))
    },
    RecordSort(label: Phrase("sort.oldest-test")) { id, desk in
      let strength = desk.contents.contacts[id].map { ChannelStrength($0, desk) }
      return SortWeight(first: strength?.lastTest ?? Int.min, name: name(id, desk))
    },
    RecordSort(label: Phrase("sort.name")) { SortWeight(name: name($0, $1)) },
  ]

  static func invitation(_ desk: Desk) -> [DetailLine] {
    [
      DetailLine(desk.words(Phrase("channels.empty")), .title), .blank,
      DetailLine(desk.words(Phrase("channels.empty-what"))), .blank,
      DetailLine(desk.words(Phrase("channels.empty-add"))),
    ]
  }

  /// What the signs of the cells mean.
  static func legend(_ desk: Desk) -> String? { desk.words(Phrase("channels.legend")) }

  /// Leaving the list first ends what is supposed to fail.
  static func back(_ desk: Desk) -> [Step]? {
    desk.supposition == nil ? nil : [.suppose(nil)]
  }
}
