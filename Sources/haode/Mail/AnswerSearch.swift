internal import Book
internal import Exchange
internal import Model

/// Finds the answers to our letters in mails on this computer, for `match` and for the screens: a look
/// at the headers of all files first, then those mails are read that may belong to an answer.
struct AnswerSearch {
  /// An answer with the mail that becomes its evidence.
  struct Found {
    let answer: FoundAnswer
    let place: MailPlace
    let mail: KeptMail
  }

  private let judge: AnswerJudge
  private var reader = MailReader()
  private let sieve: MailSieve
  private let environment: Environment
  /// Whether the search is not wanted any more; asked often, and from several threads.
  private let isStopped: @Sendable () -> Bool

  /// - Throws: where the book has no letter that could be answered.
  init(
    _ contents: Contents, _ world: World, environment: Environment,
    isStopped: @escaping @Sendable () -> Bool
  ) throws(CommandFailure) {
    judge = AnswerJudge(contents, world: world)
    if judge.letters.isEmpty { throw .told(Phrase("mail.no-letters"), .nothing) }
    sieve = MailSieve(messageIDs: judge.letters.messageIDs, words: judge.letters.words)
    self.environment = environment
    self.isStopped = isStopped
  }

  /// The first look at all files below these paths.
  ///
  /// - Parameters:
  ///   - isWanted: asked once for each file.
  ///   - tell: told now and then how many files were looked at.
  func candidates(
    _ paths: [String], where isWanted: (String) -> Bool = { _ in true },
    tell: (Int) -> Void = { _ in }
  ) throws(CommandFailure) -> MailFiles.Candidates {
    try MailFiles.candidates(paths, sieve, where: isWanted, tell: tell, isStopped: isStopped)
  }

  /// The answers that one mail is, judged against the book as it is now; nil where the mail cannot be
  /// read, or the search was stopped.
  mutating func answers(
    _ place: MailPlace, _ book: Book, _ contents: Contents
  ) throws(CommandFailure) -> [Found]? {
    guard let (bytes, isWhole) = MailFiles.bytes(place, isStopped: isStopped) else { return nil }
    let mail = reader.mail(bytes, isWhole: isWhole)
    if judge.letters.answered(by: mail) == nil { return [] }
    let kept = try KeptMail(place, bytes, book, environment: environment)
    return judge.answers(in: mail, evidence: kept.file.name, of: contents).map {
      Found(answer: $0, place: place, mail: kept)
    }
  }
}
