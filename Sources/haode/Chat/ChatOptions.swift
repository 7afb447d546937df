internal import ArgumentParser
internal import Model

/// Where a decision's chat comes from, and what of it counts.
struct ChatOptions: ParsableArguments {
  @Flag(help: help(Phrase("help.chat-paste"))) var paste = false
  @Option(help: help(Phrase("help.chat-file"))) var chat: String?
  @Option(help: help(Phrase("help.chat-lines"))) var lines: String?
  @Option(help: help(Phrase("help.chat-me"))) var me: String?
  @Option(help: help(Phrase("help.chat-zone"))) var zone: String?

  /// Whether there is a chat to read.
  var isAsked: Bool {
    get throws(CommandFailure) {
      if paste, chat != nil { throw .usage(Phrase("capture.one-source")) }
      if !paste, chat == nil, lines != nil || me != nil || zone != nil {
        throw .usage(Phrase("capture.no-source"))
      }
      return paste || chat != nil
    }
  }

  /// The path of the chat; `-` for standard input.
  var path: String { chat ?? "-" }

  /// The clock of a chat without zones: that of China unless another one is named.
  func clock() throws(CommandFailure) -> ChatZone {
    guard let zone else { return .china }
    guard ZoneFile(named: zone) != nil else {
      throw .usage(Phrase("capture.no-such-zone", ["zone": zone]))
    }
    let clock = HomeZone(zone)
    return ChatZone(zone) { day, hour, minute, second in
      clock.instant(day, hour: hour, minute: minute, second: second)
    }
  }
}
