internal import Model
internal import TUI
internal import Texts

/// One record for reading: what it says, what follows from it, and what other records say of it.
struct RecordPage {
  private let words: PageWords
  private let paint: Paint
  private let columns: Int

  /// - Parameter columns: cells of a line; nil where nobody looks at a terminal.
  init(_ open: OpenBook, _ texts: Texts, _ paint: Paint, columns: Int?) {
    words = PageWords(open: open, texts: texts)
    self.paint = paint
    self.columns = columns ?? 100
  }

  func lines(_ id: RecordID) -> [String] {
    guard let record = words.open.contents[id] else { return [] }
    var page = PageText(paint, columns: columns)
    page.flow([.init(record.label, .title)])
    switch record {
    case .contact(let contact): ContactPage(contact, words).write(to: &page)
    case .decision(let decision): DecisionPage(decision, words).write(to: &page)
    case .trip(let trip): TripPage(trip, words).write(to: &page)
    case .staff(let person): StaffPage(person, words).write(to: &page)
    }
    page.blank()
    page.flow([.init(id.path, .muted)])
    return page.lines
  }
}

extension PageText {
  /// Facts below each other, those without a value left out.
  mutating func facts(_ facts: [(label: String, value: String?)]) {
    let facts = facts.filter { $0.value?.isEmpty == false }
    let width = facts.map { Width.of($0.label) }.max() ?? 0
    if !facts.isEmpty { blank() }
    for (label, value) in facts { row(label, width: width, [Piece(value ?? "")]) }
  }

  /// Free words of their own.
  mutating func note(_ text: String?) {
    guard let text, !text.isEmpty else { return }
    blank()
    flow([Piece(text)])
  }

  /// Decisions, those that wait for somebody first, by the day they are due.
  mutating func decisions(_ decisions: [Decision], _ words: PageWords) {
    let deadlines = words.open.deadlines
    let digest = words.open.world.digest
    let all = decisions.map { (decision: $0, state: $0.state(digest)) }
    let waiting = all.filter(\.state.isOpen).sorted {
      (deadlines.day($0.decision, $0.state)?.number ?? .max, $0.decision.id)
        < (deadlines.day($1.decision, $1.state)?.number ?? .max, $1.decision.id)
    }
    guard !all.isEmpty else { return }
    heading(words(Phrase("page.decisions")))
    for (decision, state) in waiting {
      let isOverdue = deadlines.isOverdue(decision, state)
      let role = state.role(isOverdue: isOverdue)
      flow(
        [
          Piece("\(state.sign(isOverdue: isOverdue)) \(decision.title)"),
          Piece(words(Phrase("state.\(state.rawValue)")), role),
          Piece(words.due(decision, state) ?? "", isOverdue ? .danger : .muted),
        ], indent: 2, hang: 2)
    }
    if all.count > waiting.count {
      let phrase = Phrase("page.closed-decisions", ["n": String(all.count - waiting.count)])
      flow([Piece(words(phrase), .muted)], indent: 2)
    }
  }

  /// Trips, the latest first.
  mutating func trips(_ trips: [Trip], _ words: PageWords) {
    guard !trips.isEmpty else { return }
    heading(words(Phrase("page.trips")))
    for trip in trips.sorted(by: { ($0.from?.number ?? 0, $1.id) > ($1.from?.number ?? 0, $0.id) })
    {
      let days = PageWords.joined([trip.from?.description, trip.to?.description], " – ")
      flow([Piece(days, .muted), Piece(trip.title)], indent: 2)
    }
  }
}
