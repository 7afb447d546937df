internal import Model

extension Checked {
  /// Whether a message has waited for an answer longer than the book's interval, in working days of
  /// the place where the contact lives.
  func hasWaitedLong(since sent: Instant, for region: Region?) -> Bool {
    let interval = contents.settings.intervals.answer
    let day = sent.day(offset: Self.chinaOffset)
    let today = world.now.day(offset: Self.chinaOffset)
    let days = day.days(until: today)
    if days <= interval { return false }
    // No row of days off is longer than a month: then counting them changes nothing.
    if days > interval * 2 + 31 { return true }
    return calendar.calendar(in: region)
      .hasWorkingDays(moreThan: interval, from: day, to: today)
  }

  /// Seconds east of UTC in all of China, all year, since 1991.
  static let chinaOffset = 8 * 3600

  func isTraveller(_ staff: String) -> Bool { trips.contains { $0.travellers.contains(staff) } }
}

extension World {
  /// The date on the user's own calendar at a moment.
  func day(of moment: Instant) -> Day { moment.day(offset: homeOffset) }
}

extension Route {
  /// Where it stands in its file: its agreement, else its account.
  var spot: Spot {
    if let agreement { return .table("agreement", agreement, "platform") }
    return account.map { .table("account", $0, "platform") } ?? .file
  }
}
