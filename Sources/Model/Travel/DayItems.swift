/// Finds what is to be done today and within a week.
struct DayItems {
  let contents: Contents
  let platforms: Platforms
  let calendar: WorkCalendar
  let checks: [TravelCheck]
  let zones: Zones
  /// With the clock of the place.
  let world: World
  /// The trip that is on.
  let trip: Trip?
  let decisions: OpenDecisions?
  let state: (Decision) -> DecisionState

  private var today: Day { world.today }

  var all: [DayPlan.Item] {
    plans.flatMap { checkItems($0) + reviewItems($0) } + testItems + decisionItems + nudgeItems
  }

  /// Trips that are ahead or on, and those that ended within the last month.
  private var plans: [TripPlan] {
    contents.trips.filter { trip in
      guard let from = trip.from, let to = trip.to, from <= to else { return false }
      return to.adding(days: 30) >= today && from <= today.adding(days: 60)
    }.map {
      TripPlan(
        $0, contents: contents, platforms: platforms, calendar: calendar, checks: checks,
        world: world, decisions: decisions)
    }
  }

  private func checkItems(_ plan: TripPlan) -> [DayPlan.Item] {
    let isOver = plan.trip.to.map { $0 < today } ?? false
    return plan.items.compactMap { item -> DayPlan.Item? in
      guard item.standing.isOpen, let due = item.due, let lane = DayPlan.Lane(due, today: today)
      else { return nil }
      // Nobody catches up after the return with what had to be done before.
      if isOver, item.check.lane != .after { return nil }
      return DayPlan.Item(
        kind: .check, lane: lane, due: due, subject: plan.trip.recordID, check: item.check.id,
        phrase: Phrase(
          plan.trip.id == trip?.id ? "today.check-here" : "today.check",
          ["check": item.check.id, "title": item.check.title, "trip": plan.trip.title]),
        call: nil)
    }
  }

  /// To be done a week before departure.
  private func reviewItems(_ plan: TripPlan) -> [DayPlan.Item] {
    guard let from = plan.trip.from, from > today else { return [] }
    let due = from.adding(days: -7)
    guard let lane = DayPlan.Lane(due, today: today) else { return [] }
    return plan.reviews.filter { $0.state != .reviewed && $0.state != .gone }.map { review in
      DayPlan.Item(
        kind: .review, lane: lane, due: due, subject: RecordID(.contact, review.contact),
        phrase: Phrase("today.review", ["contact": review.name, "trip": plan.trip.title]),
        call: nil)
    }
  }

  /// The channels to try from each network of the trip that is on: each day until it was done.
  private var testItems: [DayPlan.Item] {
    guard let trip else { return [] }
    let missing = Dictionary(grouping: trip.untestedNetworks(contents), by: \.contact)
    return trip.contacts.compactMap { id -> DayPlan.Item? in
      guard let networks = missing[id], let contact = contents.contacts[id] else { return nil }
      let channel = contact.agreements(for: .business).first.map { contact.resolved($0.channel) }
      let names = networks.map(\.network.rawValue).joined(separator: ",")
      return DayPlan.Item(
        kind: .test, lane: .today, due: today,
        subject: contact.recordID, channel: channel,
        phrase: Phrase(
          channel == nil ? "today.test-any" : "today.test",
          [
            "contact": contact.displayName, "networks": names,
            "platform": channel.map { platforms.name($0.platform) } ?? "",
          ]),
        call: nil)
    }
  }

  private var decisionItems: [DayPlan.Item] {
    let deadlines = Deadlines(calendar, contents.settings.intervals, today: today)
    return contents.decisions.compactMap { decision -> DayPlan.Item? in
      let state = state(decision)
      // What was changed after its confirmation has no deadline, and is to be settled at once.
      guard state.isOpen,
        let due = deadlines.day(decision, state) ?? (state == .changed ? today : nil),
        let lane = deadlines.isOverdue(decision, state)
          ? .overdue : DayPlan.Lane(max(due, today), today: today)
      else { return nil }
      let person = decision.contacts.lazy.compactMap { contents.contacts[$0] }.first
      let isAsked = state == .requested || state == .acknowledged
      return DayPlan.Item(
        kind: .decision, lane: lane, due: due, subject: decision.recordID,
        phrase: Phrase(
          isAsked ? "today.answer" : "today.decision",
          [
            "title": decision.title,
            "contact": person?.displayName ?? decision.contacts.joined(separator: ", "),
          ]),
        call: isAsked ? person.flatMap(call) : nil)
    }
  }

  /// Agreed channels whose last test of the past month has waited too long for its answer.
  private var nudgeItems: [DayPlan.Item] {
    let intervals = contents.settings.intervals
    return contents.contacts.flatMap { contact -> [DayPlan.Item] in
      // Most contacts have no test that waits: look no further there.
      guard contact.tests.contains(where: { $0.answered == nil && $0.noAnswer != true }) else {
        return []
      }
      let channels = Set(
        contact.agreements.filter(\.isInForce).map { contact.resolved($0.channel) })
      return channels.sorted { $0.platform < $1.platform }.compactMap { channel -> DayPlan.Item? in
        guard let test = contact.lastTest(of: channel), let sent = test.sent,
          test.answered == nil, test.noAnswer != true
        else { return nil }
        let day = sent.day(offset: chinaOffset)
        let local = calendar.calendar(in: contact.region)
        let due = local.adding(workingDays: intervals.answer, to: day)
        guard due <= today, day.days(until: today) <= 30 else { return nil }
        return DayPlan.Item(
          kind: .nudge, lane: due < today ? .overdue : .today, due: due,
          subject: contact.recordID, channel: channel,
          phrase: Phrase(
            "today.nudge",
            [
              "contact": contact.displayName, "platform": platforms.name(channel.platform),
              "sent": day.description,
            ]),
          call: call(contact))
      }
    }
  }

  private func call(_ contact: Contact) -> CallTime? {
    let caller = CallTime.Caller(
      contents.settings, isOnTrip: trip != nil, world: world, zones: zones)
    return CallTime(
      with: contact, now: world.now, caller: caller, zones: zones, calendar: calendar)
  }

  /// Whether it can wait until the user is back.
  func canWait(_ item: DayPlan.Item) -> Bool {
    guard let trip, item.lane == .overdue else { return false }
    if let check = item.check {
      // What was to be done before departure and was not: too late for today's list.
      let lane = checks.first { $0.id == check }?.lane
      return item.subject != trip.recordID || lane != .dayOne && lane != .after
    }
    switch item.subject.kind {
    case .contact: return !trip.contacts.contains(item.subject.id)
    case .decision:
      let people = contents.decisions[item.subject.id]?.contacts ?? []
      return !people.contains(where: trip.contacts.contains)
    default: return false
    }
  }
}
