import Model
import TUI

/// The band above the list: months, today, trips, Chinese holidays and what is due, drawn to scale.
struct Timeline {
  private let scale: TimeScale
  private let selected: Trip?
  private let desk: Desk

  /// - Parameter selected: the trip whose lanes are drawn.
  init(_ selected: Trip?, columns: Int, _ desk: Desk) {
    self.selected = selected
    self.desk = desk
    scale = TimeScale(selected, today: desk.world.today, columns: columns)
  }

  /// Rows that the band takes of a body; none where the list needs them all.
  static func rows(of body: Rect) -> Int {
    body.columns < 40 ? 0 : body.rows >= 18 ? 7 : body.rows >= 13 ? 5 : 0
  }

  func draw(_ frame: inout Frame, in part: Rect) {
    guard part.rows >= 5 else { return }
    frame.inside(part) { frame in
      months(&frame, part)
      axis(&frame, part.row + 1, part)
      bars(&frame, part.row + 2, part, lanes: part.rows >= 7 ? 2 : 1)
      if part.rows >= 6 { holidays(&frame, part.endRow - 3, part) }
      if let selected, selected.from != nil {
        lanes(selected, &frame, part.endRow - 2, part)
        decisions(selected, &frame, part.endRow - 1, part)
      }
    }
  }

  private func months(_ frame: inout Frame, _ part: Rect) {
    let starts = scale.months
    for (place, day) in starts.enumerated() {
      guard let column = scale.column(day) else { continue }
      let next =
        place + 1 < starts.count ? scale.column(starts[place + 1]) ?? part.columns : part.columns
      let month = desk.words(Phrase("month.\(day.parts.month)"))
      let long = place == 0 || day.parts.month == 1 ? "\(month) \(day.parts.year)" : month
      for text in [long, month] where Width.of(text) < next - column {
        frame.put(text, row: part.row, column: part.column + column, role: .muted)
        break
      }
    }
  }

  private func axis(_ frame: inout Frame, _ row: Int, _ part: Rect) {
    frame.fill(
      Rect(row: row, column: part.column, rows: 1, columns: part.columns), with: "─", role: .border)
    func put(_ sign: String, _ day: Day, _ role: Role) {
      guard let column = scale.column(day) else { return }
      frame.put(sign, row: row, column: part.column + column, role: role)
    }
    // Mondays, where they stand apart.
    if scale.columns * 7 / scale.days >= 3 {
      for step in 0..<scale.days where scale.first.adding(days: step).weekday == 1 {
        put("·", scale.first.adding(days: step), .border)
      }
    }
    for day in scale.months.dropFirst() { put("┬", day, .border) }
    let today = desk.world.today
    if let column = scale.column(today) {
      let word = desk.words(Phrase("day.today"))
      frame.put("▾", row: row, column: part.column + column, role: .accent)
      let start = min(column + 1, part.columns - Width.of(word))
      frame.put(word, row: row, column: part.column + max(0, start), role: .accent)
    } else {
      let isBefore = today < scale.first
      frame.put(
        isBefore ? "‹" : "›", row: row, column: isBefore ? part.column : part.endColumn - 1,
        role: .accent)
    }
  }

  private struct Bar {
    let trip: Trip
    let cells: ClosedRange<Int>
    let label: String
    /// Where the label stands; nil where there is no room for it.
    let labelColumn: Int?

    /// All cells that it takes, with a blank behind.
    var extent: ClosedRange<Int> {
      guard let labelColumn else { return cells.lowerBound...cells.upperBound + 1 }
      let end = max(cells.upperBound, labelColumn + Width.of(label)) + 1
      return min(cells.lowerBound, labelColumn)...end
    }
  }

  private func bars(_ frame: inout Frame, _ row: Int, _ part: Rect, lanes: Int) {
    var taken: [[ClosedRange<Int>]] = Array(repeating: [], count: lanes)
    for bar in allBars {
      let isSelected = bar.trip.id == selected?.id
      guard
        let lane = taken.indices.first(where: { lane in
          !taken[lane].contains { $0.overlaps(bar.extent) }
        })
      else { continue }
      taken[lane].append(bar.extent)
      frame.fill(
        Rect(
          row: row + lane, column: part.column + bar.cells.lowerBound, rows: 1,
          columns: bar.cells.count), with: "█", role: isSelected ? .accent : .muted)
      if let column = bar.labelColumn {
        frame.put(
          bar.label, row: row + lane, column: part.column + column,
          role: isSelected ? .title : .muted)
      }
    }
  }

  /// The selected trip first, so that it always has its place; then in the order of their days.
  private var allBars: [Bar] {
    desk.contents.trips.compactMap(bar).sorted {
      ($0.trip.id == selected?.id ? 0 : 1, $0.cells.lowerBound, $0.trip.id)
        < ($1.trip.id == selected?.id ? 0 : 1, $1.cells.lowerBound, $1.trip.id)
    }
  }

  private func bar(_ trip: Trip) -> Bar? {
    guard let from = trip.from,
      let cells = scale.columns(from...max(from, trip.to ?? from))
    else { return nil }
    let title = TripRecords.title(trip.id, desk)
    let room = max(scale.columns - cells.upperBound - 2, cells.lowerBound - 1)
    let label = room >= 8 ? Width.cut(title, to: room) : ""
    let after = cells.upperBound + 2
    let column =
      after + Width.of(label) <= scale.columns
      ? after
      : cells.lowerBound - 1 - Width.of(label)
    return Bar(
      trip: trip, cells: cells, label: label, labelColumn: label.isEmpty ? nil : max(0, column))
  }

  private func holidays(_ frame: inout Frame, _ row: Int, _ part: Rect) {
    let spans = HolidaySpan.all(scale.range, desk.calendar).filter(\.holiday.isOff)
    var free = 0
    for (place, span) in spans.enumerated() {
      guard let cells = scale.columns(span.days) else { continue }
      frame.fill(
        Rect(
          row: row, column: part.column + cells.lowerBound, rows: 1, columns: cells.count),
        with: "░", role: .warning)
      free = cells.upperBound + 2
      let next =
        place + 1 < spans.count
        ? scale.columns(spans[place + 1].days)?.lowerBound ?? scale.columns : scale.columns
      for text in [span.label, span.holiday.nameZh] where free + Width.of(text) < next {
        frame.put(text, row: row, column: part.column + free, role: .muted)
        break
      }
    }
  }

  /// By when the travel list is to be done: `?14`, and how much of it is open where there is room.
  private func lanes(_ trip: Trip, _ frame: inout Frame, _ row: Int, _ part: Rect) {
    let marks = LaneMark.all(desk.plan(trip), on: desk.world.today)
    var taken: [(cells: Range<Int>, mark: LaneMark)] = []
    // From the departure back: where they are too near, the last ones before it matter most.
    for mark in marks.filter(\.isBefore).reversed() + marks.filter({ !$0.isBefore }) {
      guard let column = scale.column(mark.day) else { continue }
      // With a blank behind it.
      let cells = column..<column + Width.of(mark.sign(desk)) + 1
      guard cells.upperBound <= scale.columns + 1,
        !taken.contains(where: { $0.cells.overlaps(cells) })
      else { continue }
      taken.append((cells, mark))
    }
    taken.sort { $0.cells.lowerBound < $1.cells.lowerBound }
    for (place, (cells, mark)) in taken.enumerated() {
      let next = place + 1 < taken.count ? taken[place + 1].cells.lowerBound : scale.columns + 1
      let room = next - cells.lowerBound - 1
      let text = mark.texts(desk).first { Width.of($0) <= room } ?? mark.sign(desk)
      frame.put(text, row: row, column: part.column + cells.lowerBound, role: mark.role)
    }
  }

  /// By when decisions with the people of the trip are to be confirmed and letters answered, each with as
  /// much of its title as fits.
  private func decisions(_ trip: Trip, _ frame: inout Frame, _ row: Int, _ part: Rect) {
    let marks = DecisionMark.all(trip, desk)
    var spots: [(column: Int, text: String, role: Role)] = []
    let earlier = marks.filter { $0.day < scale.first }
    if !earlier.isEmpty {
      spots.append((0, "‹\(earlier.count)", earlier.contains(where: \.isLate) ? .danger : .warning))
    }
    var columns: [Int: [DecisionMark]] = [:]
    for mark in marks {
      if let column = scale.column(mark.day) { columns[column, default: []].append(mark) }
    }
    for (column, marks) in columns.sorted(by: { $0.key < $1.key }) {
      if let last = spots.last, last.column + Width.of(last.text) > column { continue }
      let late = marks.contains(where: \.isLate)
      let sign = (late ? "!" : "●") + (marks.count > 1 ? String(marks.count) : "")
      spots.append((column, sign, late ? .danger : .warning))
    }
    for (place, spot) in spots.enumerated() {
      frame.put(spot.text, row: row, column: part.column + spot.column, role: spot.role)
      guard let marks = columns[spot.column], let label = marks.first?.label else { continue }
      let start = spot.column + Width.of(spot.text) + 1
      let end = place + 1 < spots.count ? spots[place + 1].column - 1 : scale.columns
      guard end - start >= 4 else { continue }
      frame.put(
        Width.cut(label, to: end - start), row: row, column: part.column + start, role: .muted)
    }
  }
}
