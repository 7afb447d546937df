internal import Catalogue
internal import Checks
internal import Model
internal import Texts

extension OpenBook {
  /// What a trip needs and how far it is. All records have to be read.
  func plan(_ trip: Trip) -> TripPlan {
    TripPlan(
      trip, contents: contents, platforms: platforms, calendar: calendar,
      checks: TravelList.builtIn(), world: world)
  }
}

/// A trip before departure: one word and why, the travel list, and each contact.
struct TripReview {
  private let plan: TripPlan
  private let only: String?
  private let open: OpenBook
  private let texts: Texts
  private let reach: Reach
  private let findings: [Finding]

  init(_ plan: TripPlan, only: String?, _ open: OpenBook, _ texts: Texts) {
    self.plan = plan
    self.only = only
    self.open = open
    self.texts = texts
    let checked = open.checked(trip: plan.trip)
    reach = checked.reach
    findings = Checks.run(checked)
  }

  private var reviews: [ReviewStanding] {
    plan.reviews.filter { only == nil || $0.contact == only }
  }

  var lines: [String] {
    var lines: [String] = []
    if only == nil {
      lines.append(
        texts(
          "review.head",
          ["title": plan.trip.title, "state": texts("readiness.\(plan.readiness.rawValue)")]))
      lines += plan.reasons.map { "  " + texts($0) }
      lines.append("")
      lines += plan.items.map(line)
      lines.append("")
    }
    return lines + reviews.flatMap(self.lines)
  }

  private func line(_ item: TravelItem) -> String {
    let sign = item.standing.isOpen ? (item.isOverdue(open.world.today) ? "!" : "?") : "✓"
    let parts = [sign, item.check.id, item.due?.description ?? "", item.check.title]
    return (parts + [reason(item).map { "(\($0))" } ?? ""]).filter { !$0.isEmpty }
      .joined(separator: "  ")
  }

  private func reason(_ item: TravelItem) -> String? {
    switch item.standing {
    case .done(let phrase): texts(phrase)
    case .open(let phrase): phrase.map { texts($0) }
    case .ticked(let tick), .notNeeded(let tick): tick.note
    }
  }

  private func page(_ review: ReviewStanding) -> ReviewPage? {
    ReviewPage(
      review.contact, plan.trip, contents: open.contents, reach: reach, calendar: open.calendar,
      world: open.world, zones: .system)
  }

  private func lines(_ review: ReviewStanding) -> [String] {
    guard let page = page(review) else {
      return [review.name + "  " + texts("review.\(review.state.rawValue)"), ""]
    }
    let text = ReviewText(page, texts, open.platforms, open.contents, open.world)
    return [review.name] + text.lines.map { "  " + sign($0.look) + $0.text }
      + found(about: page) + [""]
  }

  private func sign(_ look: ReviewLine.Look) -> String {
    switch look {
    case .good: "✓ "
    case .doubtful: "? "
    case .bad: "✗ "
    case .heading: ""
    case .plain, .muted: "  "
    }
  }

  private func findings(about page: ReviewPage) -> [Finding] {
    let records = [page.contact.recordID] + page.decisions.map(\.decision.recordID)
    return findings.filter { finding in records.contains { $0.path == finding.subject.path } }
  }

  private func found(about page: ReviewPage) -> [String] {
    let found = findings(about: page)
    return found.isEmpty
      ? []
      : ["  " + texts("review.findings")]
        + found.map { finding in
          "  \(sign(finding.severity == .error ? .bad : .doubtful))\(texts(finding.phrase)) "
            + "[\(finding.rule.rawValue)]"
        }
  }

  var json: JSON {
    .object([
      ("id", .text(plan.trip.id)), ("state", .text(plan.readiness.rawValue)),
      ("reasons", .list(plan.reasons.map { .text(texts($0)) })),
      ("checks", .list(plan.items.map(json))), ("reviews", .list(reviews.map(json))),
    ])
  }

  private func json(_ item: TravelItem) -> JSON {
    .object([
      ("id", .text(item.check.id)), ("title", .text(item.check.title)),
      ("due", item.due.map { .text($0.description) } ?? .null),
      ("open", .flag(item.standing.isOpen)),
      ("overdue", .flag(item.isOverdue(open.world.today))),
      ("reason", reason(item).map { .text($0) } ?? .null),
    ])
  }

  private func json(_ review: ReviewStanding) -> JSON {
    let page = page(review)
    let lines =
      page.map { ReviewText($0, texts, open.platforms, open.contents, open.world).lines } ?? []
    return .object([
      ("contact", .text(review.contact)), ("state", .text(review.state.rawValue)),
      ("reviewed_on", review.review?.reviewedOn.map { .text($0.description) } ?? .null),
      ("by", review.review?.by.map { .text($0) } ?? .null),
      ("note", review.review?.note.map { .text($0) } ?? .null),
      ("added", .list(review.added.map(JSON.text))), ("gone", .list(review.gone.map(JSON.text))),
      (
        "page",
        .list(
          lines.map { line in
            .object([("text", .text(line.text)), ("look", .text("\(line.look)"))])
          })
      ),
      (
        "findings",
        .list(
          (page.map(findings) ?? []).map { finding in
            .object([
              ("rule", .text(finding.rule.rawValue)),
              ("severity", .text(finding.severity.rawValue)),
              ("text", .text(texts(finding.phrase))),
            ])
          })
      ),
    ])
  }
}
