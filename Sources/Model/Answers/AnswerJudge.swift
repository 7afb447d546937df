/// Finds which decisions a mail answers, and judges the answer against the book.
///
/// It knows the letters and our own addresses as they were when it was made; what the decisions say
/// is asked for each mail, so that recording one answer costs nothing for the others.
public struct AnswerJudge: Sendable {
  let world: World
  public let letters: AskedLetters
  private let ownAddresses: Set<String>

  public init(_ contents: Contents, world: World) {
    self.world = world
    letters = AskedLetters(contents.decisions)
    ownAddresses = Set(contents.staff.compactMap { $0.email?.lowercased() })
  }

  /// The answers that one mail is, one a decision; none for our own mails and for those that answer
  /// no letter of ours.
  ///
  /// - Parameters:
  ///   - evidence: the name that the mail would have in the book, to know it again.
  ///   - contents: the book as it is now.
  public func answers(
    in mail: ReceivedMail, evidence: String? = nil, of contents: Contents
  ) -> [FoundAnswer] {
    if letters.isOurs(mail) || isOwn(mail) { return [] }
    guard let (link, found) = letters.answered(by: mail) else { return [] }
    let quotation = Quotation(mail.text)
    return found.compactMap { letter in
      guard let decision = contents.decisions[letter.decision] else { return nil }
      let own = quotation.own
      let person = contents.writer(of: mail, in: decision)
      let suggestion = AnswerSuggestion(own, nature: mail.nature, reference: letter.reference)
      let callBack: [AnswerWarning] =
        decision.needsCallBack && suggestion.meaning == .confirmed ? [.needsCallBack] : []
      return FoundAnswer(
        decision: decision.id, title: decision.title, letter: letter, link: link, mail: mail,
        person: person ?? (decision.contacts.count == 1 ? decision.contacts.first : nil),
        text: own,
        suggestion: suggestion,
        warnings: callBack
          + senderWarnings(mail, contents, decision, letter)
          + warnings(mail, quotation, decision, letter, found),
        isRecorded: isRecorded(mail, evidence, decision))
    }
  }

  private func isOwn(_ mail: ReceivedMail) -> Bool {
    mail.nature != .bounce && !mail.from.isEmpty
      && mail.from.allSatisfy { ownAddresses.contains($0.address.lowercased()) }
  }

  private func isRecorded(
    _ mail: ReceivedMail, _ evidence: String?, _ decision: Decision
  ) -> Bool {
    if let id = mail.messageID,
      decision.confirmations.contains(where: {
        $0.reference.map(AskedLetters.bare) == AskedLetters.bare(id)
      })
    {
      return true
    }
    guard let evidence else { return false }
    let stem = evidence.prefix { $0 != "." }
    let kept =
      decision.confirmations.compactMap(\.evidence)
      + decision.acknowledgements.compactMap(\.evidence) + decision.disputes.compactMap(\.evidence)
    return kept.contains { $0.prefix { $0 != "." } == stem }
  }

  private func senderWarnings(
    _ mail: ReceivedMail, _ contents: Contents, _ decision: Decision, _ letter: AskedLetter
  ) -> [AnswerWarning] {
    let problems = mail.problems.map(AnswerWarning.problem)
    if mail.nature != .personal { return problems }
    return problems + SenderCheck(mail, contents, decision, letter).warnings
  }

  private func warnings(
    _ mail: ReceivedMail, _ quotation: Quotation, _ decision: Decision, _ letter: AskedLetter,
    _ found: [AskedLetter]
  ) -> [AnswerWarning] {
    var warnings: [AnswerWarning] = []
    let state = decision.state(world.digest)
    if !state.isOpen { warnings.append(.notOpen(state)) }
    if found.count > 1 { warnings.append(.severalDecisions(found.map(\.decision))) }
    if let other = letters.letters(inSubject: mail.subject).first,
      !found.contains(where: { $0.decision == other.decision })
    {
      warnings.append(.otherReference(other.decision))
    }
    if let asked = letter.wordingSHA256,
      asked != CanonicalWording(decision).sha256(world.digest)
    {
      warnings.append(.wordingChanged)
    }
    if let date = mail.date, mail.nature == .personal, isOutOfOrder(date, letter) {
      warnings.append(.dateOutOfOrder(date.day(offset: mail.dateOffset)))
    }
    return warnings + WordingCheck(decision, letter).warnings(quotation)
  }

  /// A day of difference is a wrong clock.
  private func isOutOfOrder(_ date: Instant, _ letter: AskedLetter) -> Bool {
    if date > world.now.adding(seconds: 86_400) { return true }
    return letter.sent.map { date.adding(seconds: 86_400) < $0 } ?? false
  }
}

extension Contents {
  /// The contact of a decision whose address it is, where there is one.
  func writer(of mail: ReceivedMail, in decision: Decision) -> String? {
    decision.contacts.first { id in
      guard let contact = contacts[id] else { return false }
      return mail.from.contains { SenderCheck.has(contact, $0.address) }
    }
  }
}
