import Model
import TUI

extension Workbench {
  /// Suppose that this fails, nothing else; nil or nothing ends it.
  ///
  /// - Parameter trip: only its people, on its networks.
  mutating func suppose(_ down: Set<Failure>?, trip: String? = nil) -> [Effect] {
    let down = down ?? []
    let before = desk.supposition
    let trip = trip.flatMap { desk.contents.trips[$0] }
    desk.supposition = down.isEmpty ? nil : Supposition(down, trip: trip, before: before)
    fit()
    let hasOthers = desk.supposition?.trip?.id != before?.trip?.id
    let hasEnded = down.isEmpty && before != nil
    followChannels(changed: hasEnded || hasOthers ? nil : [])
    return down.isEmpty ? [] : [.suppose(down, trip: trip?.id)]
  }

  /// What the whole book says about it.
  mutating func supposed(_ down: Set<Failure>, _ trip: String?, _ outcome: Supposition.Outcome) {
    guard let supposition = desk.supposition, supposition.down == down,
      supposition.trip?.id == trip, supposition.outcome != outcome
    else { return }
    desk.supposition?.take(outcome)
    followChannels(changed: nil)
  }

  /// The book changed: the numbers have to follow.
  var supposeAgain: [Effect] {
    desk.supposition.map { [.suppose($0.down, trip: $0.trip?.id)] } ?? []
  }

  /// The trip is another one now, or gone: then everybody counts.
  mutating func followSupposedTrip() {
    guard let supposition = desk.supposition, let trip = supposition.trip,
      desk.contents.trips[trip.id] != trip
    else { return }
    desk.supposition = Supposition(
      supposition.down, trip: desk.contents.trips[trip.id], before: supposition)
    followChannels(changed: nil)
  }

  private mutating func followChannels(changed: Set<RecordID>?) {
    if let place = Screens.place(of: .channels) { follow(place, changed) }
  }

  /// The list gives room to the chooser.
  mutating func chooseFailures(_ trip: String?) {
    if trip != nil, let place = Screens.place(of: .channels),
      place != current
    {
      trail.append(current)
      change(to: place)
    }
    overlays.append(.failures(FailureChooser(desk, trip: trip)))
    fit()
  }

  mutating func press(_ key: Key, _ chooser: FailureChooser) -> [Effect] {
    var chooser = chooser
    switch chooser.handle(key) {
    case .none: replaceTop(.failures(chooser))
    case .changed:
      replaceTop(.failures(chooser))
      return suppose(chooser.down, trip: chooser.trip)
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
    let question = desk.words(
      Phrase(
        supposition.trip == nil ? "what-if.banner" : "what-if.banner-trip", ["failures": names]))
    var spans = [Span(" "), Span(question, .warning)]
    if let outcome = supposition.outcome {
      spans += [Span("  ")] + desk.suppositionSummary(outcome)
    }
    frame.put(spans, row: part.row, column: part.column, width: part.columns)
  }
}
