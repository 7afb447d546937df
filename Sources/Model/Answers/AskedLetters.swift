/// A letter of ours that an answer may belong to.
public struct AskedLetter: Hashable, Sendable {
  /// Id of the decision that it asks about.
  public let decision: String
  public let messageID: String?
  public let reference: String?
  public let to: [String]
  public let sent: Instant?
  public let wordingSHA256: String?

  init(_ request: Request, decision: String) {
    self.decision = decision
    messageID = request.messageID
    reference = request.reference
    to = request.to
    sent = request.sent
    wordingSHA256 = request.wordingSHA256
  }
}

/// All letters of the book, found by what an answer carries of them. One lookup takes time that
/// grows with the mail's headers, not with the number of letters.
public struct AskedLetters: Sendable {
  /// How an answer names the letter, the surest first.
  public enum Link: Int, Hashable, Comparable, Sendable {
    case inReplyTo, references, subject, bounce

    public static func < (left: Link, right: Link) -> Bool { left.rawValue < right.rawValue }
  }

  private var byMessageID: [String: [AskedLetter]] = [:]
  private var byWord: [String: [AskedLetter]] = [:]

  public init(_ decisions: some Sequence<Decision>) {
    for decision in decisions {
      for request in decision.requests {
        let letter = AskedLetter(request, decision: decision.id)
        if let id = request.messageID { byMessageID[Self.bare(id), default: []].append(letter) }
        if let word = Self.longestWord(request.reference ?? "") {
          byWord[word, default: []].append(letter)
        }
      }
    }
  }

  public var isEmpty: Bool { byMessageID.isEmpty && byWord.isEmpty }

  /// Message-IDs without their brackets, and the words of references in lower case: what the first
  /// look over a mail's headers searches for.
  public var messageIDs: Set<String> { Set(byMessageID.keys) }
  public var words: Set<String> { Set(byWord.keys) }

  /// The letters that a mail answers, each decision once, by the surest link there is; letters that
  /// a weaker link alone names are left out.
  public func answered(by mail: ReceivedMail) -> (link: Link, letters: [AskedLetter])? {
    let ways: [(Link, [AskedLetter])] = [
      (.inReplyTo, mail.inReplyTo.flatMap { byMessageID[Self.bare($0)] ?? [] }),
      (.references, nearest(mail.references)),
      (.subject, letters(inSubject: mail.subject)), (.bounce, nearest(mail.bounced)),
    ]
    guard let (link, found) = ways.first(where: { !$0.1.isEmpty }) else { return nil }
    var seen = Set<String>()
    return (link, found.filter { seen.insert($0.decision).inserted })
  }

  /// Letters whose reference stands in the subject.
  public func letters(inSubject subject: String) -> [AskedLetter] {
    let folded = subject.lowercased()
    return Self.words(folded).flatMap { byWord[$0] ?? [] }
      .filter { folded.contains(($0.reference ?? "").lowercased()) }
  }

  /// Whether a mail is one of our own letters.
  public func isOurs(_ mail: ReceivedMail) -> Bool {
    mail.messageID.map { byMessageID[Self.bare($0)] != nil } ?? false
  }

  /// The end of a thread is what is answered; what lies before it was answered then.
  private func nearest(_ references: [String]) -> [AskedLetter] {
    references.reversed().lazy.compactMap { byMessageID[Self.bare($0)] }.first { !$0.isEmpty } ?? []
  }

  /// Without blanks and angle brackets.
  public static func bare(_ id: String) -> String {
    id.filter { !$0.isWhitespace && $0 != "<" && $0 != ">" }
  }

  /// Runs of ASCII letters, digits and what stands within a reference, in lower case.
  static func words(_ text: String) -> [String] {
    text.split { !($0.isASCII && ($0.isLetter || $0.isNumber || "-_./".contains($0))) }
      .map { $0.lowercased() }
  }

  private static func longestWord(_ reference: String) -> String? {
    words(reference).max { $0.utf8.count < $1.utf8.count }
  }
}
