public import Model

/// One line of a review page in words.
public struct ReviewLine: Equatable, Sendable {
  public enum Look: Hashable, Sendable { case heading, plain, muted, good, doubtful, bad }

  /// What a key in a screen would act on.
  public enum Subject: Hashable, Sendable {
    case channel(Channel)
    case decision(String)
  }

  public let text: String
  public let look: Look
  public let subject: Subject?

  public init(_ text: String, _ look: Look = .plain, subject: Subject? = nil) {
    self.text = text
    self.look = look
    self.subject = subject
  }
}

/// A review page in words, for the screens and the command alike. Each block ends where the next
/// heading begins.
public struct ReviewText {
  private let page: ReviewPage
  private let texts: Texts
  private let platforms: Platforms
  private let contents: Contents
  private let world: World

  /// - Parameter contents: for the names of our people and the titles of decisions.
  public init(
    _ page: ReviewPage, _ texts: Texts, _ platforms: Platforms, _ contents: Contents,
    _ world: World
  ) {
    self.page = page
    self.texts = texts
    self.platforms = platforms
    self.contents = contents
    self.world = world
  }

  public var lines: [ReviewLine] {
    standing + person + agreements + accounts + networks + decisions + holidays
  }

  /// How far the review is, and what came and went since the sign-off.
  private var standing: [ReviewLine] {
    let standing = page.standing
    let word = texts("review.\(standing.state.rawValue)")
    let look: ReviewLine.Look =
      switch standing.state {
      case .reviewed: .good
      case .notReviewed: .doubtful
      case .needsWork, .reopened, .gone: .bad
      }
    var lines: [ReviewLine] = []
    if let review = standing.review, let day = review.reviewedOn {
      let by = staffName(review.by)
      lines.append(
        ReviewLine(
          texts(
            by.isEmpty ? "review.state-on" : "review.state-by",
            ["state": word, "day": day.description, "name": by]), look))
    } else {
      lines.append(ReviewLine(word, look))
    }
    if let note = standing.review?.note, !note.isEmpty { lines.append(ReviewLine(note, look)) }
    let seen = SeenLine(texts, platforms, contents)
    return lines + standing.added.map { ReviewLine("+ " + seen.shown($0), .doubtful) }
      + standing.gone.map { ReviewLine("- " + seen.shown($0), .bad) }
  }

  private func staffName(_ id: String?) -> String {
    id.map { contents.staff[$0]?.name ?? $0 } ?? ""
  }

  private var person: [ReviewLine] {
    let contact = page.contact
    let organisation = [contact.organisation ?? "", contact.organisationZh ?? ""]
      .filter { !$0.isEmpty }.joined(separator: " ")
    let work = [contact.role ?? "", organisation].filter { !$0.isEmpty }.joined(separator: ", ")
    var place = [contact.city ?? ""].filter { !$0.isEmpty }
    if let offset = page.clockOffset {
      let clock = world.now.clock(offset: offset)
      let time = [clock.hour, clock.minute].map { $0 < 10 ? "0\($0)" : String($0) }
        .joined(separator: ":")
      place.append(texts("review.local-time", ["time": time]))
    } else if let zone = contact.timeZone {
      place.append(zone)
    }
    if let hours = contact.hours { place.append(texts("review.hours", ["hours": hours])) }
    return [work, place.joined(separator: " · ")].filter { !$0.isEmpty }
      .map { ReviewLine($0, .muted) }
  }

  private var agreements: [ReviewLine] {
    let wanted: [Purpose] = [.business, .personal, .backup]
    let missing = wanted.filter { purpose in
      !page.agreements.contains { $0.agreement.purpose == purpose }
    }
    return [heading("review.agreements")] + page.agreements.flatMap(lines)
      + missing.map { purpose in
        ReviewLine(
          texts("review.not-agreed", ["purpose": texts("purpose.\(purpose.rawValue)")]),
          purpose == .personal ? .doubtful : .bad)
      }
  }

  private func lines(_ reviewed: ReviewedAgreement) -> [ReviewLine] {
    let purpose = reviewed.agreement.purpose.map { texts("purpose.\($0.rawValue)") } ?? ""
    let mark = reviewed.route?.mark ?? .untested
    var lines = [
      ReviewLine(
        "\(purpose): \(name(reviewed.channel)) · "
          + (mark == .blocked ? texts("review.blocked") : answer(reviewed.test, mark)),
        look(mark), subject: .channel(reviewed.channel))
    ]
    lines.append(ReviewLine("  " + agreed(reviewed), .muted))
    if let words = reviewed.agreement.words, !words.isEmpty {
      lines.append(ReviewLine("  “\(words)”", .muted))
    }
    if reviewed.isReviewDue, let day = reviewed.agreement.reviewBy {
      lines.append(ReviewLine("  " + texts("review.due", ["day": day.description]), .doubtful))
    }
    if reviewed.account == nil {
      lines.append(ReviewLine("  " + texts("review.no-account"), .bad))
    }
    if reviewed.failsWithBusiness, let domain = reviewed.route?.domain {
      lines.append(
        ReviewLine(
          "  " + texts("review.same-domain", ["domain": platforms.domainName(domain)]), .bad))
    } else if reviewed.agreement.purpose == .backup, let domain = reviewed.route?.domain {
      lines.append(
        ReviewLine(
          "  " + texts("review.other-domain", ["domain": platforms.domainName(domain)]), .muted))
    }
    return lines
  }

  private func agreed(_ reviewed: ReviewedAgreement) -> String {
    let when =
      reviewed.agreement.agreedOn.map { day in
        texts(
          "review.agreed",
          ["day": day.description, "n": String(max(0, reviewed.age ?? 0))])
      } ?? texts("review.agreed-undated")
    let by = staffName(reviewed.agreement.agreedBy)
    return [when, by, verification(reviewed.account)].filter { !$0.isEmpty }
      .joined(separator: " · ")
  }

  /// `identity checked 2026-04-08`
  private func verification(_ account: Account?) -> String {
    guard let step = account?.verification else { return texts("review.unverified") }
    let word = texts("verification.\(step.rawValue)")
    return account?.verifiedOn.map { "\(word) \($0)" } ?? word
  }

  private var accounts: [ReviewLine] {
    page.otherAccounts.isEmpty
      ? []
      : [heading("review.other-accounts")]
        + page.otherAccounts.map {
          ReviewLine(
            "\(name($0.channel)) · \(verification(page.contact.account(for: $0.channel)))", .muted,
            subject: .channel($0.channel))
        }
  }

  private var networks: [ReviewLine] {
    page.networks.isEmpty
      ? []
      : [heading("review.networks")]
        + page.networks.map { network in
          let place = texts("network.\(network.network.rawValue)")
          guard let test = network.test else {
            return ReviewLine("\(place): \(texts("review.never-tested"))", .doubtful)
          }
          let channel = page.contact.resolved(
            Channel(platform: test.platform, handle: test.handle))
          return ReviewLine(
            "\(place): \(name(channel)) · \(answer(test, network.mark))", look(network.mark),
            subject: .channel(channel))
        }
  }

  private var decisions: [ReviewLine] {
    page.decisions.isEmpty
      ? []
      : [heading("review.decisions")]
        + page.decisions.map { open in
          let due = page.deadlines.day(open.decision, open.state)
          let isLate = page.deadlines.isOverdue(open.decision, open.state)
          let parts = [
            open.decision.title, texts("state.\(open.state.rawValue)"),
            due.map { texts("review.confirm-by", ["day": $0.description]) } ?? "",
          ]
          return ReviewLine(
            parts.filter { !$0.isEmpty }.joined(separator: " · "),
            isLate || open.state == .changed || open.state == .disputed ? .bad : .doubtful,
            subject: .decision(open.decision.id))
        }
  }

  private var holidays: [ReviewLine] {
    page.holidays.isEmpty
      ? []
      : [heading("review.holidays")]
        + page.holidays.map { day in
          let name = [day.holiday.nameZh, day.holiday.name].filter { !$0.isEmpty }
            .joined(separator: " ")
          return ReviewLine(
            texts(
              day.holiday.isOff ? "review.day-off" : "review.day-worked",
              ["day": day.day.description, "name": name]), .doubtful)
        }
  }

  private func heading(_ key: String) -> ReviewLine { ReviewLine(texts(key), .heading) }

  private func name(_ channel: Channel) -> String {
    let platform = platforms.name(channel.platform)
    guard let handle = channel.handle else { return platform }
    return "\(platform) \(platforms[channel.platform]?.handleRule.shown(handle) ?? handle)"
  }

  private func answer(_ test: ChannelTest?, _ mark: ChannelMark) -> String {
    guard let test, let sent = test.sent else { return texts("review.never-tested") }
    let network = test.from.map { texts("network.\($0.rawValue)") } ?? ""
    let arguments = [
      "day": (test.answered ?? sent).day(offset: world.homeOffset).description,
      "network": network,
    ]
    if test.answered != nil {
      return texts(mark == .tested ? "review.answered" : "review.answered-long-ago", arguments)
    }
    return texts(mark == .failed ? "review.no-answer" : "review.waiting", arguments)
  }

  private func look(_ mark: ChannelMark) -> ReviewLine.Look {
    switch mark {
    case .tested: .good
    case .untested: .doubtful
    case .failed, .blocked: .bad
    }
  }
}
