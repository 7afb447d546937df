/// How far a decision has come. Derived from the record, never stored.
public enum DecisionState: String, CaseIterable, Hashable, Sendable {
  case agreedInChat = "agreed-in-chat"
  case requested, acknowledged, confirmed, disputed
  /// Wording, terms or amount differ from what was confirmed.
  case changed
  case withdrawn, superseded

  /// Whether somebody still has to do something about it.
  public var isOpen: Bool {
    switch self {
    case .agreedInChat, .requested, .acknowledged, .disputed, .changed: true
    case .confirmed, .withdrawn, .superseded: false
    }
  }
}

extension Decision {
  /// The state as the record stands now. The latest of confirmation, dispute and request counts;
  /// on the same day a confirmation beats a dispute that was recorded before it.
  public func state(_ digest: Digest) -> DecisionState {
    if withdrawnOn != nil { return .withdrawn }
    if supersededOn != nil || supersededWith != nil { return .superseded }
    let confirmation = lastConfirmation
    let dispute = disputes.max { $0.moment < $1.moment }
    if let confirmation, isClosed(by: confirmation) {
      if let dispute, dispute.moment > confirmation.moment { return stateAfter(dispute) }
      return confirmation.wordingSHA256 == CanonicalWording(self).sha256(digest)
        ? .confirmed : .changed
    }
    if let dispute { return stateAfter(dispute) }
    if !acknowledgements.isEmpty { return .acknowledged }
    return requests.isEmpty ? .agreedInChat : .requested
  }

  /// The confirmation that counts.
  public var lastConfirmation: Confirmation? { confirmations.max { $0.moment < $1.moment } }

  /// A letter sent after a dispute asks again.
  private func stateAfter(_ dispute: Dispute) -> DecisionState {
    let asked = requests.compactMap(\.sent).max()
    guard let asked, asked > dispute.moment else { return .disputed }
    return .requested
  }

  /// Whether it says whom to pay, so that a thief may have written it: a change of payee, or a
  /// wording with bank details or words of another account. It is confirmed only by a call to a
  /// number that was known before.
  public var needsCallBack: Bool {
    decisionKind == .payeeChange
      || [wording, wordingZh ?? ""].contains {
        !BankDetails.found(in: $0).isEmpty || PayeeWords.stand(in: $0)
      }
  }

  /// What names a payee is closed only by a confirmation with a call-back.
  private func isClosed(by confirmation: Confirmation) -> Bool {
    (confirmation.calledBack != nil && confirmation.calledBackOn != nil) || !needsCallBack
  }
}

extension Confirmation {
  /// When it was given; the moment of recording decides among those of one day.
  var moment: Instant { momentOf(on, recordedAt) }
}

extension Dispute {
  var moment: Instant { momentOf(on, recordedAt) }
}

private func momentOf(_ on: Day?, _ recordedAt: Instant?) -> Instant {
  guard let on else { return recordedAt ?? Instant(seconds: .min) }
  let start = Instant(on, hour: 0, minute: 0)
  guard let recordedAt, recordedAt.day() == on else { return start }
  return recordedAt
}
