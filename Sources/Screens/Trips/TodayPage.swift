import Model
import TUI
import Texts

/// What is to be done today, by lane: the first page of the trips while one is on.
struct TodayPage: Equatable, Sendable {
  private(set) var plan: DayPlan
  private(set) var detail = DetailState()
  /// For which moment the plan was made.
  private var made: Instant

  static let keys = [
    KeyRow("Enter", .open, footer: true),
    KeyRow("t", .test, footer: true),
    KeyRow("r", .review, footer: true),
    KeyRow("b", .brief, footer: true),
  ]

  /// Keys of all screens that mean nothing here: those of lists but for the mark, which ticks.
  static func hides(_ command: Command) -> Bool {
    command != .mark && ReviewWalk.hides(command)
  }

  init(_ desk: Desk) {
    plan = desk.dayPlan
    made = desk.world.now
  }

  mutating func follow(_ desk: Desk) {
    plan = desk.dayPlan
    made = desk.world.now
  }

  /// Once a minute: when to call whom moves on.
  mutating func setClock(_ desk: Desk) {
    if made.seconds / 60 != desk.world.now.seconds / 60 { follow(desk) }
  }

  private var selected: DayPlan.Item? {
    plan.items.indices.contains(detail.index) ? plan.items[detail.index] : nil
  }

  func reason(_ command: Command, _ desk: Desk) -> Phrase? {
    switch command {
    case .open: return selected == nil ? Phrase("why.nothing-selected") : nil
    case .test: return person(desk) == nil ? Phrase("why.not-a-contact") : nil
    case .review, .brief:
      guard let trip = plan.trip else { return Phrase("why.no-trip-now") }
      return TripRecords.reason(command, Target(ids: [trip.id]), desk)
    default: return nil
    }
  }

  mutating func update(_ command: Command, _ desk: Desk, _ size: Size) -> [Step] {
    switch command {
    case .open: return selected.map { open($0, desk) } ?? []
    case .mark:
      guard let item = selected, item.kind == .check else {
        return [.tell(.hint(Phrase("why.no-check-selected")))]
      }
      return open(item, desk)
    case .test: return person(desk).map { [.test(contacts: [$0], selected?.channel)] } ?? []
    case .brief: return plan.trip.map { [.form(.brief($0.id))] } ?? []
    default:
      _ = detail.move(command, lines(desk, width: size.columns), height: max(1, size.rows))
      return []
    }
  }

  /// The contact whom the selected line is about.
  private func person(_ desk: Desk) -> String? {
    guard let subject = selected?.subject else { return nil }
    switch subject.kind {
    case .contact: return subject.id
    case .decision: return desk.contents.decisions[subject.id]?.contacts.first
    default: return nil
    }
  }

  private func open(_ item: DayPlan.Item, _ desk: Desk) -> [Step] {
    switch item.kind {
    case .check:
      let target = Target(ids: [item.subject.id], anchor: item.check.map { .check($0) })
      return TripRecords.tick(target, isNotNeeded: false, desk)
    case .test: return [.test(contacts: [item.subject.id], item.channel)]
    case .decision, .review, .nudge: return [.go(item.subject)]
    }
  }

  func lines(_ desk: Desk, width: Int) -> [DetailLine] {
    let text = DayText(plan, now: desk.world.now, desk.texts)
    var lines = [DetailLine([Span(text.head, .accent)], hang: 2)]
    lines += text.notes.map { DetailLine([Span("  "), Span($0, .warning)], hang: 4) }
    for lane in plan.lanes {
      lines += [.blank, DetailLine(text.heading(lane), .title)]
      for item in plan.items(lane) {
        lines.append(line(item, text.text(item), desk))
        if let call = text.call(item) {
          let role: Role = item.call?.isNow == true ? .good : .muted
          lines.append(DetailLine([Span("   "), Span(call, role)], hang: 5))
        }
      }
    }
    if plan.items.isEmpty { lines += [.blank, DetailLine(desk.words(Phrase("today.nothing")))] }
    if !text.left.isEmpty { lines.append(.blank) }
    lines += text.left.map { DetailLine([Span($0, .muted)], hang: 2) }
    return lines.flatMap { $0.rows(width: max(1, width)) }
  }

  private func line(_ item: DayPlan.Item, _ text: String, _ desk: Desk) -> DetailLine {
    let sign: Span =
      switch item.lane {
      case .overdue: Span("!", .danger)
      case .today: Span("●", .warning)
      case .thisWeek: Span("?", .muted)
      }
    var spans = [Span(" "), sign, Span(" " + text)]
    // On the first day of a trip nothing that is to be done there is late yet.
    if item.lane != .today { spans.append(Span("  " + desk.due(item.due), .muted)) }
    return DetailLine(spans, anchor: .record(item.subject), hang: 3)
  }

  func draw(_ frame: inout Frame, in body: Rect, _ desk: Desk) {
    frame.pane(body, title: title(desk), focused: true)
    let inside = Panes.inside(body)
    frame.inside(inside) {
      detail.draw(lines(desk, width: inside.columns), &$0, in: inside, focused: true)
    }
  }

  private func title(_ desk: Desk) -> String {
    guard let trip = plan.trip,
      case .underWay(let day, let all) = TripPhase(trip, on: plan.today)
    else { return desk.words(Phrase("today.title")) }
    let name = TripRecords.title(trip.id, desk)
    return desk.words(
      Phrase("today.title-trip", ["day": String(day), "all": String(all), "trip": name]))
  }
}
