internal import Model
internal import TUI

/// What became of a decision, the oldest first: letters and the answers to them.
struct DecisionHistory {
  private struct Event {
    /// The day as a number; within one day letters come before answers.
    let order: Int
    let line: PageText.Piece
    let more: String
  }

  private let decision: Decision
  private let words: PageWords

  init(_ decision: Decision, _ words: PageWords) {
    self.decision = decision
    self.words = words
  }

  func write(to page: inout PageText) {
    let events = (requests + acknowledgements + disputes + confirmations).enumerated().sorted {
      ($0.element.order, $0.offset) < ($1.element.order, $1.offset)
    }
    guard !events.isEmpty else { return }
    page.heading(words(Phrase("decisions.history")))
    for (_, event) in events {
      page.flow([event.line], indent: 2)
      page.flow([.init(event.more, .muted)], indent: 4)
    }
  }

  private var requests: [Event] {
    decision.requests.map { request in
      let phrase = Phrase(
        "decisions.request",
        [
          "when": request.sent.map(words.dated) ?? "",
          "channel": words.open.platforms.name(request.channel ?? ""),
        ])
      return Event(
        order: order(request.sent.map { $0.day(offset: words.open.zone.offset($0)) }),
        line: .init("→ " + words(phrase)),
        more: request.messageID ?? "")
    }
  }

  private var acknowledgements: [Event] {
    decision.acknowledgements.map {
      Event(
        order: order($0.on),
        line: .init(
          "● " + words(Phrase("decisions.acknowledgement", answer($0.on, $0.by, $0.channel))),
          .warning),
        more: words.quoted($0.words))
    }
  }

  private var disputes: [Event] {
    decision.disputes.map {
      Event(
        order: order($0.on),
        line: .init(
          "✗ " + words(Phrase("decisions.dispute", answer($0.on, $0.by, $0.channel))), .danger),
        more: words.quoted($0.words))
    }
  }

  private var confirmations: [Event] {
    decision.confirmations.map {
      let call = $0.calledBack.map { words(Phrase("page.called-back", ["number": $0])) }
      return Event(
        order: order($0.on),
        line: .init(
          "✓ " + words(Phrase("decisions.confirmation", answer($0.on, $0.by, $0.channel))), .good),
        more: PageWords.joined(
          [
            $0.reference, PageWords.joined([call, $0.calledBackOn.map(words.dated)], " "),
            $0.evidence,
          ],
          "\n"))
    }
  }

  private func order(_ day: Day?) -> Int { day?.number ?? .min }

  private func answer(_ on: Day?, _ by: String?, _ channel: String?) -> [String: String] {
    [
      "when": on.map(words.dated) ?? "", "name": by.map(words.contact) ?? "",
      "channel": channel.map { words.open.platforms.name($0) } ?? "",
    ]
  }
}
