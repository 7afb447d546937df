internal import Model

/// A trip that begins in less than 14 days, or is under way, with a check of the travel list that is
/// due and still open.
struct R21TripItemsOpen: Rule {
  let id = RuleID.r21
  let severity = Severity.warning
  let question = Question.networks
  var title: Phrase { Phrase("rule.r21") }
  var reason: Phrase { Phrase("rule.r21-reason") }
  var remedy: Phrase { Phrase("rule.r21-remedy") }

  private static let limit = 14

  func check(_ trip: Trip, in book: Checked, _ found: inout Findings) {
    guard let from = trip.from, book.today.days(until: from) < Self.limit else { return }
    let items = TripPlan.items(
      trip, contents: book.contents, platforms: book.platforms, calendar: book.calendar,
      checks: book.lists.travel, now: book.world.now)
    for item in items where item.standing.isOpen {
      guard let due = item.due, due <= book.today else { continue }
      found.add(
        self, .record(trip.recordID), .file,
        Phrase(
          "found.trip-item",
          ["check": item.check.id, "title": item.check.title, "day": due.description]),
        .tick(trip: trip.id, check: item.check.id))
    }
  }
}
