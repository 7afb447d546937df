import Model
import TUI

/// Chooses what is supposed to fail, beside the list that shows what becomes of it.
struct FailureChooser: Sendable {
  private(set) var down: Set<Failure>
  /// Whose channels count: those of the people of this trip, or everybody's.
  private(set) var trip: String?
  /// Those that are not over, the next one first.
  private let trips: [String]
  private let failures: [Failure]
  private var list: ListState<Int>

  enum Outcome: Equatable {
    case none
    /// Suppose something else, and stay.
    case changed
    /// Look at the list with it.
    case done
    /// Nothing fails.
    case end
  }

  init(_ desk: Desk, trip: String? = nil) {
    down = desk.supposition?.down ?? []
    self.trip = trip ?? desk.supposition?.trip?.id
    let today = desk.world.today
    let ahead = desk.contents.trips.filter { ($0.to ?? today) >= today || $0.id == trip }
    trips = ahead.sorted {
      ($0.from?.number ?? .max, $0.id) < ($1.from?.number ?? .max, $1.id)
    }.map(\.id)
    let causes = Failure.Cause.allCases.map(Failure.cause)
    let domains = Self.domains(desk.platforms).map(Failure.domain)
    let platforms = desk.platforms.all.filter { $0.mainland != .retired && !$0.isPaper }
      .map { Failure.platform($0.id) }
    // What was named by other means stays to be taken back.
    let known = causes + domains + platforms
    failures = down.subtracting(known).sorted { $0.name < $1.name } + known
    list = ListState(Array(failures.indices), height: 10)
  }

  /// Companies and systems; those with nothing but one platform fail with it.
  private static func domains(_ platforms: Platforms) -> [String] {
    let mail = Set(platforms.all.flatMap(\.mailProviders).compactMap(\.failureDomain))
    return platforms.failureDomains.filter { domain in
      if domain == "none" || domain == "mailbox" { return false }
      return mail.contains(domain)
        || platforms.all.count { ($0.failureDomain ?? $0.id) == domain } > 1
    }
  }

  mutating func handle(_ key: Key) -> Outcome {
    if key.folded == Key(" "), let place = list.selected {
      down.formSymmetricDifference([failures[place]])
      return .changed
    }
    if key.code == .tab, let first = trips.first {
      let place = trip.flatMap(trips.firstIndex).map { $0 + 1 }
      trip = place == nil ? first : place.flatMap { trips.indices.contains($0) ? trips[$0] : nil }
      return down.isEmpty ? .none : .changed
    }
    if key.code == .enter || key.folded == Key("w") { return .done }
    if Workbench.leaves(key) { return .end }
    _ = list.handle(key)
    return .none
  }

  /// At the right of the list where there is room for both, else over it.
  static func parts(of body: Rect) -> (list: Rect, chooser: Rect) {
    guard body.columns >= 70 else { return (body, body) }
    let parts = body.splitRight(min(44, max(38, body.columns / 3)))
    return (parts.rest, parts.right)
  }

  func draw(_ frame: inout Frame, in body: Rect, _ desk: Desk) {
    let box = Self.parts(of: body).chooser
    frame.fill(box)
    frame.pane(box, title: desk.words(Phrase("what-if.title")), focused: true)
    let whole = Panes.inside(box)
    let head = whose(desk, width: max(1, whole.columns))
    let (top, inside) = whole.splitTop(whole.rows >= 8 ? head.count : 0)
    frame.inside(top) { frame in
      for (row, line) in head.enumerated() {
        frame.put(line, row: top.row + row, column: top.column, width: top.columns)
      }
    }
    let below = desk.suppositionLines.flatMap { line in
      SpanWrap.lines(line, width: max(1, inside.columns))
    }
    let room = max(1, inside.rows - 4)
    let parts = inside.splitBottom(below.isEmpty ? 0 : min(below.count, room) + 1)
    var list = list
    list.fit(height: parts.rest.rows)
    frame.inside(inside) { frame in
      for (row, place) in list.visible.enumerated() {
        draw(
          failures[list.rows[place]], &frame, row: parts.rest.row + row, in: inside,
          selected: place == list.index, desk)
      }
      for (row, line) in below.prefix(max(0, parts.bottom.rows - 1)).enumerated() {
        frame.put(
          line, row: parts.bottom.row + 1 + row, column: inside.column, width: inside.columns)
      }
    }
  }

  private func whose(_ desk: Desk, width: Int) -> [[Span]] {
    if trips.isEmpty { return [] }
    let phrase =
      trip.map { Phrase("what-if.of-trip", ["trip": TripRecords.title($0, desk)]) }
      ?? Phrase("what-if.of-all")
    return SpanWrap.lines([Span(desk.words(phrase), .accent)], width: width)
  }

  private func draw(
    _ failure: Failure, _ frame: inout Frame, row: Int, in part: Rect, selected: Bool, _ desk: Desk
  ) {
    let isDown = down.contains(failure)
    let mark = isDown ? Span("[✗] ", .danger) : Span("[ ] ", .muted)
    frame.put(
      [
        mark, Span(desk.name(failure), isDown ? .danger : .text),
        Span("  " + members(failure, desk), .muted),
      ], row: row, column: part.column, width: part.columns, selected: selected, fill: selected)
  }

  /// What goes with it.
  private func members(_ failure: Failure, _ desk: Desk) -> String {
    switch failure {
    case .domain(let id):
      desk.platforms.all.filter { $0.failureDomain == id }.map(\.name).joined(separator: ", ")
    case .cause(let cause): desk.words(Phrase("cause-what.\(cause.rawValue)"))
    case .platform: ""
    }
  }
}

extension Desk {
  /// What the failures do, in numbers, and the smallest cut; empty while nothing is supposed or known.
  var suppositionLines: [[Span]] {
    guard let supposition, let outcome = supposition.outcome else { return [] }
    var lines: [[Span]] = [suppositionSummary(outcome)]
    if outcome.fallbacks > 0 {
      let phrase = Phrase(
        "what-if.fallbacks",
        ["n": String(outcome.fallbacks), "untested": String(outcome.untested)])
      lines.append([Span(words(phrase), outcome.untested > 0 ? .warning : .text)])
    }
    if let cut = outcome.cuts.first { lines.append([Span(words(cut), .muted)]) }
    return lines
  }

  func suppositionSummary(_ outcome: Supposition.Outcome) -> [Span] {
    let none = outcome.unreachable == 0
    var text = words(
      Phrase(
        none ? "what-if.nobody" : "what-if.unreachable",
        ["n": String(outcome.unreachable), "all": String(outcome.all)]))
    if outcome.decisions > 0 {
      text += "; " + words(Phrase("what-if.decisions", ["n": String(outcome.decisions)]))
    }
    return [Span((none ? "✓ " : "✗ ") + text, none ? .good : .danger)]
  }

  private func words(_ cut: Cut) -> String {
    let people = cut.contacts.prefix(2).map(contactName).joined(separator: ", ")
    return words(
      Phrase(
        "what-if.cut",
        [
          "failures": cut.failures.map(name).joined(separator: " + "),
          "n": String(cut.contacts.count), "names": people + (cut.contacts.count > 2 ? " …" : ""),
        ]))
  }
}
