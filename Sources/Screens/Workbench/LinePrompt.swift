import Model
import TUI

/// The line at the bottom for `/` and `f`.
struct LinePrompt: Equatable, Sendable {
  enum Kind: Hashable, Sendable { case search, filter }

  let kind: Kind
  var prompt: Prompt
  /// What is wrong with what was typed, told beside it.
  var problem: Phrase?

  init(_ kind: Kind, text: String) {
    self.kind = kind
    prompt = Prompt(kind == .search ? "/" : "f ", text: text)
  }
}

extension Workbench {
  mutating func press(_ key: Key, in line: LinePrompt) -> [Effect] {
    var line = line
    let outcome = line.prompt.handle(key)
    prompt = line
    if outcome == .unused, key.code == .tab { return take(.accepted(line.prompt.text)) }
    return take(outcome)
  }

  mutating func take(_ outcome: Prompt.Outcome) -> [Effect] {
    guard let kind = prompt?.kind else { return [] }
    switch outcome {
    case .changed(let text):
      switch kind {
      case .filter: tell(screen.setFilter(text, desk))
      case .search: tell(text.isEmpty ? nil : screen.setSearch(text, desk))
      }
    case .accepted:
      // A wrong query stays open with its complaint.
      if prompt?.problem == nil || kind == .search { prompt = nil }
    case .cancelled:
      if kind == .filter { _ = screen.setFilter("", desk) }
      prompt = nil
    case .used, .unused: break
    }
    return []
  }

  private mutating func tell(_ problem: Phrase?) { prompt?.problem = problem }
}
