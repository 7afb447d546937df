import Model
import Texts

extension Desk {
  /// Why a command that writes cannot work now.
  func writingProblem(_ command: Command) -> Phrase? {
    guard command.writes else { return nil }
    if let readOnly { return readOnly }
    return command.needsWholeBook && loading != .ready ? Phrase("why.still-reading") : nil
  }

  func words(_ phrase: Phrase) -> String { texts(phrase) }

  /// Whether whoever works here can sign wordings.
  var canSign: Bool {
    guard let staff = world.staff else { return false }
    return hasKeyFile || contents.staff[staff]?.signingKey?.isEmpty == false
  }

  /// Whether what a confirmation in force stands on was found missing or altered.
  func hasFaults(_ decision: Decision) -> Bool {
    guard let result = verifications[decision.id] else { return false }
    return !result.complaints.isEmpty && state(decision) == .confirmed
  }

  func state(_ decision: Decision) -> DecisionState {
    states[decision.id] ?? decision.state(world.digest)
  }

  /// By when decisions are to be confirmed, today.
  var deadlines: Deadlines {
    Deadlines(calendar, contents.settings.intervals, today: world.today)
  }

  func isOverdue(_ decision: Decision) -> Bool {
    deadlines.isOverdue(decision, state(decision))
  }

  /// Decisions with a contact, the riskiest first, then those that are closed, the newest first.
  func decisions(with contact: String) -> [Decision] {
    let all = (decisionsOfContact[contact] ?? []).compactMap { contents.decisions[$0] }
    let weighed = all.map { (decision: $0, score: risk($0).score) }
    return weighed.sorted {
      ($0.score, $0.decision.decidedOn?.number ?? 0, $0.decision.id)
        > ($1.score, $1.decision.decidedOn?.number ?? 0, $1.decision.id)
    }.map(\.decision)
  }

  func openDecisions(with contact: String) -> [Decision] {
    decisions(with: contact).filter { state($0).isOpen }
  }

  /// The open ones with each contact, out of the index.
  var openDecisions: OpenDecisions {
    let (index, states, all) = (decisionsOfContact, states, contents.decisions)
    return OpenDecisions { contact in
      (index[contact] ?? []).compactMap { id in
        guard let state = states[id], state.isOpen else { return nil }
        return all[id].map { OpenDecision($0, state) }
      }
    }
  }

  func openCount(_ contact: String) -> Int {
    (decisionsOfContact[contact] ?? []).count { states[$0]?.isOpen == true }
  }

  func risk(_ decision: Decision) -> Risk {
    Risk(
      decision, state: state(decision), contents: contents, platforms: platforms,
      deadlines: deadlines)
  }

  func summary(_ contact: Contact) -> ContactSummary {
    ContactSummary(
      contact, platforms: platforms, intervals: contents.settings.intervals, now: world.now,
      openDecisions: openCount(contact.id), calendar: calendar)
  }

  func mark(_ contact: Contact, _ channel: Channel) -> ChannelMark {
    contact.mark(
      of: channel, platforms: platforms, intervals: contents.settings.intervals, now: world.now,
      calendar: calendar)
  }

  /// Complaints about all files, by path and place; those about the configuration come first.
  var complaints: [Complaint] {
    configurationComplaints
      + contents.complaints.values.flatMap { $0 }.sorted {
        ($0.path, $0.line ?? 0, $0.column ?? 0) < ($1.path, $1.line ?? 0, $1.column ?? 0)
      }
  }

  /// Files of which no record could be made.
  var brokenFiles: Int {
    contents.complaints.values.count { $0.contains { $0.severity == .error } }
  }

  func contactName(_ id: String) -> String {
    contents.contacts[id]?.displayName ?? id
  }

  func staffName(_ id: String) -> String { contents.staff[id]?.name ?? id }
}
