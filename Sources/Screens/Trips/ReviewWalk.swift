import Model
import TUI

/// Going through the contacts of a trip, a page each, and the trip's state at the end.
struct ReviewWalk: Equatable, Sendable {
  let trip: String
  /// The place of the contact in the trip; behind the last one stands the end.
  private(set) var place: Int
  private(set) var detail = DetailState()
  /// The trip's reviews when this was last looked at, to see when one was written.
  private var written: Int

  static let keys = [
    KeyRow("r", .reviewed, footer: true),
    KeyRow("x", .needsWork, footer: true),
    KeyRow("n PgDn", .nextPage, footer: true),
    KeyRow("p PgUp", .previousPage, footer: true),
    KeyRow("e", .edit, footer: true),
    KeyRow("a", .agree),
    KeyRow("t", .test, footer: true),
    KeyRow("c", .confirm),
    KeyRow("Enter", .open),
    KeyRow("E", .editFile),
    KeyRow("y", .copy),
  ]

  /// Keys of all screens that mean nothing on a page.
  static func hides(_ command: Command) -> Bool {
    switch command {
    case .filter, .search, .searchNext, .searchPrevious, .mark, .markRange, .markAll, .sort,
      .reverse, .zoom, .left, .right, .otherPane:
      true
    default: false
    }
  }

  /// Begins at the first contact that is not signed off as it is now; nil where there is none to look
  /// through.
  init?(_ trip: String, _ desk: Desk) {
    guard let record = desk.contents.trips[trip], !record.contacts.isEmpty else { return nil }
    self.trip = trip
    written = record.reviews.count
    place = desk.plan(record).reviews.firstIndex { $0.state != .reviewed } ?? 0
  }

  /// - Returns: false where the trip is gone.
  mutating func follow(_ desk: Desk) -> Bool {
    guard let record = desk.contents.trips[trip], !record.contacts.isEmpty else { return false }
    let here = contact(record)
    let isWritten = record.reviews.count > written && record.reviews.last?.contact == here
    written = record.reviews.count
    place = min(place, record.contacts.count)
    if isWritten { turn(to: place + 1, record) }
    return true
  }

  private func contact(_ record: Trip) -> String? {
    record.contacts.indices.contains(place) ? record.contacts[place] : nil
  }

  private mutating func turn(to new: Int, _ record: Trip) {
    place = max(0, min(new, record.contacts.count))
    detail = DetailState()
  }

  func reason(_ command: Command, _ desk: Desk, width: Int) -> Phrase? {
    guard let record = desk.contents.trips[trip] else { return nil }
    switch command {
    case .previousPage: return place == 0 ? Phrase("why.first-page") : nil
    case .nextPage: return place >= record.contacts.count ? Phrase("why.last-page") : nil
    case .reviewed, .needsWork, .edit, .editFile, .agree, .test, .confirm, .copy: break
    default: return nil
    }
    guard let id = contact(record) else { return Phrase("why.review-over") }
    guard desk.contents.contacts[id] != nil else {
      return Phrase("why.contact-gone", ["contact": id])
    }
    switch command {
    case .reviewed:
      let standing = ReviewStanding(
        id, record, desk.contents, desk.world, decisions: desk.openDecisions)
      guard standing.state == .reviewed else { return nil }
      return Phrase(
        "why.reviewed-already", ["day": standing.review?.reviewedOn?.description ?? ""])
    case .needsWork: return nil
    default: return ContactRecords.reason(command, target(id, desk, width), desk)
    }
  }

  mutating func update(_ command: Command, _ desk: Desk, _ size: Size) -> [Step] {
    guard let record = desk.contents.trips[trip] else { return [] }
    let lines = lines(desk, width: size.columns)
    switch command {
    case .nextPage: turn(to: place + 1, record)
    case .previousPage: turn(to: place - 1, record)
    case .reviewed:
      return contact(record).map { id in
        [
          .effect(
            .perform(.review(ReviewContact(trip: trip, contact: id, outcome: .reviewed))))
        ]
      } ?? []
    case .needsWork:
      return contact(record).map { [.form(.needsWork(trip: trip, contact: $0))] } ?? []
    case .open:
      switch detail.selected(lines) {
      case .record(let other): return [.go(other)]
      case .place(let path, let line): return [.effect(.edit(path: path, line: line))]
      case .channel(let channel):
        return contact(record).map { [.test(contacts: [$0], channel)] } ?? []
      case .command(let command): return update(command, desk, size)
      case .term(let term): return [.form(.validate(term))]
      case .check, nil: return []
      }
    case .edit, .editFile, .agree, .test, .confirm, .copy:
      return contact(record).map {
        ContactRecords.act(command, target($0, desk, size.columns), desk)
      } ?? []
    default: _ = detail.move(command, lines, height: max(1, size.rows - 2))
    }
    return []
  }

  private func target(_ id: String, _ desk: Desk, _ width: Int) -> Target {
    Target(ids: [id], anchor: detail.selected(lines(desk, width: width)))
  }

  func lines(_ desk: Desk, width: Int) -> [DetailLine] {
    guard let record = desk.contents.trips[trip] else { return [] }
    let lines =
      contact(record).map { ReviewLines(contact: $0, trip: record, desk: desk).page }
      ?? ReviewLines.end(desk.plan(record), desk)
    return lines.flatMap { $0.rows(width: max(1, width)) }
  }

  func draw(_ frame: inout Frame, in body: Rect, _ desk: Desk) {
    guard let record = desk.contents.trips[trip] else { return }
    frame.pane(body, title: title(record, desk), focused: true)
    let inside = Panes.inside(body)
    let parts = inside.splitTop(inside.rows >= 6 ? 2 : 0)
    if !parts.top.isEmpty {
      frame.put(
        progress(record, desk), row: parts.top.row, column: inside.column, width: inside.columns)
    }
    frame.inside(parts.rest) {
      detail.draw(lines(desk, width: inside.columns), &$0, in: parts.rest, focused: true)
    }
  }

  private func title(_ record: Trip, _ desk: Desk) -> String {
    let name = contact(record).map { desk.contactName($0) } ?? TripRecords.title(trip, desk)
    guard contact(record) != nil else {
      return desk.words(Phrase("review.end-title", ["name": name]))
    }
    return desk.words(
      Phrase(
        "review.title",
        [
          "n": String(place + 1), "all": String(record.contacts.count), "name": name,
          "trip": TripRecords.title(trip, desk),
        ]))
  }

  /// A sign for each contact, the present one between brackets.
  private func progress(_ record: Trip, _ desk: Desk) -> [Span] {
    let reviews = desk.plan(record).reviews
    let most = 20
    let first = max(0, min(place - most / 2, reviews.count - most))
    var spans: [Span] = [
      Span(
        desk.words(
          Phrase(
            "review.progress",
            [
              "n": String(reviews.count { $0.state == .reviewed }), "all": String(reviews.count),
            ])) + "  ", .muted)
    ]
    if first > 0 { spans.append(Span("… ", .muted)) }
    for (index, review) in reviews.enumerated().dropFirst(first).prefix(most) {
      spans +=
        index == place
        ? [Span("[", .accent), review.state.sign, Span("]", .accent)]
        : [Span(" "), review.state.sign, Span(" ")]
    }
    if first + most < reviews.count { spans.append(Span(" …", .muted)) }
    return spans
  }
}
