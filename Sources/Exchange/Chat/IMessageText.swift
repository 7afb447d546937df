internal import Model

/// Blocks of `May 17, 2022  5:29:42 PM`, a line with the sender, and the text. `Me` is us.
struct IMessageText {
  private let zone: ChatZone

  init(_ zone: ChatZone) { self.zone = zone }

  func chat(_ source: ChatSource) -> Chat {
    var chat = Chat(format: .imessage)
    var turns = ChatTurns(source.bytes, zone)
    var lines = PhysicalLines(source.bytes)
    var number = 1
    while let range = lines.next() {
      if let (day, clock) = Self.time(source.bytes[range]) {
        let name = lines.next().map { source.text($0.prefix(ChatTurns.headLimit)).trimmed } ?? ""
        turns.begin(
          ChatTurns.Head(
            speaker: ChatSpeaker(name), day: day, clock: clock,
            direction: name == "Me" ? .out : .in), line: number)
      } else {
        turns.add(range)
      }
      number = lines.line
    }
    chat.messages = turns.finished()
    return chat
  }

  /// A remark in brackets may follow: `(Read by them after 1 hour)`.
  static func time(_ line: ArraySlice<UInt8>) -> (Day, ClockReading)? {
    guard line.count <= ChatTurns.headLimit else { return nil }
    var scan = TextScan(line)
    guard let month = scan.take(oneOf: months), let place = months.firstIndex(of: month),
      scan.blanks() > 0, let date = scan.number(1...2), scan.take(","), scan.blanks() > 0,
      let year = scan.number(4...4), scan.blanks() > 0,
      let day = Day(year: year, month: place + 1, day: date), let clock = scan.clock()
    else { return nil }
    scan.blanks()
    return scan.isAtEnd || scan.take("(") ? (day, clock) : nil
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
