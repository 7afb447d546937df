internal import Catalogue
internal import Model
internal import Texts

extension OpenBook {
  /// What is to be done today. All records have to be read.
  var dayPlan: DayPlan {
    DayPlan(
      contents, platforms: platforms, calendar: calendar, checks: TravelList.builtIn(),
      zones: .system, world: world)
  }
}

/// The day's work as text and as JSON.
struct DayPage {
  private let plan: DayPlan
  private let now: Instant
  private let texts: Texts

  init(_ plan: DayPlan, now: Instant, texts: Texts) {
    self.plan = plan
    self.now = now
    self.texts = texts
  }

  var lines: [String] {
    var lines = [head] + plan.notes.map { "  " + texts($0) }
    for lane in DayPlan.Lane.allCases where !plan.items(lane).isEmpty {
      lines += ["", texts("today.lane-\(lane.rawValue)")]
      for item in plan.items(lane) {
        lines.append("  \(item.due)  \(texts(item.phrase))")
        if let call = item.call { lines.append("              \(texts(call.phrase))") }
      }
    }
    return plan.items.isEmpty ? lines + ["", texts(Phrase("today.nothing"))] : lines
  }

  private var head: String {
    let arguments = [
      "day": plan.today.description, "time": time, "zone": zone, "city": plan.here.city ?? "",
      "trip": plan.trip?.title ?? "",
    ]
    return texts(
      plan.trip == nil ? Phrase("today.at-home", arguments) : Phrase("today.on-trip", arguments))
  }

  private var time: String {
    let clock = now.clock(offset: plan.here.offset)
    return [clock.hour, clock.minute].map { $0 < 10 ? "0\($0)" : String($0) }
      .joined(separator: ":")
  }

  /// `Europe/Berlin, UTC+1`
  private var zone: String {
    let minutes = plan.here.offset / 60
    let rest = abs(minutes) % 60
    let offset =
      "UTC\(minutes < 0 ? "-" : "+")\(abs(minutes) / 60)"
      + (rest == 0 ? "" : ":" + (rest < 10 ? "0\(rest)" : String(rest)))
    return [plan.here.zone, offset].compactMap(\.self).joined(separator: ", ")
  }

  var json: JSON {
    .object([
      ("today", .text(plan.today.description)), ("time", .text(time)),
      ("time_zone", plan.here.zone.map(JSON.text) ?? .null),
      ("utc_offset", .whole(Int64(plan.here.offset))),
      ("city", plan.here.city.map(JSON.text) ?? .null),
      ("trip", plan.trip.map { .text($0.id) } ?? .null),
      ("notes", .list(plan.notes.map { .text(texts($0)) })),
      ("items", .list(plan.items.map(json))),
    ])
  }

  private func json(_ item: DayPlan.Item) -> JSON {
    .object([
      ("kind", .text(item.kind.rawValue)), ("lane", .text(item.lane.rawValue)),
      ("due", .text(item.due.description)), ("type", .text(item.subject.kind.rawValue)),
      ("id", .text(item.subject.id)), ("text", .text(texts(item.phrase))),
      ("call_at", item.call.map { .text($0.at.description) } ?? .null),
      ("call", item.call.map { .text(texts($0.phrase)) } ?? .null),
    ])
  }
}
