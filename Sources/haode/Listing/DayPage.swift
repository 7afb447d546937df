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
  private let text: DayText
  private let texts: Texts

  init(_ plan: DayPlan, now: Instant, texts: Texts) {
    self.plan = plan
    self.texts = texts
    text = DayText(plan, now: now, texts)
  }

  var lines: [String] {
    let trip = plan.trip.map { ": \($0.title)" } ?? ""
    var lines = [text.head + trip] + text.notes.map { "  " + $0 }
    for lane in plan.lanes {
      lines += ["", text.heading(lane)]
      for item in plan.items(lane) {
        lines.append("  \(item.due)  \(text.text(item))")
        if let call = text.call(item) { lines.append("              \(call)") }
      }
    }
    if plan.items.isEmpty { lines += ["", texts(Phrase("today.nothing"))] }
    return text.left.isEmpty ? lines : lines + [""] + text.left
  }

  var json: JSON {
    .object([
      ("today", .text(plan.today.description)), ("time", .text(text.time)),
      ("time_zone", plan.here.zone.map(JSON.text) ?? .null),
      ("utc_offset", .whole(Int64(plan.here.offset))),
      ("cities", .list(plan.here.cities.map(JSON.text))),
      ("trip", plan.trip.map { .text($0.id) } ?? .null),
      ("notes", .list(plan.notes.map { .text(texts($0)) })),
      ("items", .list(plan.items.map(json))), ("left", .list(plan.left.map(json))),
    ])
  }

  private func json(_ item: DayPlan.Item) -> JSON {
    .object([
      ("kind", .text(item.kind.rawValue)), ("lane", .text(item.lane.rawValue)),
      ("due", .text(item.due.description)), ("type", .text(item.subject.kind.rawValue)),
      ("id", .text(item.subject.id)), ("check", item.check.map(JSON.text) ?? .null),
      ("text", .text(texts(item.phrase))),
      ("call_at", item.call.map { .text($0.start.description) } ?? .null),
      ("call", item.call.map { .text(texts($0.phrase)) } ?? .null),
    ])
  }
}
