internal import Model

/// What the rules that read wordings found in each open decision, kept from one check to the next: only
/// what was changed since is read again.
///
/// It is right as long as those rules look at a decision, the lists and the book's own glossary, and at
/// no clock; a test holds a check with a memory against one without.
public struct WordingMemory: Sendable {
  /// What else the findings hang on.
  private struct Surroundings: Equatable {
    let terms: [Term]
    let settings: [RuleSetting]
    let rules: [RuleID]
    let glossary: Glossary
    let drafts: ContentRules
  }

  struct Entry: Sendable {
    let decision: Decision
    let found: [Finding]
  }

  private var surroundings: Surroundings?
  private var entries: [String: Entry] = [:]

  public init() {}

  /// Forgets everything where something else than decisions was changed.
  mutating func prepare(for book: Checked, _ rules: [any Rule]) {
    let now = Surroundings(
      terms: book.contents.glossary?.terms ?? [], settings: book.contents.settings.checks,
      rules: rules.map(\.id), glossary: book.lists.glossary, drafts: book.lists.drafts.rules)
    if now == surroundings { return }
    surroundings = now
    entries = [:]
  }

  /// What was found in this very decision; nil where it was not looked at since it was changed.
  func found(in decision: Decision) -> [Finding]? {
    guard let entry = entries[decision.id], entry.decision == decision else { return nil }
    return entry.found
  }

  /// - Parameter count: how many decisions there are: more are known where some are gone.
  mutating func take(_ fresh: [Entry], of decisions: Records<Decision>) {
    for entry in fresh { entries[entry.decision.id] = entry }
    if entries.count > decisions.count {
      entries = entries.filter { decisions.contains(id: $0.key) }
    }
  }
}
