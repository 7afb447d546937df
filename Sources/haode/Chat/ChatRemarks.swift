internal import Model

/// What a person should know of the messages that were picked.
struct ChatRemarks {
  private let pick: ChatPick
  private let platforms: Platforms
  private let now: Instant

  init(_ pick: ChatPick, _ open: OpenBook) {
    self.pick = pick
    platforms = open.platforms
    now = open.now
  }

  func tell(in world: inout CommandWorld) {
    if let word = pick.acknowledgement { world.note(Phrase("capture.only-seen", ["words": word])) }
    if pick.messages.contains(where: { $0.kind == .recall }) {
      world.note(Phrase("capture.recalled"))
    }
    if pick.messages.contains(where: { $0.kind != .text && $0.kind != .recall }) {
      world.note(Phrase("capture.not-text"))
    }
    if let platform = pick.chat.platform.flatMap({ platforms[$0] }),
      let end = pick.canBeRecalledUntil(platform), end > now
    {
      world.note(
        Phrase(
          "capture.recheck",
          ["platform": platform.name, "time": ChatListing.minute(end)]))
    }
  }
}
