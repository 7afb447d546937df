import Model
import TUI

extension Workbench {
  /// Suppose that this fails, nothing else; nil or nothing ends it.
  mutating func suppose(_ down: Set<Failure>?) -> [Effect] {
    let down = down ?? []
    let hasEnded = down.isEmpty && desk.supposition != nil
    desk.supposition = down.isEmpty ? nil : Supposition(down, before: desk.supposition)
    fit()
    followChannels(changed: hasEnded ? nil : [])
    return down.isEmpty ? [] : [.suppose(down)]
  }

  /// What the whole book says about it.
  mutating func supposed(_ down: Set<Failure>, _ outcome: Supposition.Outcome) {
    guard desk.supposition?.down == down, desk.supposition?.outcome != outcome else { return }
    desk.supposition?.take(outcome, for: down)
    followChannels(changed: nil)
  }

  /// The book changed: the numbers have to follow.
  var supposeAgain: [Effect] { desk.supposition.map { [.suppose($0.down)] } ?? [] }

  private mutating func followChannels(changed: Set<RecordID>?) {
    for place in screens.indices where screens[place].command == .channels {
      follow(place, changed)
    }
  }

  /// The list gives room to the chooser.
  mutating func chooseFailures() {
    overlays.append(.failures(FailureChooser(desk)))
    fit()
  }

  mutating func press(_ key: Key, _ chooser: FailureChooser) -> [Effect] {
    var chooser = chooser
    switch chooser.handle(key) {
    case .none: replaceTop(.failures(chooser))
    case .changed:
      replaceTop(.failures(chooser))
      return suppose(chooser.down)
    case .done:
      closeTop()
      fit()
    case .end:
      closeTop()
      return suppose(nil)
    }
    return []
  }

  /// Stands over all screens while something is supposed to fail.
  func drawBanner(_ frame: inout Frame, in part: Rect) {
    guard !part.isEmpty, let supposition = desk.supposition else { return }
    let names = supposition.down.map(desk.name).sorted().joined(separator: " + ")
    let question = desk.words(Phrase("what-if.banner", ["failures": names]))
    var spans = [Span(" "), Span(question, .warning)]
    if let outcome = supposition.outcome {
      spans += [Span("  ")] + desk.suppositionSummary(outcome)
    }
    frame.put(spans, row: part.row, column: part.column, width: part.columns)
  }
}
