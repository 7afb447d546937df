import Model
import TUI

/// The trips with the timeline above them; during a review the pages of its contacts instead, and
/// during a trip, at first, what is to be done today.
struct TripScreen: Screen {
  var records = RecordScreen<TripRecords>()
  /// nil while nobody goes through the contacts.
  var walk: ReviewWalk?
  /// nil while the list is shown.
  var today: TodayPage?
  /// Whether it was looked for a trip that is on.
  private var hasLookedForToday = false
  var body = Rect(row: 0, column: 0, rows: 1, columns: 1)

  var keyRows: [KeyRow] {
    if walk != nil { return ReviewWalk.keys }
    return today == nil ? records.keyRows : TodayPage.keys
  }
  var filter: String { records.filter }
  var search: String { records.search }
  var hasInnerBack: Bool { walk != nil || today != nil || records.hasInnerBack }

  func hides(_ command: Command) -> Bool {
    if walk != nil { return ReviewWalk.hides(command) }
    return today != nil && TodayPage.hides(command)
  }

  var tripsInView: [String] {
    let list = records.listing.list
    return list.visible.map { list.rows[$0] }
      + [records.shown, records.listing.selected, walk?.trip].compactMap { $0 }
  }

  func reason(_ command: Command, _ desk: Desk) -> Phrase? {
    if let walk {
      return desk.writingProblem(command) ?? walk.reason(command, desk, width: pageWidth)
    }
    if let today { return desk.writingProblem(command) ?? today.reason(command, desk) }
    return records.reason(command, desk)
  }

  mutating func update(_ command: Command, _ desk: Desk) -> [Step] {
    defer { fit(body) }
    if var walk {
      let steps = walk.update(command, desk, Panes.inside(body).size)
      self.walk = command == .back ? nil : walk
      return steps
    }
    if var page = today, command != .review {
      let steps = page.update(command, desk, Panes.inside(body).size)
      today = command == .back ? nil : page
      return steps
    }
    let target =
      today.map { Target(ids: [$0.plan.trip?.id].compactMap(\.self)) }
      ?? records.target(desk)
    switch command {
    case .today:
      today = TodayPage(desk)
      return []
    case .review:
      walk = target.only.flatMap { ReviewWalk($0, desk) }
      return []
    case .open where TripRecords.check(target) != nil, .mark where TripRecords.check(target) != nil:
      return TripRecords.tick(target, isNotNeeded: false, desk)
    case .mark, .markRange:
      // Marks are of the list; in the detail they would change what is out of sight.
      if records.focus == .detail { return [.tell(.hint(Phrase("why.no-check-selected")))] }
      return records.update(command, desk)
    default: return records.update(command, desk)
    }
  }

  mutating func click(_ point: Point, _ desk: Desk) -> [Step] {
    defer { fit(body) }
    return walk == nil && today == nil ? records.click(point, desk) : []
  }

  mutating func follow(_ desk: Desk, changed: Set<RecordID>?) {
    records.follow(desk, changed: changed)
    // What others say of contacts and decisions stands in the rows of the trips.
    if walk?.follow(desk) == false { walk = nil }
    today?.follow(desk)
  }

  mutating func fit(_ body: Rect) {
    self.body = body
    records.fit(parts.rest)
  }

  /// The band and what is left of the body: none beside a detail that has the whole width.
  private var parts: (top: Rect, rest: Rect) {
    let isAlone = records.focus == .detail && (body.columns < Panes.leastBeside || records.isZoomed)
    return body.splitTop(isAlone || records.listing.order.isEmpty ? 0 : Timeline.rows(of: body))
  }

  private var pageWidth: Int { Panes.inside(body).columns }

  mutating func prepareRows(_ desk: Desk) {
    lookForToday(desk)
    // The first trip brings the band, the last one takes it along.
    fit(body)
    records.prepareRows(desk)
  }

  /// What is to be done today comes first while a trip is on, until it is left with Esc.
  private mutating func lookForToday(_ desk: Desk) {
    today?.setClock(desk)
    guard !hasLookedForToday, desk.loading == .ready else { return }
    hasLookedForToday = true
    if walk == nil, desk.tripUnderWay != nil { today = TodayPage(desk) }
  }

  mutating func rest(_ desk: Desk) { records.rest(desk) }
  var wantsRest: Bool { walk == nil && today == nil && records.wantsRest }

  mutating func setFilter(_ query: String, _ desk: Desk) -> Phrase? {
    records.setFilter(query, desk)
  }

  mutating func setSearch(_ query: String, _ desk: Desk) -> Phrase? {
    records.setSearch(query, desk)
  }

  mutating func select(_ record: RecordID, _ desk: Desk) {
    if walk == nil, today == nil { records.select(record, desk) }
  }

  mutating func show(_ record: RecordID, _ desk: Desk) -> Bool {
    guard records.show(record, desk) else { return false }
    walk = nil
    today = nil
    return true
  }

  func view(_ frame: inout Frame, in body: Rect, _ desk: Desk) {
    if let walk { return walk.draw(&frame, in: body, desk) }
    if let today { return today.draw(&frame, in: body, desk) }
    let parts = parts
    if !parts.top.isEmpty {
      let selected = records.listing.selected.flatMap { desk.contents.trips[$0] }
      let inside = parts.top.inset(rows: 0, columns: 1)
      Timeline(selected, columns: inside.columns, desk).draw(&frame, in: inside)
    }
    records.view(&frame, in: parts.rest, desk)
  }

  func state(_ desk: Desk) -> [String] {
    if walk != nil { return [desk.words(Phrase("review.keys"))] }
    if today != nil { return [desk.words(Phrase("today.keys"))] }
    return records.state(desk)
      + (parts.top.isEmpty ? [] : [desk.words(Phrase("timeline.legend"))])
  }
}
