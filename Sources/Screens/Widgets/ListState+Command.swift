import TUI

extension ListState {
  /// - Returns: whether the command is a movement.
  mutating func move(_ command: Command) -> Bool {
    switch command {
    case .down: move(by: 1)
    case .up: move(by: -1)
    case .halfPageDown: halfPage(1)
    case .halfPageUp: halfPage(-1)
    case .pageDown: page(1)
    case .pageUp: page(-1)
    case .first: home()
    case .last: end()
    default: return false
    }
    return true
  }
}
