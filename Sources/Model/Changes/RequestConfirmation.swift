/// Records that a letter about a decision was sent. Made after the mail program took it, never before.
public struct RequestConfirmation: Equatable, Sendable {
  public var decision: String
  public var channel: String
  public var sent: Instant?
  public var messageID: String?
  public var reference: String?
  /// Addresses that it was sent to.
  public var to: [String] = []
  public var letter: LetterKind
  public var answerBy: Day?
  public var letterSHA256: String?
  /// The letter as it was sent, kept in `evidence/`.
  public var evidence: EvidenceFile?
  /// Hash of the wording that stood in the letter. The record may have changed since: what was sent
  /// was sent, and the difference shows.
  public var wordingSHA256: String?

  public init(decision: String, channel: String, letter: LetterKind) {
    self.decision = decision
    self.channel = channel
    self.letter = letter
  }

  func plan(on contents: Contents, _ world: World) throws(ChangeProblem) -> Plan {
    let subject = try contents.openDecision(decision, world)
    if let sent, sent > world.now {
      throw .inTheFuture(field: "sent", sent.day(offset: world.homeOffset))
    }
    var request = Request()
    request.sent = sent ?? world.now
    request.channel = channel
    request.messageID = messageID
    request.by = world.staff
    request.reference = reference
    request.to = to
    request.letter = letter.rawValue
    request.answerBy = answerBy
    request.letterSHA256 = letterSHA256
    request.wordingSHA256 = wordingSHA256 ?? CanonicalWording(subject).sha256(world.digest)
    let keep: [Operation] = evidence.map { [.keep($0)] } ?? []
    return Plan(
      Phrase("did.request", ["title": subject.title, "channel": channel]),
      keep + [
        .append(path: subject.recordID.path, table: Request.table, request.entryList)
      ], subject: subject.recordID)
  }
}
