import Checks
import Model
import TUI

/// All that a trip needs: its state and why, who travels, each contact, the travel list by lanes,
/// what the rules found, addresses.
extension TripRecords {
  static func detail(_ id: String, width: Int, _ desk: Desk) -> [DetailLine] {
    guard let trip = desk.contents.trips[id] else { return [] }
    return TripDetail(trip: trip, plan: desk.plan(trip), width: max(1, width), desk: desk).lines
  }
}

struct TripDetail {
  let trip: Trip
  let plan: TripPlan
  let width: Int
  let desk: Desk

  var lines: [DetailLine] {
    let parts = [
      head, contacts, travelList, findings, calendar, addresses, people, note, complaints,
    ]
    return Array(parts.filter { !$0.isEmpty }.joined(separator: [.blank]))
  }

  private var phase: TripPhase { TripPhase(trip, on: desk.world.today) }

  private var head: [DetailLine] {
    let when = [
      TripRecords.dates(trip), trip.cities.joined(separator: ", "), desk.words(phase.phrase),
    ]
    var lines = [DetailLine(when.filter { !$0.isEmpty }.joined(separator: " · "), .muted)]
    lines.append(
      DetailLine([plan.readiness.sign, Span(" " + desk.word(plan.readiness), plan.readiness.role)]))
    lines += plan.reasons.map { DetailLine([Span("  " + desk.words($0))], hang: 4) }
    return lines
  }

  private var contacts: [DetailLine] {
    guard !plan.reviews.isEmpty else { return [] }
    let heading = desk.words(
      Phrase("trips.contacts", ["reviewed": TripRecords.reviewed(plan)]))
    let networks = trip.networks.compactMap(Network.init(rawValue:))
    return [DetailLine(heading, .title)]
      + plan.reviews.map { review in
        guard let contact = desk.contents.contacts[review.contact] else {
          return DetailLine([
            review.state.sign, Span(" \(review.contact)  "),
            Span(desk.words(Phrase("review.gone")), .danger),
          ])
        }
        return DetailLine(
          [review.state.sign, Span(" " + contact.displayName)] + business(contact)
            + networks.flatMap { network($0, contact) } + state(review),
          anchor: .record(contact.recordID), hang: 4)
      }
  }

  private func business(_ contact: Contact) -> [Span] {
    guard let channel = contact.agreements(for: .business).first?.channel else {
      return [Span("  "), Span(desk.words(Phrase("contacts.not-agreed")), .warning)]
    }
    return [
      Span("  \(desk.platform(channel.platform)) "),
      desk.mark(contact, contact.resolved(channel)).sign,
    ]
  }

  private func network(_ network: Network, _ contact: Contact) -> [Span] {
    let mark = ReviewedNetwork(
      network, contact, intervals: desk.contents.settings.intervals,
      now: desk.world.now, calendar: desk.calendar
    ).mark
    return [
      Span("  " + desk.words(Phrase("network.\(network.rawValue)")) + " ", .muted), mark.sign,
    ]
  }

  /// What the sign alone would leave open.
  private func state(_ review: ReviewStanding) -> [Span] {
    switch review.state {
    case .reviewed: []
    case .notReviewed:
      [Span("  " + desk.words(Phrase("review.not-reviewed")), .muted)]
    case .needsWork, .reopened, .gone:
      [Span("  " + desk.words(Phrase("review.\(review.state.rawValue)")), .danger)]
        + (review.review?.note.map { [Span(": \($0)")] } ?? [])
    }
  }

  private var travelList: [DetailLine] {
    guard !plan.items.isEmpty else { return [] }
    let done = plan.items.count { !$0.standing.isOpen }
    var lines = [
      DetailLine([
        Span(
          desk.words(
            Phrase(
              "trips.list", ["done": String(done), "all": String(plan.items.count)])), .title),
        Span("  " + desk.words(Phrase("trips.list-keys")), .muted),
      ])
    ]
    for lane in TravelCheck.Lane.allCases {
      let items = plan.items.filter { $0.check.lane == lane }
      guard !items.isEmpty else { continue }
      lines.append(heading(lane))
      lines += items.map(line)
    }
    return lines
  }

  private func heading(_ lane: TravelCheck.Lane) -> DetailLine {
    let name = desk.words(Phrase("lane.\(lane.rawValue)"))
    guard let day = lane.due(trip) else { return DetailLine(name, .muted) }
    let parts = [name, day.description, phase.isOver ? "" : desk.due(day)]
    return DetailLine(parts.filter { !$0.isEmpty }.joined(separator: " · "), .muted)
  }

  private func line(_ item: TravelItem) -> DetailLine {
    let isLate = item.isOverdue(desk.world.today)
    let (sign, reason): (Span, String?) =
      switch item.standing {
      case .done(let phrase): (Span("✓", .good), desk.words(phrase))
      case .ticked(let tick): (Span("✓", .good), ticked(tick))
      case .notNeeded(let tick):
        (
          Span("-", .muted),
          desk.words(Phrase("trips.not-needed")) + (tick.note.map { ": \($0)" } ?? "")
        )
      case .open(let phrase):
        (isLate ? Span("!", .danger) : Span("?", .warning), phrase.map(desk.words))
      }
    var spans = [
      Span(" "), sign, Span(" \(item.check.id) ", .muted),
      Span(item.check.title, item.standing.isOpen ? .text : .muted),
    ]
    if let reason, !reason.isEmpty { spans.append(Span("  " + reason, .muted)) }
    return DetailLine(spans, anchor: .check(item.check.id), hang: 7)
  }

  private func ticked(_ tick: Tick) -> String {
    let by = tick.by.map(desk.staffName) ?? ""
    let when = tick.on.map(desk.ago) ?? ""
    return [tick.note ?? "", when, by].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private static let mostFindings = 30

  private var findings: [DetailLine] {
    guard desk.findings != nil else { return [] }
    let all = desk.findings(of: trip)
    if all.isEmpty {
      return [DetailLine(desk.words(Phrase("trips.no-findings")), .muted)]
    }
    var lines = [
      DetailLine(desk.words(Phrase("trips.findings", ["n": String(all.count)])), .title)
    ]
    lines += all.prefix(Self.mostFindings).map { $0.line(desk) }
    if all.count > Self.mostFindings {
      lines.append(
        DetailLine(
          desk.words(Phrase("remove.more", ["n": String(all.count - Self.mostFindings)])), .muted))
    }
    return lines
  }

  /// Days off and slow times that touch the trip.
  private var calendar: [DetailLine] {
    guard let from = trip.from, let to = trip.to, from <= to else { return [] }
    let days = HolidaySpan.all(from...to, desk.calendar)
    let slow = desk.calendar.slowSpans(in: from...to)
    guard !days.isEmpty || !slow.isEmpty else { return [] }
    return [DetailLine(desk.words(Phrase("trips.calendar")), .title)]
      + days.map {
        DetailLine([Span(" " + $0.label + "  ", .warning), Span($0.dates)], hang: 3)
      }
      + slow.map { span in
        DetailLine(
          [
            Span(" \(span.nameZh) \(span.name)  ", .warning),
            Span("\(span.days.lowerBound) – \(span.days.upperBound)  "), Span(span.note, .muted),
          ], hang: 3)
      }
  }

  private var addresses: [DetailLine] {
    guard !trip.addresses.isEmpty else { return [] }
    return [DetailLine(desk.words(Phrase("trips.addresses")), .title)]
      + trip.addresses.flatMap { address in
        let kind = address.kind.map { desk.words(Phrase("place.\($0.rawValue)")) } ?? ""
        let names = [kind, address.nameZh ?? "", address.name ?? ""].filter { !$0.isEmpty }
        let rest = [address.addressZh ?? "", address.phone ?? ""].filter { !$0.isEmpty }
        return [
          DetailLine([Span(" " + names.joined(separator: "  "))], hang: 3),
          DetailLine([Span("   " + rest.joined(separator: "  "), .muted)], hang: 3),
        ]
      }
  }

  private var people: [DetailLine] {
    let rows: [(Phrase, String)] = [
      (Phrase("trips.travellers"), trip.travellers.map(desk.staffName).joined(separator: ", ")),
      (Phrase("trips.deputies"), trip.deputies.map(desk.staffName).joined(separator: ", ")),
      (Phrase("trips.emergency"), trip.emergencyPhone ?? ""),
    ]
    return rows.map { label, text in
      DetailLine(
        [
          Span(desk.words(label) + "  ", .muted),
          text.isEmpty ? Span(desk.words(Phrase("trips.missing")), .warning) : Span(text),
        ], hang: 2)
    } + [DetailLine(desk.words(Phrase("trips.along", ["id": trip.id])), .muted)]
  }

  private var note: [DetailLine] {
    let text = trip.note ?? ""
    return text.isEmpty ? [] : Wrap.lines(text, width: width).map { DetailLine($0) }
  }

  private var complaints: [DetailLine] {
    (desk.contents.complaints[trip.recordID.path] ?? []).map { complaint in
      DetailLine(
        [Span("✗ ", .danger), Span(desk.line(complaint), .danger)],
        anchor: .place(path: complaint.path, line: complaint.line))
    }
  }
}

extension Finding {
  /// The finding as a line that leads to its record.
  func line(_ desk: Desk) -> DetailLine {
    let sign: Span =
      switch severity {
      case .error: Span("✗", .danger)
      case .warning: Span("!", .warning)
      case .note: Span("·", .muted)
      }
    var anchor: DetailLine.Anchor?
    if case .record(let record) = subject { anchor = .record(record) }
    return DetailLine(
      [Span(" "), sign, Span(" \(desk.words(phrase)) "), Span("\(rule)", .muted)], anchor: anchor,
      hang: 3)
  }
}
