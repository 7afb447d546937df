/// Marks a decision as formally confirmed, bound to the wording that the user saw.
public struct Confirm: Equatable, Sendable {
  public var decision: String
  /// Id of a contact of the decision.
  public var by: String
  /// One of the formal channels of the book.
  public var channel: String
  public var on: Day?
  public var reference: String?
  public var evidence: EvidenceFile?
  /// Hash of the wording that the user saw; a wording that changed meanwhile refuses the change.
  public var seenSHA256: String?
  /// For a change of payee or new bank details: the number that was called, and when.
  public var calledBack: String?
  public var calledBackOn: Day?
  /// Our signature over the wording, where there is one.
  public var signed: SignedWording?

  public init(decision: String, by: String, channel: String) {
    self.decision = decision
    self.by = by
    self.channel = channel
  }

  func plan(on contents: Contents, _ world: World) throws(ChangeProblem) -> Plan {
    let subject = try contents.decision(decision)
    let sha256 = CanonicalWording(subject).sha256(world.digest)
    if let seenSHA256, seenSHA256 != sha256 {
      throw .changedMeanwhile(subject.recordID, field: "wording")
    }
    let state = subject.state(world.digest)
    switch state {
    case .confirmed:
      throw .alreadyInState(decision: decision, state, on: subject.lastConfirmation?.on)
    case .withdrawn:
      throw .alreadyInState(decision: decision, state, on: subject.withdrawnOn)
    case .superseded:
      throw .alreadyInState(decision: decision, state, on: subject.supersededOn)
    case .agreedInChat, .requested, .acknowledged, .disputed, .changed: break
    }
    let formal = contents.settings.formalChannels
    if !formal.contains(channel) { throw .notFormal(channel: channel, formal: formal) }
    if !subject.contacts.contains(by) { throw .notAContact(by, of: decision) }
    let day = on ?? world.today
    if day > world.today { throw .inTheFuture(field: "on", day) }
    try subject.checkAnswer(on: day, evidence, world)
    if subject.needsCallBack { try checkCallBack(subject, contents, world) }
    return Plan(
      Phrase("did.confirm", ["title": subject.title, "by": label(contents), "channel": channel]),
      operations(subject, day, sha256, world), subject: subject.recordID)
  }

  private func label(_ contents: Contents) -> String { contents.contacts[by]?.displayName ?? by }

  private func operations(
    _ subject: Decision, _ day: Day, _ sha256: String, _ world: World
  ) -> [Operation] {
    var confirmation = Confirmation()
    confirmation.on = day
    confirmation.by = by
    confirmation.channel = channel
    confirmation.reference = reference
    confirmation.recordedBy = world.staff
    confirmation.recordedAt = world.now
    confirmation.evidence = evidence?.name
    confirmation.wordingSHA256 = sha256
    confirmation.wording = subject.wording.isEmpty ? nil : subject.wording
    confirmation.wordingZh = subject.wordingZh
    confirmation.signature = signed?.signature.name
    confirmation.signedBy = signed?.by
    confirmation.calledBack = calledBack
    confirmation.calledBackOn = calledBack == nil ? nil : calledBackOn ?? world.today
    return ([evidence, signed?.text, signed?.signature].compactMap(\.self).map(Operation.keep))
      + [
        .append(
          path: subject.recordID.path, table: Confirmation.table, confirmation.entryList)
      ]
  }

  /// Fraud by changed bank details works because the answer comes from the thief; a call to a number
  /// that was known before does not.
  private func checkCallBack(
    _ subject: Decision, _ contents: Contents, _ world: World
  ) throws(ChangeProblem) {
    guard let calledBack else { throw .needsCallBack(decision: decision) }
    if let calledBackOn, calledBackOn > world.today {
      throw .inTheFuture(field: "called_back_on", calledBackOn)
    }
    // A call of before the change was asked for says nothing of it.
    if let asked = subject.decidedOn, let called = calledBackOn, called < asked {
      throw .callBackTooEarly(called, asked: asked)
    }
    let accounts = subject.contacts.compactMap { contents.contacts[$0] }.flatMap(\.accounts)
    let known = accounts.contains { account in
      guard ["sms", "phone"].contains(account.platform), let handle = account.handle,
        HandleRule.phone.same(handle, calledBack), let step = account.verification,
        step >= .identityChecked, let verified = account.verifiedOn, let asked = subject.decidedOn
      else { return false }
      return verified < asked
    }
    if !known { throw .numberNotVerified(number: calledBack, contact: by) }
  }
}

/// An OpenSSH signature over the canonical wording, and the wording itself as it was signed: a later
/// change of the decision can then be shown beside it.
public struct SignedWording: Equatable, Sendable {
  /// Id of the staff member whose key signed.
  public let by: String
  public let signature: EvidenceFile
  /// `evidence/<wording_sha256>.txt`: found by the hash that the confirmation has anyway.
  public let text: EvidenceFile

  public init(by: String, signature: EvidenceFile, text: EvidenceFile) {
    self.by = by
    self.signature = signature
    self.text = text
  }
}
