/// 收到, 好的, a thumbs-up: the contact has seen it. Confirms nothing.
public struct Acknowledge: Equatable, Sendable {
  public var decision: String
  public var by: String
  public var channel: String?
  public var words: String?
  public var on: Day?
  public var evidence: EvidenceFile?

  public init(decision: String, by: String) {
    self.decision = decision
    self.by = by
  }

  func plan(on contents: Contents, _ world: World) throws(ChangeProblem) -> Plan {
    let subject = try contents.openDecision(decision, world)
    if !subject.contacts.contains(by) { throw .notAContact(by, of: decision) }
    var event = Acknowledgement()
    let day = try world.past(on, field: "on")
    try subject.checkAnswer(on: day, evidence, world)
    event.on = day
    event.by = by
    event.channel = channel
    event.words = words
    event.recordedBy = world.staff
    event.recordedAt = world.now
    event.evidence = evidence?.name
    return Plan(
      Phrase("did.acknowledge", ["title": subject.title]),
      (evidence.map { [.keep($0)] } ?? [])
        + [.append(path: subject.recordID.path, table: Acknowledgement.table, event.entryList)],
      subject: subject.recordID)
  }
}

/// The contact says that it was not so.
public struct DisputeDecision: Equatable, Sendable {
  public var decision: String
  public var by: String
  public var channel: String?
  public var words: String?
  public var on: Day?
  public var evidence: EvidenceFile?

  public init(decision: String, by: String) {
    self.decision = decision
    self.by = by
  }

  func plan(on contents: Contents, _ world: World) throws(ChangeProblem) -> Plan {
    let subject = try contents.standingDecision(decision, world)
    if !subject.contacts.contains(by) { throw .notAContact(by, of: decision) }
    var event = Dispute()
    let day = try world.past(on, field: "on")
    try subject.checkAnswer(on: day, evidence, world)
    event.on = day
    event.by = by
    event.channel = channel
    event.words = words
    event.recordedBy = world.staff
    event.recordedAt = world.now
    event.evidence = evidence?.name
    return Plan(
      Phrase("did.dispute", ["title": subject.title]),
      (evidence.map { [.keep($0)] } ?? [])
        + [.append(path: subject.recordID.path, table: Dispute.table, event.entryList)],
      subject: subject.recordID)
  }
}

/// We or they let the decision drop.
public struct Withdraw: Equatable, Sendable {
  public var decision: String
  public var on: Day?
  public var because: String?

  public init(decision: String) { self.decision = decision }

  func plan(on contents: Contents, _ world: World) throws(ChangeProblem) -> Plan {
    let subject = try contents.standingDecision(decision, world)
    let day = try world.past(on, field: "withdrawn_on")
    let path = subject.recordID.path
    var operations: [Operation] = [
      .set(path: path, .root, key: "withdrawn_on", to: .day(day), was: nil)
    ]
    if let because {
      operations.append(
        .set(
          path: path, .root, key: "withdrawn_because", to: .text(because),
          was: subject.withdrawnBecause.map(FieldValue.text)))
    }
    return Plan(
      Phrase("did.withdraw", ["title": subject.title]), operations, subject: subject.recordID)
  }
}

/// Another decision takes the place of this one.
public struct Supersede: Equatable, Sendable {
  public var decision: String
  public var with: String
  public var on: Day?

  public init(decision: String, with: String) {
    self.decision = decision
    self.with = with
  }

  func plan(on contents: Contents, _ world: World) throws(ChangeProblem) -> Plan {
    _ = try contents.decision(decision)
    let other = try contents.decision(with)
    if with == decision { throw .badValue(field: "superseded_with", value: with) }
    let subject = try contents.standingDecision(decision, world)
    if other.supersededWith == decision { throw .badValue(field: "superseded_with", value: with) }
    let day = try world.past(on, field: "superseded_on")
    let path = subject.recordID.path
    return Plan(
      Phrase("did.supersede", ["title": subject.title, "other": other.title]),
      [
        .set(path: path, .root, key: "superseded_on", to: .day(day), was: nil),
        .set(
          path: path, .root, key: "superseded_with", to: .text(with),
          was: subject.supersededWith.map(FieldValue.text)),
      ], subject: subject.recordID)
  }
}

extension Decision {
  /// The day on which it was withdrawn or superseded.
  public var closedOn: Day? { withdrawnOn ?? supersededOn }
}

extension Contents {
  /// A decision that is neither withdrawn nor superseded; it may be confirmed.
  func standingDecision(_ id: String, _ world: World) throws(ChangeProblem) -> Decision {
    let subject = try decision(id)
    let state = subject.state(world.digest)
    if state == .withdrawn || state == .superseded {
      throw .alreadyInState(decision: id, state, on: subject.closedOn)
    }
    return subject
  }

  /// A decision that is not yet confirmed, withdrawn or superseded.
  func openDecision(_ id: String, _ world: World) throws(ChangeProblem) -> Decision {
    let subject = try decision(id)
    let state = subject.state(world.digest)
    if !state.isOpen {
      throw .alreadyInState(
        decision: id, state, on: subject.closedOn ?? subject.lastConfirmation?.on)
    }
    return subject
  }
}

extension Decision {
  /// Throws where nobody can have answered on that day, and where the evidence shows nothing. A day of
  /// difference is the clocks of two countries.
  func checkAnswer(
    on day: Day, _ evidence: EvidenceFile?, _ world: World
  ) throws(ChangeProblem) {
    if let decidedOn, day.adding(days: 1) < decidedOn {
      throw .beforeDecision(day, decided: decidedOn)
    }
    if let evidence, evidence.name.hasPrefix("evidence/\(world.digest.hex(""))") {
      throw .emptyEvidence(evidence.source)
    }
  }
}

extension World {
  /// The given day or today; a day to come is refused.
  func past(_ day: Day?, field: String) throws(ChangeProblem) -> Day {
    let day = day ?? today
    if day > today { throw .inTheFuture(field: field, day) }
    return day
  }
}
