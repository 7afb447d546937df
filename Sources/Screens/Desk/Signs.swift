import Model
import TUI

/// The signs that stand beside words and colours, the same on all screens.
extension ChannelMark {
  var sign: Span {
    switch self {
    case .tested: Span("✓", .good)
    case .untested: Span("?", .warning)
    case .failed, .blocked: Span("✗", .danger)
    }
  }
}

extension Desk {
  func sign(_ decision: Decision) -> Span {
    let state = state(decision)
    switch state {
    case .changed: return Span("~", .danger)
    case .disputed: return Span("✗", .danger)
    case .confirmed: return hasFaults(decision) ? Span("✗", .danger) : Span("✓", .good)
    case .withdrawn, .superseded: return Span("-", .muted)
    case .agreedInChat, .requested, .acknowledged:
      return isOverdue(decision) ? Span("!", .danger) : Span("●", .warning)
    }
  }

  /// The state, or that what a confirmation stands on does not hold.
  func standing(_ decision: Decision) -> Span {
    let state = state(decision)
    return hasFaults(decision)
      ? Span(words(Phrase("ground.fails")), .danger) : Span(word(state), role(state))
  }

  func word(_ state: DecisionState) -> String { words(Phrase("state.\(state.rawValue)")) }

  func role(_ state: DecisionState) -> Role {
    switch state {
    case .changed, .disputed: .danger
    case .agreedInChat, .requested, .acknowledged: .warning
    case .confirmed: .good
    case .withdrawn, .superseded: .muted
    }
  }

  func platform(_ id: String) -> String { platforms.name(id) }
}
