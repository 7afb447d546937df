/// A mail that answers one of our letters, judged against the book. To be shown and said yes or no to.
public struct FoundAnswer: Equatable, Sendable {
  /// Id of the decision.
  public let decision: String
  public let title: String
  public let letter: AskedLetter
  public let link: AskedLetters.Link
  public let mail: ReceivedMail
  /// Id of the contact who answered; the only contact of the decision where the address is unknown.
  public let person: String?
  /// What was written above the quotation.
  public let text: String
  public let suggestion: AnswerSuggestion
  public let warnings: [AnswerWarning]
  /// Recorded before, by its Message-ID.
  public let isRecorded: Bool

  /// Whether it may be recorded without anybody looking at it.
  public var isUnsuspicious: Bool {
    warnings.isEmpty && !isRecorded && suggestion.meaning != .unclear && person != nil
  }

  /// The change that records the answer as what it is taken for; nil for `unclear`, and where nobody
  /// of the decision is known to have written it.
  ///
  /// - Parameters:
  ///   - evidence: the mail itself.
  ///   - signed: our signature over the wording; only a confirmation carries one.
  public func change(
    as meaning: AnswerMeaning, evidence: EvidenceFile?, wordingSHA256: String,
    signed: SignedWording? = nil, today: Day
  ) -> Change? {
    guard let person else { return nil }
    let on = day(today)
    switch meaning {
    case .confirmed:
      var confirm = Confirm(decision: decision, by: person, channel: "email")
      confirm.on = on
      confirm.reference = mail.messageID
      confirm.evidence = evidence
      confirm.seenSHA256 = wordingSHA256
      confirm.signed = signed
      return .confirm(confirm)
    case .acknowledged:
      var seen = Acknowledge(decision: decision, by: person)
      (seen.channel, seen.on, seen.words, seen.evidence) = ("email", on, words, evidence)
      return .acknowledge(seen)
    case .disputed:
      var dispute = DisputeDecision(decision: decision, by: person)
      (dispute.channel, dispute.on, dispute.words, dispute.evidence) = (
        "email", on, words, evidence
      )
      return .dispute(dispute)
    case .unclear: return nil
    }
  }

  /// The day on the sender's own clock; today where that clock is wrong: an answer of time to come, or
  /// of before the letter, would be refused.
  private func day(_ today: Day) -> Day? {
    guard let day = mail.date?.day(offset: mail.dateOffset) else { return nil }
    let isTooEarly = letter.sent.map { day.adding(days: 1) < $0.day(offset: mail.dateOffset) }
    return isTooEarly == true ? today : min(day, today)
  }

  /// The first words of the answer, for one line of a record.
  public var words: String? {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if line.isEmpty { return nil }
    return line.count > 200 ? line.prefix(199) + "…" : line
  }
}
