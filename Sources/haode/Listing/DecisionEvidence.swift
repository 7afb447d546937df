internal import Model
internal import TUI

/// Until when the chat can still be taken back, and what a court in China asks of a chat: what of it
/// this decision has.
struct DecisionEvidence {
  private let decision: Decision
  private let words: PageWords

  init(_ decision: Decision, _ words: PageWords) {
    self.decision = decision
    self.words = words
  }

  func write(to page: inout PageText) {
    guard decision.platform != nil, decision.withdrawnOn == nil, decision.supersededOn == nil else {
      return
    }
    page.heading(words(Phrase("evidence.heading")))
    page.flow([.init(words(Phrase("evidence.chat-may-bind")), .muted)], indent: 2)
    for item in ChatEvidence(decision).items {
      page.flow(
        [.init("\(item.isThere ? "✓" : "–") \(words(item.phrase))", item.isThere ? .good : .text)],
        indent: 2, hang: 2)
    }
    if let recall { page.flow([.init(words(recall))], indent: 2) }
  }

  /// When a message can be taken back no longer, so that it pays to look again.
  private var recall: Phrase? {
    guard decision.recheckedOn == nil, let id = decision.platform,
      let seconds = words.open.platforms[id].flatMap({ max($0.recallText ?? 0, $0.recallFile ?? 0) }
      ),
      seconds > 0
    else { return nil }
    guard let last = decision.chatTo else {
      let hours = String((seconds + 3599) / 3600)
      return Phrase("evidence.recall-within", ["n": hours])
    }
    let moment = ClockText.minute(last.adding(seconds: Int64(seconds)), words.open.zone)
    return Phrase("evidence.check-after", ["moment": moment])
  }
}
