internal import Model
internal import Texts

/// Messages as numbered lines: number, Beijing time, speaker, text.
struct ChatListing {
  /// Seconds that Beijing is east of UTC.
  static let beijing = 8 * 3600

  let chat: Chat

  func show(_ places: some Sequence<Int>, in world: inout CommandWorld) {
    var table = TextTable([
      .init(world.texts("capture.number")), .init(world.texts("capture.time")),
      .init(world.texts("capture.speaker"), givesWay: 1),
      .init(world.texts("capture.text"), givesWay: 2),
    ])
    for place in places where chat.messages.indices.contains(place) {
      let message = chat.messages[place]
      table.rows.append([
        .init(String(place + 1)), .init(message.sent.map(Self.minute) ?? "—"),
        .init(message.speaker.label), .init(message.text),
      ])
    }
    world.print(table)
  }

  static func minute(_ moment: Instant) -> String {
    ClockText.minute(moment, offset: beijing)
  }
}
